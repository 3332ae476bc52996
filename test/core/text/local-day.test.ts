import { expect, test } from 'vitest';
import { localDayOf } from '../../../src/core/text/local-day.ts';

test('is the day here, whatever the hour', () => {
  expect(localDayOf(new Date(2017, 8, 3, 0, 0, 1))).toBe('2017-09-03');
  expect(localDayOf(new Date(2017, 11, 31, 23, 59, 59))).toBe('2017-12-31');
});
