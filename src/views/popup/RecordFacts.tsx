import { citeFact } from '../../core/links/cite.ts';
import { FactItem } from '../parts/FactItem.tsx';
import { formatDate } from '../parts/format-date.ts';
import { useStrings } from '../parts/strings.tsx';
import { hasWords } from './has-words.ts';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { RecordPartProps } from './record-part.ts';

/** All facts by date, oldest first, in years. */
export function RecordFacts({ index, query }: RecordPartProps) {
  const { locale } = useStrings();
  const facts = index.dataset.facts
    .filter((fact) => hasWords(query, [fact.statement, fact.caveat, fact.date]))
    .sort((a, b) => a.date.localeCompare(b.date));
  if (facts.length === 0) return <NothingFound />;
  const years = [...new Set(facts.map((fact) => fact.date.slice(0, 4)))].map((year) => ({
    year,
    facts: facts.filter((fact) => fact.date.startsWith(year)),
  }));
  return years.map(({ year, facts: ofYear }) => (
    <RecordGroup
      key={year}
      title={formatDate(year, locale)}
      count={ofYear.length}
      isOpen={opensGroups(facts.length, query)}
    >
      <ul class="sc-items">
        {ofYear.map((fact) => (
          <li key={fact.id}>
            <FactItem cited={citeFact(fact, index)} />
          </li>
        ))}
      </ul>
    </RecordGroup>
  ));
}
