import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { CitedPosition } from '../../core/links/cite.ts';
import { LongList } from '../parts/LongList.tsx';
import { PartyHead } from '../parts/PartyHead.tsx';
import { groupByParty } from './group-by-party.ts';
import { PositionItem } from './PositionItem.tsx';

export type PositionsByPartyProps = {
  /** Best first. */
  readonly positions: readonly { readonly cited: CitedPosition }[];
  readonly index: DatasetIndex;
};

/** Positions of a party shown before "Show all". */
const SHOWN_OF_PARTY = 2;

/** Positions under the names of those whose they are, each with whom it answers and who answered it. */
export function PositionsByParty({ positions, index }: PositionsByPartyProps) {
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
        {({ cited }) => <PositionItem cited={cited} index={index} />}
      </LongList>
    </div>
  ));
}
