import { describe, expect, test } from 'vitest';
import { findMonth, isWeekday } from '../../../src/core/text/calendar-words.ts';

const LOCALES = 'en en-AU de de-AT fr es it pt nl sv da nb pl cs ru uk ar'.split(' ');

type Named = { readonly name: string; readonly month: number };

/** The platform's own names, with a day and without, for their case changes. */
function listNames(locale: string, type: 'month' | 'weekday', length: 'long' | 'short'): Named[] {
  return [undefined, 'numeric' as const].flatMap((day) => {
    const format = new Intl.DateTimeFormat(locale, { month: length, day, [type]: length, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      // The fifth days of the months of 2001 fall on all seven weekdays.
      const parts = format.formatToParts(Date.UTC(2001, month, 5));
      const name = parts.find((part) => part.type === type)?.value ?? '';
      return { name: name.replace(/\.$|-feira$/, ''), month: month + 1 };
    });
  });
}

describe.each(LOCALES)('the calendar in %s', (locale) => {
  const weekdays = listNames(locale, 'weekday', 'long').map(({ name }) => name);
  test.each(['long', 'short'] as const)('has its months, %s', (length) => {
    // Czech writes numbers where it is short.
    const names = listNames(locale, 'month', length).filter(({ name }) => !/\d/.test(name));
    expect(names.filter(({ name, month }) => findMonth(name) !== month)).toEqual([]);
    expect(names.filter(({ name, month }) => findMonth(name.toUpperCase()) !== month)).toEqual([]);
  });

  test('has its weekdays', () => {
    expect(weekdays.filter((name) => !isWeekday(name))).toEqual([]);
    expect(weekdays.filter((name) => findMonth(name) > 0)).toEqual([]);
  });
});

test.each([
  ['Sept', 9],
  ['Mrz', 3],
  ['Jänner', 1],
  ['janv', 1],
  ['aout', 8],
  ['sett', 9],
  ['out', 10],
  ['нояб', 11],
  ['Май', 5],
  ['čvc', 7],
])('"%s" is a month, cut or in another spelling', (word, month) => {
  expect(findMonth(word)).toBe(month);
});

test.each(['Wed', 'Thurs', 'Mi', 'ср', 'чт'])('"%s" is a weekday, cut', (word) => {
  expect(isWeekday(word)).toBe(true);
});

test.each(['', 'M', 'jui', 'červ', 'Kaspersky', 'Department', 'Pressemitteilung', 'constructor'])(
  '"%s" is NO word of the calendar',
  (word) => {
    expect(findMonth(word)).toBe(0);
    expect(isWeekday(word)).toBe(false);
  },
);

test.each(['Patrick', 'Martin', 'Vendor', 'Sergey', 'Сергей', 'Verdi'])('"%s" is NO weekday', (word) => {
  expect(isWeekday(word)).toBe(false);
});

test.each([
  'Products',
  'Designs',
  'Decisions',
  'Styles',
  'Generals',
  'Lists',
  'Magazines',
  'Sets',
  'Marvels',
  'Mayors',
  'Juniors',
  'Octopuses',
  'Novels',
  'Outlooks',
  'Julia',
  'майор',
  'сервис',
])('"%s" is NO month, though it begins like one', (word) => {
  expect(findMonth(word)).toBe(0);
});
