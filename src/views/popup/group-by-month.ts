import type { Fact } from '../../core/dataset/types.ts';
import { groupBy } from '../../core/ranking/group-by.ts';

/** In a year with more facts than this nobody finds one without its month. */
const MANY = 12;

/**
 * Facts of one year by month: `2017-09`; those that tell no month under their year: `2017`.
 *
 * @param facts - By date, oldest first.
 * @returns `null` where there are so few that months would only be in the way.
 */
export function groupByMonth(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> | null {
  return facts.length > MANY ? groupBy(facts, ({ date }) => date.slice(0, 7)) : null;
}
