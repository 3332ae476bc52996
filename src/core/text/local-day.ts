/** The day that a moment's clock shows, in the time zone that it is read in. */
import type { Day } from './written-days.ts';

/** @param moment - Of the years 1000 to 9999. */
export function localDayOf(moment: Date): Day {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((one) => String(one).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}
