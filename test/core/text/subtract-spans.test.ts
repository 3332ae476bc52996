import { expect, test } from 'vitest';
import { subtractSpans } from '../../../src/core/text/subtract-spans.ts';

const span = ([start, end]: readonly [number, number]) => ({ start, end });
type Pair = readonly [number, number];

test.each<[string, Pair[], Pair[]]>([
  ['itself, without others', [], [[10, 20]]],
  ['itself, beside others', [[0, 10], [20, 30]], [[10, 20]]], // biome-ignore format: a table
  ['two pieces, around one within', [[12, 14]], [[10, 12], [14, 20]]], // biome-ignore format: a table
  ['the end, after one that reaches in', [[5, 12]], [[12, 20]]],
  ['the beginning, before one that reaches out', [[18, 25]], [[10, 18]]],
  ['nothing, under one that covers it', [[10, 20]], []],
  ['nothing, under two that meet', [[5, 15], [15, 25]], []], // biome-ignore format: a table
  ['what is outside of two that overlap', [[11, 15], [13, 18]], [[10, 11], [18, 20]]], // biome-ignore format: a table
])('of a span is left %s', (_, holes, left) => {
  expect(subtractSpans(span([10, 20]), holes.map(span))).toEqual(left.map(span));
});
