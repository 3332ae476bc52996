/** What a page can't know of. */

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether what a record tells of came after a day for sure.
 *
 * @param recordDate - YYYY, YYYY-MM or YYYY-MM-DD; counted from its earliest day.
 * @param day - YYYY-MM-DD, in whatever time zone: the next day may still be the same one elsewhere.
 */
export const isAfter = (recordDate: string, day: string): boolean =>
  // ECMAScript reads all three forms as the beginning of that year, month or day, UTC.
  Date.parse(recordDate) - Date.parse(day) > DAY_MS;
