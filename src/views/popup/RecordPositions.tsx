import { citePosition } from '../../core/links/cite.ts';
import { PartyHead } from '../parts/PartyHead.tsx';
import { EvidenceGroup } from './EvidenceGroup.tsx';
import { groupByParty } from './group-by-party.ts';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { PositionItem } from './PositionItem.tsx';
import { RecordGroup } from './RecordGroup.tsx';
import { RenderingList } from './RenderingList.tsx';
import type { RecordPartProps } from './record-part.ts';
import { findPositions } from './search-record.ts';

/** All positions by party, oldest first, with their printings elsewhere. */
export function RecordPositions({ index, query }: RecordPartProps) {
  const positions = [...findPositions(index.dataset, query)]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((position) => ({ cited: citePosition(position, index) }));
  if (positions.length === 0) return <NothingFound />;
  return groupByParty(positions).map(({ party, items }) => (
    <RecordGroup
      key={party.id}
      title={<PartyHead party={party} />}
      count={items.length}
      isOpen={opensGroups(positions.length, query)}
    >
      <ul class="sc-items">
        {items.map(({ cited }) => (
          <li key={cited.position.id}>
            <PositionItem
              cited={cited}
              index={index}
              evidence={
                <EvidenceGroup
                  evidence={cited.position.evidence}
                  links={cited.links}
                  said={{
                    words: cited.position.quotation.exact,
                    speaker: cited.position.speaker ?? cited.position.organization,
                  }}
                />
              }
            >
              <RenderingList position={cited.position.id} index={index} />
            </PositionItem>
          </li>
        ))}
      </ul>
    </RecordGroup>
  ));
}
