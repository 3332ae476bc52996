/** Whether a record is later than a page, which then can't tell of it. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Fact, Position } from '../dataset/types.ts';
import { isAfter } from './is-after.ts';

export type LaterTest = {
  readonly fact: (fact: Pick<Fact, 'date' | 'evidence'>) => boolean;
  readonly position: (position: Pick<Position, 'date'>) => boolean;
};

/**
 * What a fact tells of may have been set before it came: a day by which an order asks for something. So a fact is later
 * only if no source that the page could know bears it out.
 *
 * @param day - YYYY-MM-DD; `null` where the page's is not known, and then nothing is later.
 */
export function createLaterTest(day: string | null, index: DatasetIndex): LaterTest {
  const isLater = (date: string): boolean => day !== null && isAfter(date, day);
  return {
    fact: ({ date, evidence }) =>
      isLater(date) &&
      evidence.every(({ source, role }) => {
        const { published } = index.source(source);
        return role === 'disputes' || published === null || isLater(published);
      }),
    position: ({ date }) => isLater(date),
  };
}
