/** What `npm test` counts and says at its end. */

export type Counts = { readonly passed: number; readonly failed: number };

export type StepResult = Counts & {
  readonly name: string;
  /** Not run, for a step that it needs has failed. Counts are 0 then. */
  readonly skipped?: boolean;
  readonly seconds: number;
};

/** A step that is one check, by its exit code. */
export function countStep(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Tests of one Vitest run.
 *
 * A file that could not be loaded has no tests and counts as one failure; so does a run that ended badly though every
 * test passed (an unhandled rejection, a crash before the report was written).
 *
 * @param report - Parsed output of Vitest's JSON reporter; `null` if there is none.
 */
export function countVitest(report: unknown, exitCode: number): Counts {
  const files = listFiles(report);
  const states = files.flatMap(({ tests }) => tests);
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length;
  const broken = files.filter(({ status, tests }) => status === 'failed' && !tests.includes('failed')).length;
  const endedBadly = exitCode !== 0 && failed + broken === 0;
  return { passed, failed: failed + broken + (endedBadly ? 1 : 0) };
}

/** Nothing failed, nothing was left out, and at least one step ran. */
export function isSuccess(steps: readonly StepResult[]): boolean {
  const { passed, failed } = addUp(steps);
  return failed === 0 && passed > 0 && steps.every(({ skipped }) => !skipped);
}

/** `types      ok       1 passed, 0 failed     4.2 s`, a line for each step. */
export function describeSteps(steps: readonly StepResult[]): string {
  const width = Math.max(...steps.map(({ name }) => name.length));
  return steps
    .map(({ name, skipped, passed, failed, seconds }) => {
      const verdict = skipped ? 'not run' : failed > 0 ? 'FAILED' : 'ok';
      const counts = skipped ? '' : `${passed} passed, ${failed} failed`.padEnd(24);
      const time = skipped ? '' : `${seconds.toFixed(1).padStart(6)} s`;
      return `${name.padEnd(width)}  ${verdict.padEnd(7)}  ${counts}${time}`.trimEnd();
    })
    .join('\n');
}

/** The last line of all, read by machines. */
export function describeTotal(steps: readonly StepResult[]): string {
  const { passed, failed } = addUp(steps);
  return `${passed} passed, ${failed} failed`;
}

function addUp(steps: readonly StepResult[]): Counts {
  return {
    passed: steps.reduce((sum, step) => sum + step.passed, 0),
    failed: steps.reduce((sum, step) => sum + step.failed, 0),
  };
}

type TestFile = { readonly status: unknown; readonly tests: readonly unknown[] };

/** The little of the report that is counted; the rest of its shape is Vitest's affair. */
function listFiles(report: unknown): TestFile[] {
  return listIn(report, 'testResults').map((file) => ({
    status: read(file, 'status'),
    tests: listIn(file, 'assertionResults').map((test) => read(test, 'status')),
  }));
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listIn(value: unknown, key: string): unknown[] {
  const list = read(value, key);
  return Array.isArray(list) ? list : [];
}
