import { useState } from 'preact/hooks';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { Fact } from '../../core/dataset/types.ts';
import { citeFact } from '../../core/links/cite.ts';
import { groupBy } from '../../core/ranking/group-by.ts';
import { FactItem } from '../parts/FactItem.tsx';
import { formatDate } from '../parts/format-date.ts';
import { useStrings } from '../parts/strings.tsx';
import { TOPIC_MESSAGE } from '../parts/topic-message.ts';
import { EvidenceGroup } from './EvidenceGroup.tsx';
import { groupByMonth } from './group-by-month.ts';
import { groupByTopic } from './group-by-topic.ts';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { RecordPartProps } from './record-part.ts';
import { findFacts } from './search-record.ts';

type Order = 'date' | 'topic';

/** All facts, by date or by topic, each with what it rests on. */
export function RecordFacts({ index, query }: RecordPartProps) {
  const { text } = useStrings();
  const [order, setOrder] = useState<Order>('date');
  const facts = [...findFacts(index.dataset, query)].sort((a, b) => a.date.localeCompare(b.date));
  if (facts.length === 0) return <NothingFound />;
  const View = order === 'date' ? FactsByDate : FactsByTopic;
  return (
    <>
      <fieldset class="sc-order" aria-label={text('factsOrderLabel')}>
        {(['date', 'topic'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="sc-order__choice"
            aria-pressed={order === one}
            onClick={() => setOrder(one)}
          >
            {text(one === 'date' ? 'factsByDate' : 'factsByTopic')}
          </button>
        ))}
      </fieldset>
      <View facts={facts} index={index} isOpen={opensGroups(facts.length, query)} />
    </>
  );
}

type FactsProps = {
  /** By date, oldest first. */
  readonly facts: readonly Fact[];
  readonly index: DatasetIndex;
  readonly isOpen: boolean;
};

/** In years, and in the months of a year that has many. */
function FactsByDate({ facts, index, isOpen }: FactsProps) {
  const { text, locale } = useStrings();
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

/** A fact of several topics stands under each. */
function FactsByTopic({ facts, index, isOpen }: FactsProps) {
  const { text } = useStrings();
  return groupByTopic(facts).map(({ topic, items }) => (
    <RecordGroup key={topic} title={text(TOPIC_MESSAGE[topic])} count={items.length} isOpen={isOpen}>
      <FactList facts={items} index={index} />
    </RecordGroup>
  ));
}

function FactList({ facts, index }: { facts: readonly Fact[]; index: DatasetIndex }) {
  return (
    <ul class="sc-items">
      {facts.map((fact) => {
        const cited = citeFact(fact, index);
        return (
          <li key={fact.id}>
            <FactItem
              cited={cited}
              evidence={<EvidenceGroup evidence={fact.evidence} links={cited.links} />}
            />
          </li>
        );
      })}
    </ul>
  );
}
