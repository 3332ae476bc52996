import type { Fact } from './types.ts';

/**
 * The first day on which a text could tell of a fact, as exact as is known. A day by which an order asks for something is
 * written about before it comes: then that of the first source that bears the fact out.
 *
 * @param publishedOn - The day a source bears; `null` where none is known.
 */
export function firstDayOf(
  { date, evidence }: Pick<Fact, 'date' | 'evidence'>,
  publishedOn: (source: string) => string | null,
): string {
  const borneOut = evidence
    .filter(({ role }) => role === 'supports')
    .map(({ source }) => publishedOn(source) ?? date);
  // `2017` comes before `2017-09`, and that before `2017-09-13`.
  return [date, ...borneOut].sort()[0] ?? date;
}
