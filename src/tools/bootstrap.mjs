/**
 * Runs a tool of this folder, with packages in place: `node src/tools/bootstrap.mjs start --url page.html`.
 *
 * Plain JavaScript without packages, for it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const TOOLS = ['start', 'test', 'analyse', 'bench', 'dataset', 'evaluate', 'icons', 'screenshots'];

/** Of a process ended by Ctrl-C, as shells count it. */
const EXIT_INTERRUPTED = 130;

/**
 * @param {string} message
 * @param {number} code
 * @returns {never}
 */
function fail(message, code) {
  console.error(message);
  process.exit(code);
}

/**
 * @param {string} name - Below the project's root.
 * @returns {any} What the file holds, or `null` if it can't be read.
 */
function readJson(name) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
  } catch {
    // Not there or damaged is the same to the caller: install anew.
    return null;
  }
}

function checkNode() {
  /** @type {string} */
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(`Source Context needs Node.js ${wanted} or later; this is ${process.versions.node}.`, 1);
  }
}

function installPackages() {
  const lock = readJson('package-lock.json');
  const installed = readJson('node_modules/.package-lock.json');
  if (lock && installed && isInstalled(lock, installed)) return;
  console.error(installed ? 'Packages differ from the lock file: installing …' : 'Installing packages …');
  // A log level of `silent` comes down from `npm run --silent`; NODE_ENV=production would leave out the tools.
  const args = ['ci', '--include=dev', '--loglevel=error'];
  // The npm that runs us, else the one on the PATH: a script that Windows starts only through a shell.
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && path.basename(npm).startsWith('npm-cli');
  const { status, signal, error } = spawnSync(
    isNpm ? process.execPath : 'npm',
    isNpm ? [npm, ...args] : args,
    {
      cwd: ROOT,
      // Output of the tool is ours alone: `analyse` prints nothing but JSON.
      stdio: ['ignore', 2, 2],
      shell: !isNpm && process.platform === 'win32',
    },
  );
  if (signal === 'SIGINT') process.exit(EXIT_INTERRUPTED);
  if (status !== 0) fail(`The packages could not be installed${error ? `: ${error.message}` : ''}.`, 1);
}

const [tool, ...args] = process.argv.slice(2);
if (tool === undefined || !TOOLS.includes(tool)) {
  fail(`Usage: node src/tools/bootstrap.mjs ${TOOLS.join('|')} [options]`, 2);
}
checkNode();
installPackages();

// In this process rather than a child: the tool's exit code and the person's Ctrl-C need no forwarding then.
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.execPath, path.join(ROOT, 'src/tools', `${tool}.ts`), ...args];
await import(`./${tool}.ts`);
