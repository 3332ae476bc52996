import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { CitedPosition } from '../../core/links/cite.ts';
import type { TabRanked } from '../../core/report/merge-reports.ts';
import { LongList } from '../parts/LongList.tsx';
import { PartyHead } from '../parts/PartyHead.tsx';
import { groupByParty } from './group-by-party.ts';
import { PositionItem } from './PositionItem.tsx';
import type { PopupActions } from './popup-state.ts';
import { ReasonList } from './ReasonList.tsx';

export type PositionsByPartyProps = {
  /** Best first. */
  readonly positions: readonly { readonly cited: CitedPosition; readonly because: TabRanked['because'] }[];
  readonly index: DatasetIndex;
  readonly onReveal: PopupActions['onReveal'];
};

/** Positions of a party shown before "Show all". */
const SHOWN_OF_PARTY = 2;

/** Positions that fit a page, under the names of those whose they are, each with the page's words for it. */
export function PositionsByParty({ positions, index, onReveal }: PositionsByPartyProps) {
  return groupByParty(positions).map(({ party, items }) => (
    <div key={party.id} class="sc-party-group">
      <h3>
        <PartyHead party={party} />
      </h3>
      <LongList
        class="sc-items"
        items={items}
        limit={SHOWN_OF_PARTY}
        keyOf={({ cited }) => cited.position.id}
      >
        {({ cited, because }) => (
          <PositionItem cited={cited} index={index}>
            <ReasonList because={because} onReveal={onReveal} />
          </PositionItem>
        )}
      </LongList>
    </div>
  ));
}
