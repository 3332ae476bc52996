/** Where each browser is usually found. Knows nothing of the machine it runs on: all of that is passed in. */
import path from 'node:path';

export const BROWSER_NAMES = ['chromium', 'chrome', 'edge', 'firefox'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

export function isBrowserName(name: string): name is BrowserName {
  return BROWSER_NAMES.some((known) => known === name);
}

/** What a look for a browser depends on. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The person's home folder. */
  readonly home: string;
};

/** Environment variable that names the executable and wins over every other place. */
export function overrideVariable(name: BrowserName): 'CHROMIUM_PATH' | 'FIREFOX_PATH' {
  return name === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH';
}

/** Names on the PATH of Linux, best first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Below an Applications folder of macOS. */
const MAC_APPS: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

/** Below one of the program folders of Windows. */
const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'] as const;

/** @returns Paths that may hold the browser's executable, best first. Whether they exist is not known here. */
export function listBrowserPlaces(name: BrowserName, machine: Machine): string[] {
  const { platform, env, home } = machine;
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((variable) => env[variable] ?? []);
    return WINDOWS_PROGRAMS[name].flatMap((program) =>
      folders.map((folder) => path.win32.join(folder, program)),
    );
  }
  const onPath = COMMANDS[name].flatMap((command) =>
    (env.PATH ?? '')
      .split(':')
      .filter((folder) => folder !== '')
      .map((folder) => path.posix.join(folder, command)),
  );
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(home, 'Applications')];
    const apps = MAC_APPS[name].flatMap((app) => folders.map((folder) => path.posix.join(folder, app)));
    return [...apps, ...onPath];
  }
  const usual = COMMANDS[name].flatMap((command) => [`/usr/bin/${command}`, `/snap/bin/${command}`]);
  return [...new Set([...onPath, ...usual])];
}
