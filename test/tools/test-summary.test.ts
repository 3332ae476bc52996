import { describe, expect, it } from 'vitest';
import {
  countStep,
  countVitest,
  describeSteps,
  describeTotal,
  isSuccess,
  type StepResult,
} from '../../src/tools/test-summary.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countVitest', () => {
  it.each([
    ['tests that pass', { testResults: [file('passed', 'passed', 'passed')] }, 0, { passed: 2, failed: 0 }],
    [
      'tests of several files',
      { testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed')] },
      1,
      { passed: 2, failed: 1 },
    ],
    [
      'skipped tests as neither',
      { testResults: [file('passed', 'passed', 'skipped', 'todo')] },
      0,
      { passed: 1, failed: 0 },
    ],
    [
      'a file that could not be loaded as one failure',
      { testResults: [file('failed')] },
      1,
      { passed: 0, failed: 1 },
    ],
    [
      'an unhandled rejection as one failure',
      { testResults: [file('passed', 'passed')] },
      1,
      { passed: 1, failed: 1 },
    ],
    ['a crash without a report as one failure', null, 1, { passed: 0, failed: 1 }],
    [
      'a damaged report as nothing',
      { testResults: [7, null, { assertionResults: 'x' }] },
      0,
      { passed: 0, failed: 0 },
    ],
  ])('counts %s', (_, report, exitCode, counts) => {
    expect(countVitest(report, exitCode)).toEqual(counts);
  });
});

describe('the end of npm test', () => {
  const types: StepResult = { name: 'types', ...countStep(0), seconds: 3.21 };
  const unit: StepResult = { name: 'unit', passed: 40, failed: 0, seconds: 12 };
  const lint: StepResult = { name: 'lint', ...countStep(2), seconds: 1 };
  const skipped: StepResult = { name: 'e2e', passed: 0, failed: 0, skipped: true, seconds: 0 };

  it('adds up tests and steps', () => {
    expect(describeTotal([types, unit, lint])).toBe('41 passed, 1 failed');
  });

  it('says how each step ended', () => {
    expect(describeSteps([types, unit, lint, skipped])).toBe(
      [
        'types  ok       1 passed, 0 failed         3.2 s',
        'unit   ok       40 passed, 0 failed       12.0 s',
        'lint   FAILED   0 passed, 1 failed         1.0 s',
        'e2e    not run',
      ].join('\n'),
    );
  });

  it('is a success if something passed and nothing failed', () => {
    expect(isSuccess([types, unit])).toBe(true);
  });

  it.each([
    ['a step failed', [types, lint]],
    ['a step was not run', [types, skipped]],
    ['nothing ran', []],
  ])('is NO success if %s', (_, steps) => {
    expect(isSuccess(steps)).toBe(false);
  });
});
