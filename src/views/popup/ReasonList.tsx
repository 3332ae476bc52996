import type { TabRanked } from '../../core/report/merge-reports.ts';
import { Icon } from '../parts/Icon.tsx';
import { LongList } from '../parts/LongList.tsx';
import { useStrings } from '../parts/strings.tsx';
import type { PopupActions } from './popup-state.ts';

export type ReasonListProps = {
  readonly because: TabRanked['because'];
  readonly onReveal: PopupActions['onReveal'];
};

/** Reasons shown before "Show all". */
const SHOWN_REASONS = 2;

/** The page's own words for which a record is shown, each a button that goes there. Nothing for no reasons. */
export function ReasonList({ because, onReveal }: ReasonListProps) {
  const { text } = useStrings();
  if (because.length === 0) return null;
  return (
    <div class="sc-reasons">
      <p class="sc-reasons__label">{text('reasonsLabel')}</p>
      <LongList
        items={because}
        limit={SHOWN_REASONS}
        keyOf={({ frame, start, end }) => `${frame} ${start} ${end}`}
      >
        {(reason) => (
          <button
            type="button"
            class="sc-reason"
            onClick={() => onReveal(reason.frame, { start: reason.start, end: reason.end })}
          >
            <span class="sc-reason__words" dir="auto">
              {text('reasonWords', reason.text.replace(/\s+/g, ' ').trim())}
            </span>
            <Icon name="goTo" />
          </button>
        )}
      </LongList>
    </div>
  );
}
