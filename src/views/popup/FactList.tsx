import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { citeFact } from '../../core/links/cite.ts';
import type { TabRanked } from '../../core/report/merge-reports.ts';
import { FactItem } from '../parts/FactItem.tsx';
import { LongList } from '../parts/LongList.tsx';
import type { PopupActions } from './popup-state.ts';
import { ReasonList } from './ReasonList.tsx';

export type FactListProps = {
  readonly facts: readonly Pick<TabRanked, 'id' | 'because'>[];
  /** Shown before "Show all". */
  readonly limit: number;
  readonly index: DatasetIndex;
  readonly onReveal: PopupActions['onReveal'];
};

/** Facts, each with the page's words for it, if there are any. */
export function FactList({ facts, limit, index, onReveal }: FactListProps) {
  return (
    <LongList class="sc-items" items={facts} limit={limit} keyOf={({ id }) => id}>
      {({ id, because }) => (
        <FactItem cited={citeFact(index.fact(id), index)}>
          <ReasonList because={because} onReveal={onReveal} />
        </FactItem>
      )}
    </LongList>
  );
}
