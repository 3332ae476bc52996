/** Which executable to run for a browser, and how to get one where there is none. */
import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import os from 'node:os';
import { type BrowserName, listBrowserPlaces, type Machine, overrideVariable } from './browser-places.ts';

export type { BrowserName };

/** The browser is not there and can't be installed for the person; the message says what to do. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

export type FoundBrowser = { readonly name: BrowserName; readonly executable: string };

/** Debian's packages. Chrome and Edge are not in Debian. */
const DEBIAN_PACKAGES: Partial<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const TITLES: Record<BrowserName, string> = {
  chromium: 'Chromium',
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};

/** Another program may be installing packages at this moment: wait that long for it to end, s. */
const APT_LOCK_TIMEOUT_S = 300;

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: os.homedir() };
}

/**
 * The first of the named browsers that is installed.
 *
 * @param names - In the order of preference.
 * @returns `null` if none is.
 * @throws {BrowserMissingError} if CHROMIUM_PATH or FIREFOX_PATH is set and names no executable.
 */
export async function findBrowser(
  names: readonly BrowserName[],
  machine: Machine = thisMachine(),
): Promise<FoundBrowser | null> {
  for (const name of names) {
    const variable = overrideVariable(name);
    const override = machine.env[variable];
    if (override) {
      if (await isExecutable(override)) return { name, executable: override };
      throw new BrowserMissingError(`${variable} is "${override}", which is not an executable file.`);
    }
    for (const executable of listBrowserPlaces(name, machine)) {
      if (await isExecutable(executable)) return { name, executable };
    }
  }
  return null;
}

/**
 * As `findBrowser` for one browser, but installs it if it is missing and this is Debian and we are root.
 *
 * @throws {BrowserMissingError} saying what to install, where we can't.
 */
export async function ensureBrowser(name: BrowserName): Promise<FoundBrowser> {
  const found = await findBrowser([name]);
  if (found) return found;
  const debianPackage = DEBIAN_PACKAGES[name];
  if (debianPackage && isRoot() && (await isDebian())) {
    await aptInstall(debianPackage);
    const installed = await findBrowser([name]);
    if (installed) return installed;
  }
  throw new BrowserMissingError(await explainMissing(name));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function explainMissing(name: BrowserName): Promise<string> {
  const debianPackage = DEBIAN_PACKAGES[name];
  const how =
    debianPackage && (await isDebian())
      ? `Install it with "apt-get install ${debianPackage}" as root`
      : `Install ${TITLES[name]}`;
  return `${TITLES[name]} was not found. ${how}, or set ${overrideVariable(name)} to its executable.`;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Ubuntu is left out on purpose: its chromium package only installs a snap, which needs a running snapd. */
async function isDebian(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?debian"?$/m.test(release);
}

async function aptInstall(debianPackage: string): Promise<void> {
  console.error(`Installing ${debianPackage} from Debian's packages …`);
  await aptGet(['update']);
  await aptGet(['install', '-y', '--no-install-recommends', debianPackage]);
}

function aptGet(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', ['-q', '-o', `DPkg::Lock::Timeout=${APT_LOCK_TIMEOUT_S}`, ...args], {
      // What apt prints is news for the person, not output of the tool.
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new BrowserMissingError(`"apt-get ${args.join(' ')}" failed with exit code ${code}.`));
    });
  });
}
