import { expect, test } from 'vitest';
import { firstDayOf } from '../../../src/core/dataset/first-day.ts';
import type { Evidence } from '../../../src/core/dataset/types.ts';

const published = new Map([
  ['early', '2020-05-04'],
  ['month', '2020-05'],
]);
const evidence = (source: string, role: Evidence['role'] = 'supports'): Evidence => ({
  source,
  role,
  checked: 'script',
});

test.each([
  ['its own day, without a source', [], '2020-06-01'],
  ['its own day, where no source bears one', [evidence('undated')], '2020-06-01'],
  ['that of the first source that bears it out', [evidence('undated'), evidence('early')], '2020-05-04'],
  ['the month of such a source, where no more is known', [evidence('early'), evidence('month')], '2020-05'],
  ['NOT that of a source that disputes it', [evidence('early', 'disputes')], '2020-06-01'],
])('a text can tell of a fact from %s', (_, evidence, day) => {
  expect(firstDayOf({ date: '2020-06-01', evidence }, (source) => published.get(source) ?? null)).toBe(day);
});
