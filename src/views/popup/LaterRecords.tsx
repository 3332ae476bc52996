import { groupBy } from '../../core/ranking/group-by.ts';
import { formatDate } from '../parts/format-date.ts';
import { useStrings } from '../parts/strings.tsx';
import { FactList } from './FactList.tsx';
import type { PagePartProps } from './page-part.ts';
import { RecordGroup } from './RecordGroup.tsx';
import { ThreadList } from './ThreadList.tsx';

/** Shown before "Show all". */
const SHOWN = { calledFor: 3, facts: 5, threads: 3 };

/** What happened and was said after the page's day: first what its words call for all the same, then year by year. */
export function LaterRecords({ arranged, index, onReveal }: PagePartProps) {
  const { text, locale } = useStrings();
  const { facts, threads } = arranged.later;
  const part = { index, onReveal };
  const calledFor = facts.filter(({ because }) => because.length > 0);
  const others = facts
    .filter(({ because }) => because.length === 0)
    .map((ranked) => ({ ...ranked, date: index.fact(ranked.id).date }))
    .sort((a, b) => a.date.localeCompare(b.date));
  return (
    <>
      <p class="sc-hint">{text('laterHint')}</p>
      <FactList facts={calledFor} limit={SHOWN.calledFor} {...part} />
      {[...groupBy(others, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => (
        <RecordGroup key={year} title={formatDate(year, locale)} count={ofYear.length} isLazy>
          <FactList facts={ofYear} limit={SHOWN.facts} {...part} />
        </RecordGroup>
      ))}
      {threads.length > 0 && (
        <RecordGroup title={text('positionsHeading')} count={threads.length} isLazy>
          <ThreadList threads={threads} limit={SHOWN.threads} arranged={arranged} {...part} />
        </RecordGroup>
      )}
    </>
  );
}
