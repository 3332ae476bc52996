import { expect, test } from 'vitest';
import { describeFigures } from '../../../src/tools/bench/figures-text.ts';
import type { Figure } from '../../../src/tools/bench/run-case.ts';

const figure = (name: string, ms: number, ratio: number, more: Partial<Figure> = {}): Figure => ({
  name,
  ms,
  ratio,
  msPerMb: null,
  keptBytes: null,
  allocatedBytes: null,
  ...more,
});

test('a table has the columns that were measured', () => {
  const text = describeFigures({
    id: 'a/b',
    title: 'Title',
    atMost: null,
    figures: [figure('one', 1.23456, 1), figure('two', 1_234.5, 1_000)],
  });
  expect(text.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['Title'],
    ['ms', 'ratio'],
    ['one', '1.23', '1'],
    ['two', '1,235', '1,000'],
  ]);
});

test('memory is in megabytes, and less than nothing is nothing', () => {
  const memory = { keptBytes: -5_000, allocatedBytes: 2_500_000 };
  const text = describeFigures({ id: 'a', title: 'T', atMost: null, figures: [figure('one', 1, 1, memory)] });
  expect(text.split('\n').at(-1)?.trim().split(/\s+/)).toEqual(['one', '1', '1', '0', '2.5']);
});

test.each([
  [1.5, 1.4, 'at most 1.5: holds'],
  [1.5, 1.6, 'at most 1.5: DOES NOT HOLD'],
])('says of an aim of %d whether a last ratio of %d reaches it', (atMost, ratio, said) => {
  const text = describeFigures({
    id: 'a',
    title: 'T',
    atMost,
    figures: [figure('one', 1, 1), figure('two', 1, ratio)],
  });
  expect(text.split('\n').at(-1)?.trim()).toBe(said);
});
