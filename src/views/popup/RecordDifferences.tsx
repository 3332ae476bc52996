import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { Difference } from '../../core/dataset/types.ts';
import { citeEvidence } from '../../core/links/cite.ts';
import { buildSourceLink } from '../../core/links/source-link.ts';
import { PartialDate } from '../parts/PartialDate.tsx';
import { plural } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { Words } from '../parts/Words.tsx';
import { EvidenceGroup } from './EvidenceGroup.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { hasWords } from './has-words.ts';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { RecordPartProps } from './record-part.ts';

/** Questions on which sources differ: what the primary document says, and each account in its own words. */
export function RecordDifferences({ index, query }: RecordPartProps) {
  const differences = index.dataset.differences.filter(({ question, record, accounts }) =>
    hasWords(query, [question, record.says, ...accounts.flatMap((a) => [a.says, a.quotation])]),
  );
  if (differences.length === 0) return <NothingFound />;
  return (
    <ul class="sc-items">
      {differences.map((difference) => (
        <li key={difference.id}>
          <DifferenceItem
            difference={difference}
            index={index}
            isOpen={opensGroups(differences.length, query)}
          />
        </li>
      ))}
    </ul>
  );
}

type DifferenceItemProps = {
  readonly difference: Difference;
  readonly index: DatasetIndex;
  readonly isOpen: boolean;
};

function DifferenceItem({ difference: { question, record, accounts }, index, isOpen }: DifferenceItemProps) {
  const strings = useStrings();
  const links = record.evidence.map((evidence) => citeEvidence(evidence, index));
  return (
    <article class="sc-difference">
      <h2 class="sc-difference__question">
        <Words>{question}</Words>
      </h2>
      <p class="sc-aside">{strings.text('differenceRecord')}</p>
      <p>
        <Words>{record.says}</Words>
      </p>
      {record.evidence.length > 0 && <EvidenceGroup evidence={record.evidence} links={links} />}
      {accounts.length > 0 && (
        <RecordGroup title={plural(strings, 'differenceAccounts', accounts.length)} isOpen={isOpen}>
          <ul class="sc-items">
            {accounts.map(({ source, quotation, says, date, checked }) => (
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
