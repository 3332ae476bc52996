/** Dates as exact as the evidence is: `2017`, `2017-09`, `2017-09-13`. */

/** Whether the calendar has it: `2017-02-30` has the form of a date and is none. */
export function isCalendarDate(date: string): boolean {
  const day = `${date}-01-01`.slice(0, '2017-09-13'.length);
  const time = Date.parse(`${day}T00:00:00Z`);
  // V8 reads 30 February as 2 March, so the way back must lead to the same day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Whether `a` is earlier as far as both are known: `2017-09-13` is neither before nor after `2017-09`. */
export function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}
