import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeProblem,
  describeRecord,
  describeValue,
} from '../../../src/core/dataset/describe-problem.ts';

describe('describeValue', () => {
  test.each([
    ['a text', 'p7', '"p7"'],
    ['a text over two lines', 'a\nb', '"a\\nb"'],
    ['a text of 80', 'x'.repeat(80), `"${'x'.repeat(80)}"`],
    ['a text of 81', 'x'.repeat(81), `"${'x'.repeat(79)}…"`],
    ['half a surrogate pair', '\udc00', '"\\udc00"'],
    ['a number', 7, '7'],
    ['null', null, 'null'],
    ['a list', [1, 2, 3], 'a list of 3'],
    ['an object', { toString: null }, 'an object'],
  ])('shows %s', (_name, value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });

  test('is one short line for anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const shown = describeValue(value);
        // Longest: 80 UTF-16 code units, each as a \uXXXX, and two quotation marks.
        expect(shown.length).toBeLessThanOrEqual(80 * 6 + 2);
        expect(shown).not.toContain('\n');
      }),
    );
  });
});

describe('describeRecord', () => {
  test('names kind and id', () => {
    expect(describeRecord('fact', 'bod-issued')).toBe('fact "bod-issued"');
  });
});

describe('describeProblem', () => {
  test.each([
    [{ record: 'meta', field: 'asOf', value: '2017', message: 'is bad' }, 'meta: asOf: "2017" is bad'],
    [{ record: 'meta', field: 'asOf', message: 'is missing' }, 'meta: asOf: is missing'],
    [{ record: 'dataset', field: '', value: null, message: 'is bad' }, 'dataset: null is bad'],
  ])('says %o', (problem, expected) => {
    expect(describeProblem(problem)).toBe(expected);
  });
});
