import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/views/parts/format-date.ts';

// Some formats join with thin or no-break spaces, which differ between versions of the locale data.
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('formatDate', () => {
  it.each([
    ['a day', '2017-09-13', 'en', undefined, 'September 13, 2017'],
    ['a month', '2017-09', 'en', undefined, 'September 2017'],
    ['a year', '2017', 'en', undefined, '2017'],
    ['the first day of a year', '2018-01-01', 'en', undefined, 'January 1, 2018'],
    ['another language', '2017-09-13', 'de', undefined, '13. September 2017'],
    ['a span within a month', '2017-09-13', 'en', '2017-09-18', 'September 13 – 18, 2017'],
    ['a span of years', '2015', 'en', '2017', '2015 – 2017'],
    ['a span from a day to a year', '2017-09-13', 'en', '2018', 'September 13, 2017 – 2018'],
    ['a span of one day', '2017-09-13', 'en', '2017-09-13', 'September 13, 2017'],
    ['what is no such date', 'soon', 'en', undefined, 'soon'],
  ])('writes %s', (_, date, locale, end, expected) => {
    expect(plain(formatDate(date, locale, end))).toBe(expected);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('keeps the day in the time zone %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(formatDate('2017-01-01', 'en-GB')).toBe('1 January 2017');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
