/** Days of the calendar as texts and machines write them. */
import { findMonth } from './calendar-words.ts';
import type { TextSpan } from './text-span.ts';

/** YYYY-MM-DD, a day that exists, of 1990 or later. */
export type Day = string;

export type WrittenDay = TextSpan & { readonly day: Day };

/** The web is not older: what bears an earlier date is not the page. */
const FIRST_YEAR = 1990;

const YEAR = '(?:19|20)\\d\\d';
/** Whatever may be a name of a month: `findMonth` tells. Letters by their property take V8 ten times as long, once (Node 20). Bounded, for every letter of a long word is a place to begin. */
const MONTH = '[^\\s\\d.,:;/|()–-]{3,20}';
/** "13", "13th", "1er", "1º" (composed: "1o"), "13." */
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|o|\\.)?';

const WRITTEN_DAY = new RegExp(
  `(?<![\\d./–-])(?:${[
    // 2017-09-13, 2017. 9. 13., 2017年9月13日, 2017년 9월 13일, 20170913
    `(${YEAR})(?: ?[-./年년] ?(\\d{1,2}) ?[-./月월] ?(\\d{1,2})|(\\d\\d)(\\d\\d))(?!\\d)[日일.]?`,
    // 13.09.2017, 13/9/2017, 09/13/2017
    `(\\d{1,2})([-./]) ?(\\d{1,2})\\7 ?(${YEAR})(?!\\d)`,
    // 13 September 2017, 13. Sept. 2017, 13 de septiembre de 2017, 13-Sep-2017
    `${DAY}(?: de| of)?[ -]?(${MONTH})[.,]{0,2}(?: del?)?[ -]?(${YEAR})(?!\\d)`,
    // September 13, 2017, Sept. 13th 2017
    `(${MONTH})\\.? ?${DAY},? (${YEAR})(?!\\d)`,
  ].join('|')})(?: ?(?:г(?:\\.|ода?)?|р(?:\\.|оку)?|r\\.?)(?![^\\s,;)]))?`,
  'gu',
);

/**
 * @param text - NFKC, one line; read as a whole, so better short.
 * @param isDayFirst - How "03.04.2017" is meant. Without, and with slashes or hyphens always, it may be either, and is
 *   passed over.
 * @returns In the order of the text.
 */
export function findWrittenDays(text: string, isDayFirst = false): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const match of text.matchAll(WRITTEN_DAY)) {
    const [, y1, m1, d1, m2, d2, a, separator, b, y3, d4, m4, y4, m5, d5, y5] = match;
    const day = a
      ? readNumbers(Number(y3), Number(a), Number(b), isDayFirst && separator === '.')
      : toDay(
          Number(y1 ?? y4 ?? y5),
          y1 ? Number(m1 ?? m2) : findMonth(m4 ?? m5 ?? ''),
          Number(d1 ?? d2 ?? d4 ?? d5),
        );
    if (day) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * A date for machines: ISO 8601, RFC 5322, or as findWrittenDays reads it. The calendar day as written, in the writer's
 * time zone, whatever the reader's.
 *
 * @param value - Anything; what is no text holds no date.
 */
export function readMachineDate(value: unknown): Day | null {
  if (typeof value !== 'string') return null;
  const [first, second] = findWrittenDays(value.slice(0, MAX_MACHINE_DATE).normalize('NFKC').trim());
  return first && !second ? first.day : null;
}

/** Longest of RFC 5322 and of `Date.prototype.toString`, with room for the name of a time zone, UTF-16 units. */
const MAX_MACHINE_DATE = 80;

function readNumbers(year: number, a: number, b: number, isDayFirst: boolean): Day | null {
  const dayFirst = toDay(year, b, a);
  const monthFirst = toDay(year, a, b);
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  return isDayFirst || dayFirst === monthFirst ? dayFirst : null;
}

function toDay(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
