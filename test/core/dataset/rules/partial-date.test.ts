import { describe, expect, test } from 'vitest';
import { isBefore, isCalendarDate } from '../../../../src/core/dataset/rules/partial-date.ts';

describe('isCalendarDate', () => {
  test.each(['2017', '2017-09', '2017-09-13', '2016-02-29', '2000-02-29', '2017-12-31', '1969-12-31'])(
    'knows %s',
    (date) => {
      expect(isCalendarDate(date)).toBe(true);
    },
  );

  test.each(['2017-13', '2017-00', '2017-02-30', '2017-02-29', '1900-02-29', '2017-04-31', '2017-01-00', ''])(
    'does NOT know "%s"',
    (date) => {
      expect(isCalendarDate(date)).toBe(false);
    },
  );
});

describe('isBefore', () => {
  test.each([
    ['2017-09-12', '2017-09-13', true],
    ['2017-09-13', '2017-09-13', false],
    ['2017-09-14', '2017-09-13', false],
    ['2017-08', '2017-09-13', true],
    ['2017-09', '2017-09-13', false],
    ['2017-09-13', '2017-09', false],
    ['2016', '2017-09-13', true],
    ['2017', '2017-09-13', false],
  ])('says of %s and %s: %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });
});
