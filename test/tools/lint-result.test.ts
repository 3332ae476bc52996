import { describe, expect, test } from 'vitest';
import { describeLint } from '../../src/tools/lint-result.ts';

const message = (code: string) => ({ code, message: 'What is wrong.', file: 'a.js' });

describe('describeLint', () => {
  test('gives one line for a clean build', () => {
    expect(describeLint({ errors: [], notices: [], warnings: [] })).toBe('0 errors, 0 notices, 0 warnings');
  });

  test('says in one line why the expected warnings are there', () => {
    const warnings = [
      message('UNSUPPORTED_API'),
      message('UNSAFE_VAR_ASSIGNMENT'),
      message('UNSUPPORTED_API'),
    ];
    const [counts, why, ...rest] = describeLint({ errors: [], notices: [], warnings }).split('\n');
    expect(counts).toBe('0 errors, 0 notices, 3 warnings');
    expect(why).toMatch(/^3 warnings are expected: chrome\.dom .*; innerHTML .*\.$/);
    expect(rest).toEqual([]);
  });

  test('tells each error, notice and warning that is NOT expected', () => {
    const text = describeLint({
      errors: [message('JSON_INVALID')],
      notices: [message('NOTICE')],
      warnings: [message('EVAL'), message('UNSUPPORTED_API')],
    });
    for (const code of ['JSON_INVALID', 'NOTICE', 'EVAL'])
      expect(text).toContain(`a.js: ${code}: What is wrong.`);
    expect(text).not.toContain('UNSUPPORTED_API:');
  });
});
