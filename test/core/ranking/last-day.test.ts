import { expect, test } from 'vitest';
import { lastDayOf } from '../../../src/core/ranking/last-day.ts';

test.each([
  ['is not known where the page does not tell', null, null],
  ['is that of its publication', { date: '2017-09-13', changed: null }, '2017-09-13'],
  [
    'is that of its last change, where it names one',
    { date: '2005-01-01', changed: '2024-06-21' },
    '2024-06-21',
  ],
])('the last day of which a page can tell %s', (_, publication, day) => {
  expect(lastDayOf(publication)).toBe(day);
});
