import { expect, test } from 'vitest';
import { isAfter } from '../../../src/core/ranking/is-after.ts';

test.each([
  ['2017-09-15', '2017-09-13', true],
  ['2017-09-14', '2017-09-13', false],
  ['2017-09-13', '2017-09-13', false],
  ['2017-09-12', '2017-09-13', false],
  ['2018-01-01', '2017-12-31', false],
  ['2018-01-01', '2017-12-30', true],
  ['2024-03-01', '2024-02-28', true],
  ['2023-03-01', '2023-02-28', false],
  ['2017-10', '2017-09-30', false],
  ['2017-10', '2017-09-29', true],
  ['2017-09', '2017-09-01', false],
  ['2018', '2017-12-31', false],
  ['2018', '2017-12-30', true],
  ['2017', '2017-06-01', false],
  ['2017', '2018-06-01', false],
  ['', '2017-06-01', false],
  ['2017', '', false],
])('%s is after %s: %s', (recordDate, day, expected) => {
  expect(isAfter(recordDate, day)).toBe(expected);
});
