import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLowerBound } from '../../../src/core/text/lower-bound.ts';

test('finds what the slowest obvious search finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (numbers, sought) => {
        const ascending = [...numbers].sort((a, b) => a - b);
        const naive = ascending.findIndex((number) => number >= sought);
        expect(findLowerBound(ascending.length, (i) => (ascending[i] ?? 0) < sought)).toBe(
          naive < 0 ? ascending.length : naive,
        );
      },
    ),
  );
});
