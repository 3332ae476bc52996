import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { Difference } from '../../core/dataset/types.ts';
import { citeDifference } from '../../core/report/difference-content.ts';
import { AccountItem } from '../parts/AccountItem.tsx';
import { DifferenceHead } from '../parts/DifferenceHead.tsx';
import { plural } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { TOPIC_MESSAGE } from '../parts/topic-message.ts';
import { EvidenceGroup } from './EvidenceGroup.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { groupByFirstTopic } from './group-by-topic.ts';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { RecordPartProps } from './record-part.ts';
import { findDifferences } from './search-record.ts';

/** Questions on which sources differ, by topic: what the primary document says, and each account in its own words. */
export function RecordDifferences({ index, query }: RecordPartProps) {
  const { text } = useStrings();
  const differences = findDifferences(index.dataset, query);
  if (differences.length === 0) return <NothingFound />;
  const isOpen = opensGroups(differences.length, query);
  return groupByFirstTopic(differences).map(({ topic, items }) => (
    <RecordGroup key={topic} title={text(TOPIC_MESSAGE[topic])} count={items.length} isOpen={isOpen}>
      <ul class="sc-items">
        {items.map((difference) => (
          <li key={difference.id}>
            <DifferenceItem difference={difference} index={index} isOpen={isOpen} />
          </li>
        ))}
      </ul>
    </RecordGroup>
  ));
}

type DifferenceItemProps = {
  readonly difference: Difference;
  readonly index: DatasetIndex;
  readonly isOpen: boolean;
};

function DifferenceItem({ difference: { id, record }, index, isOpen }: DifferenceItemProps) {
  const strings = useStrings();
  const content = citeDifference({ id, accounts: [] }, index);
  const { links } = content.record;
  return (
    <article class="sc-difference">
      <DifferenceHead
        content={content}
        level={2}
        evidence={links.length > 0 && <EvidenceGroup evidence={record.evidence} links={links} />}
      />
      {content.others.length > 0 && (
        <RecordGroup title={plural(strings, 'differenceAccounts', content.others.length)} isOpen={isOpen}>
          <ul class="sc-items">
            {content.others.map((cited) => (
              <li key={cited.number}>
                <AccountItem
                  cited={cited}
                  evidence={
                    <EvidenceItem
                      link={cited.link}
                      quotation={cited.account.quotation}
                      checked={cited.account.checked}
                    />
                  }
                />
              </li>
            ))}
          </ul>
        </RecordGroup>
      )}
    </article>
  );
}
