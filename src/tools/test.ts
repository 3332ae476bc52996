/** `npm test`: every check there is, one after the other, and a closing line that says how many passed. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { BrowserMissingError, ensureBrowser, findBrowser } from './browsers.ts';
import { describeLint, type LintOutput } from './lint-result.ts';
import { build, ROOT, runPackage } from './run-command.ts';
import {
  type Counts,
  countStep,
  countVitest,
  describeSteps,
  describeTotal,
  isSuccess,
  type StepResult,
} from './test-summary.ts';

const OUTPUT = path.join(ROOT, 'output');

const results: StepResult[] = [];

/**
 * @param needs - Names of steps without whose success this one makes no sense.
 */
async function step(name: string, needs: readonly string[], run: () => Promise<Counts>): Promise<void> {
  const isMissing = (need: string) => results.some((r) => r.name === need && (r.skipped || r.failed > 0));
  if (needs.some(isMissing)) {
    results.push({ name, passed: 0, failed: 0, skipped: true, seconds: 0 });
    return;
  }
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  let counts: Counts;
  try {
    counts = await run();
  } catch (error) {
    // The steps after this one must still run.
    console.error(error instanceof BrowserMissingError ? error.message : error);
    counts = countStep(1);
  }
  results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
}

/** The browsers' places, handed to the end-to-end tests so that they look for nothing themselves. */
const places: Record<string, string> = {};

async function findBothBrowsers(): Promise<Counts> {
  // Chrome and Edge run the same build.
  const chromium = (await findBrowser(['chromium', 'chrome', 'edge'])) ?? (await ensureBrowser('chromium'));
  const firefox = await ensureBrowser('firefox');
  places.CHROMIUM_PATH = chromium.executable;
  places.FIREFOX_PATH = firefox.executable;
  console.log(`${chromium.executable}\n${firefox.executable}`);
  return countStep(0);
}

async function runTypes(): Promise<Counts> {
  const all = await runPackage('typescript', ['-p', '.'], { command: 'tsc' });
  const core = await runPackage('typescript', ['-p', 'src/core'], { command: 'tsc' });
  return countStep(all || core);
}

async function runVitest(name: string, projects: readonly string[]): Promise<Counts> {
  const file = path.join(OUTPUT, `${name}.json`);
  await rm(file, { force: true });
  const args = ['run', ...projects.flatMap((project) => ['--project', project])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await runPackage('vitest', [...args, ...reporters], { env: places });
  // No file: Vitest did not come so far. The exit code tells, and is counted.
  const report = await readFile(file, 'utf8').catch(() => 'null');
  return countVitest(JSON.parse(report), exitCode);
}

async function runWebExtLint(): Promise<Counts> {
  let output = '';
  const exitCode = await runPackage(
    'web-ext',
    ['lint', '--source-dir', 'dist/firefox', '--no-input', '--no-config-discovery', '--output', 'json'],
    {
      onOutput: (piece) => {
        output += piece;
      },
    },
  );
  // Its own format, and a failure of the step if it is another one day.
  console.log(describeLint(JSON.parse(output) as LintOutput));
  return countStep(exitCode);
}

await mkdir(OUTPUT, { recursive: true });
await step('browsers', [], findBothBrowsers);
await step('types', [], runTypes);
await step('lint', [], async () => countStep(await runPackage('@biomejs/biome', ['ci', '.'])));
await step('unit', [], () => runVitest('unit', ['node', 'dom']));
await step('build', [], async () => countStep(await build(['chromium', 'firefox'])));
await step('web-ext lint', ['build'], runWebExtLint);
await step('e2e', ['browsers', 'build'], () => runVitest('e2e', ['e2e']));

console.log(`\n${describeSteps(results)}\n`);
console.log(describeTotal(results));
process.exitCode = isSuccess(results) ? 0 : 1;
