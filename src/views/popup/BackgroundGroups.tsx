import { citePosition } from '../../core/links/cite.ts';
import { useStrings } from '../parts/strings.tsx';
import { FactList } from './FactList.tsx';
import { PositionsByParty } from './PositionsByParty.tsx';
import type { PagePartProps } from './page-part.ts';
import { RecordGroup } from './RecordGroup.tsx';

/** Shown before "Show all": background is there to be found, not to be waded through. */
const SHOWN_FACTS = 4;

/** What the page does not talk about, under the entity it goes with; all closed. */
export function BackgroundGroups({ arranged, index, onReveal }: PagePartProps) {
  const { text } = useStrings();
  return arranged.background.map(({ entity, facts, positions }) => (
    <RecordGroup
      key={entity}
      title={text('backgroundOn', index.entity(entity).name)}
      count={facts.length + positions.length}
      isLazy
    >
      <FactList
        facts={facts.map((id) => ({ id, because: [] }))}
        limit={SHOWN_FACTS}
        index={index}
        onReveal={onReveal}
      />
      {positions.length > 0 && (
        <RecordGroup title={text('positionsHeading')} count={positions.length} isLazy>
          <PositionsByParty
            positions={positions.map((id) => ({ cited: citePosition(index.position(id), index) }))}
            index={index}
          />
        </RecordGroup>
      )}
    </RecordGroup>
  ));
}
