import { describe, expect, test } from 'vitest';
import { contains, hasOverlap, type TextSpan } from '../../../src/core/text/text-span.ts';

const span = (start: number, end: number): TextSpan => ({ start, end });

/** Name, one span, another, whether they overlap, whether the first contains the second. */
const CASES = [
  ['a span and itself', span(2, 5), span(2, 5), true, true],
  ['a span and one inside it', span(2, 9), span(4, 5), true, true],
  ['a span and one around it', span(4, 5), span(2, 9), true, false],
  ['spans that share one unit', span(2, 5), span(4, 9), true, false],
  ['spans that only touch', span(2, 5), span(5, 9), false, false],
  ['spans far apart', span(2, 5), span(7, 9), false, false],
  ['a span and an empty one inside it', span(2, 5), span(3, 3), true, true],
  ['a span and an empty one at its end', span(2, 5), span(5, 5), false, true],
  ['two empty spans at one place', span(2, 2), span(2, 2), false, true],
] as const;

describe('hasOverlap', () => {
  test.each(CASES)('%s', (_, a, b, overlap) => {
    expect(hasOverlap(a, b)).toBe(overlap);
    expect(hasOverlap(b, a)).toBe(overlap);
  });
});

describe('contains', () => {
  test.each(CASES)('%s', (_, outer, inner, _overlap, contained) => {
    expect(contains(outer, inner)).toBe(contained);
  });
});
