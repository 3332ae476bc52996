/** Whether a record is later than a page, which then can't tell of it. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import { firstDayOf } from '../dataset/first-day.ts';
import type { Fact, Position } from '../dataset/types.ts';
import { isAfter } from './is-after.ts';

export type LaterTest = {
  readonly fact: (fact: Pick<Fact, 'date' | 'evidence'>) => boolean;
  readonly position: (position: Pick<Position, 'date'>) => boolean;
};

/** @param day - YYYY-MM-DD; `null` where the page's is not known, and then nothing is later. */
export function createLaterTest(day: string | null, index: DatasetIndex): LaterTest {
  const isLater = (date: string): boolean => day !== null && isAfter(date, day);
  return {
    fact: (fact) => isLater(firstDayOf(fact, (source) => index.source(source).published)),
    position: ({ date }) => isLater(date),
  };
}
