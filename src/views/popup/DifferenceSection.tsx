import { citeDifference } from '../../core/report/difference-content.ts';
import { DifferenceAccounts } from '../parts/DifferenceAccounts.tsx';
import { LongList } from '../parts/LongList.tsx';
import { useStrings } from '../parts/strings.tsx';
import type { PagePartProps } from './page-part.ts';
import { ReasonList } from './ReasonList.tsx';
import { Section } from './Section.tsx';

/** Shown before "Show all". */
const SHOWN = { differences: 3, others: 4 };

/** Questions on which sources differ and on which the page says something, with its words for it. */
export function DifferenceSection({ report: { differences }, index, onReveal, anchors }: PagePartProps) {
  const { text } = useStrings();
  if (differences.length === 0) return null;
  return (
    <Section title={text('differencesHeading')} anchor={anchors.differences}>
      <LongList class="sc-items" items={differences} limit={SHOWN.differences} keyOf={({ id }) => id}>
        {(difference) => (
          <DifferenceAccounts content={citeDifference(difference, index)} limit={SHOWN.others}>
            {({ number }) => (
              <ReasonList
                because={difference.accounts.find(({ account }) => account === number)?.because ?? []}
                onReveal={onReveal}
              />
            )}
          </DifferenceAccounts>
        )}
      </LongList>
    </Section>
  );
}
