import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { TabReport } from '../../core/report/merge-reports.ts';
import { LongList } from '../parts/LongList.tsx';
import { useStrings } from '../parts/strings.tsx';
import { Words } from '../parts/Words.tsx';
import { buildMentionExcerpt } from './mention-excerpt.ts';
import type { PopupActions } from './popup-state.ts';

export type MentionListProps = {
  readonly mentions: TabReport['mentions'];
  readonly index: DatasetIndex;
  readonly onReveal: PopupActions['onReveal'];
};

/** Mentions shown before "Show all": what leaves room for the first fact below. */
const SHOWN_MENTIONS = 3;

/** Every mention in its sentence, as a button that goes there. The complete way to them without a pointer. */
export function MentionList({ mentions, index, onReveal }: MentionListProps) {
  const { text } = useStrings();
  const items = mentions.map((mention) => ({ mention, excerpt: buildMentionExcerpt(mention) }));
  return (
    <LongList
      class="sc-mentions"
      items={items}
      limit={SHOWN_MENTIONS}
      keyOf={({ mention }) => `${mention.frame} ${mention.start} ${mention.entity}`}
    >
      {({ mention, excerpt }) => (
        <button
          type="button"
          class="sc-mention"
          onClick={() => onReveal(mention.frame, { start: mention.start, end: mention.end })}
        >
          <span class="sc-mention__sentence" dir="auto">
            <Words>{excerpt.before}</Words>
            <strong>
              <Words>{excerpt.surface}</Words>
            </strong>
            <Words>{excerpt.after}</Words>
          </span>
          <span class="sc-mention__entity sc-dots">
            {index.entity(mention.entity).name !== excerpt.surface && (
              <bdi>
                <Words>{index.entity(mention.entity).name}</Words>
              </bdi>
            )}
            {mention.ambiguous !== null && (
              <span>{text('mentionAmbiguous', index.entity(mention.ambiguous).name)}</span>
            )}
            {mention.resolution === 'contextual' && <span>{text('mentionContextual')}</span>}
            {mention.frame !== 0 && <span>{text('mentionFrame')}</span>}
          </span>
        </button>
      )}
    </LongList>
  );
}
