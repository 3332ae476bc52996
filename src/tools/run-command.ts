/** Commands of the packages we depend on, run in the project's root with their output streamed. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Run a package's command to its end.
 *
 * @param name - Of the package: `vite`, `@biomejs/biome`.
 * @param options.command - The command's name if it is not the package's: `tsc` of `typescript`.
 * @param options.env - Added to our own environment.
 * @returns The exit code; 1 if the command was ended by a signal.
 */
export async function runPackage(
  name: string,
  args: readonly string[],
  options: {
    readonly command?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Takes the output piece by piece; without it, the person sees it. */
    readonly onOutput?: (piece: string) => void;
  } = {},
): Promise<number> {
  const script = await findScript(name, options.command ?? path.posix.basename(name));
  return new Promise((resolve, reject) => {
    // By Node itself: the links in node_modules/.bin are shell scripts on Windows.
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', options.onOutput ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
    });
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => options.onOutput?.(piece));
    child.on('error', reject);
    // Not `exit`: its last output may come after that.
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function findScript(name: string, command: string): Promise<string> {
  const folder = path.join(ROOT, 'node_modules', name);
  // npm checks the shape of this file when a package is published.
  const { bin } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`Package "${name}" has no command "${command}".`);
  return path.join(folder, script);
}

/** @returns Exit code of the first build that fails, else 0. */
export async function build(targets: readonly ('chromium' | 'firefox')[]): Promise<number> {
  for (const target of targets) {
    const code = await runPackage('vite', ['build', '--mode', target]);
    if (code !== 0) return code;
  }
  return 0;
}
