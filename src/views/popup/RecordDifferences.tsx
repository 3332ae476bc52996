import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { Difference } from '../../core/dataset/types.ts';
import { citeEvidence } from '../../core/links/cite.ts';
import { buildSourceLink } from '../../core/links/source-link.ts';
import { PartialDate } from '../parts/PartialDate.tsx';
import { plural } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { TOPIC_MESSAGE } from '../parts/topic-message.ts';
import { Words } from '../parts/Words.tsx';
import { EvidenceGroup } from './EvidenceGroup.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { groupByFirstTopic } from './group-by-topic.ts';
import { hasWords } from './has-words.ts';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { RecordPartProps } from './record-part.ts';

/** Questions on which sources differ, by topic: what the primary document says, and each account in its own words. */
export function RecordDifferences({ index, query }: RecordPartProps) {
  const { text } = useStrings();
  const differences = index.dataset.differences.filter(({ question, record, accounts }) =>
    hasWords(query, [question, record.says, ...accounts.flatMap((a) => [a.says, a.quotation])]),
  );
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

function DifferenceItem({ difference: { question, record, accounts }, index, isOpen }: DifferenceItemProps) {
  const strings = useStrings();
  const links = record.evidence.map((evidence) => citeEvidence(evidence, index));
  const byDate = [...accounts].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  return (
    <article class="sc-difference">
      <h2 class="sc-difference__question">
        <Words>{question}</Words>
      </h2>
      <p class="sc-aside">
        {strings.text(record.evidence.length > 0 ? 'differenceRecord' : 'differenceUnsettled')}
      </p>
      <p>
        <Words>{record.says}</Words>
      </p>
      {record.evidence.length > 0 && <EvidenceGroup evidence={record.evidence} links={links} />}
      {accounts.length > 0 && (
        <RecordGroup title={plural(strings, 'differenceAccounts', accounts.length)} isOpen={isOpen}>
          <ul class="sc-items">
            {byDate.map(({ source, quotation, says, date, checked }) => (
              <li key={`${source} ${quotation}`} class="sc-quoted">
                <p class="sc-fact__meta sc-dots">
                  {date && <PartialDate date={date} />}
                  <bdi>{index.source(source).publisher}</bdi>
                </p>
                <p>
                  <Words>{says}</Words>
                </p>
                <EvidenceItem
                  link={buildSourceLink(index.source(source), { exact: quotation })}
                  quotation={quotation}
                  checked={checked}
                />
              </li>
            ))}
          </ul>
        </RecordGroup>
      )}
    </article>
  );
}
