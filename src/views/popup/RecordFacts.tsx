import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { Fact } from '../../core/dataset/types.ts';
import { citeFact } from '../../core/links/cite.ts';
import { groupBy } from '../../core/ranking/group-by.ts';
import { FactItem } from '../parts/FactItem.tsx';
import { formatDate } from '../parts/format-date.ts';
import { useStrings } from '../parts/strings.tsx';
import { groupByMonth } from './group-by-month.ts';
import { hasWords } from './has-words.ts';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { RecordPartProps } from './record-part.ts';

/** All facts by date, oldest first, in years, and in the months of a year that has many. */
export function RecordFacts({ index, query }: RecordPartProps) {
  const { text, locale } = useStrings();
  const facts = index.dataset.facts
    .filter((fact) => hasWords(query, [fact.statement, fact.caveat, fact.date]))
    .sort((a, b) => a.date.localeCompare(b.date));
  if (facts.length === 0) return <NothingFound />;
  const isOpen = opensGroups(facts.length, query);
  return [...groupBy(facts, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => {
    const months = groupByMonth(ofYear);
    return (
      <RecordGroup key={year} title={formatDate(year, locale)} count={ofYear.length} isOpen={isOpen}>
        {months ? (
          [...months].map(([month, ofMonth]) => (
            <RecordGroup
              key={month}
              title={month === year ? text('recordYearOnly') : formatDate(month, locale)}
              count={ofMonth.length}
              isOpen={isOpen}
            >
              <FactList facts={ofMonth} index={index} />
            </RecordGroup>
          ))
        ) : (
          <FactList facts={ofYear} index={index} />
        )}
      </RecordGroup>
    );
  });
}

function FactList({ facts, index }: { facts: readonly Fact[]; index: DatasetIndex }) {
  return (
    <ul class="sc-items">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactItem cited={citeFact(fact, index)} />
        </li>
      ))}
    </ul>
  );
}
