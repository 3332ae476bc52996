import { useId, useState } from 'preact/hooks';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { formatCount } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { RecordDifferences } from './RecordDifferences.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordNotes } from './RecordNotes.tsx';
import { RecordPositions } from './RecordPositions.tsx';
import { RecordSources } from './RecordSources.tsx';
import { findDifferences, findFacts, findPositions, findSources } from './search-record.ts';

type Part = 'facts' | 'positions' | 'differences' | 'sources';

const VIEWS = {
  facts: RecordFacts,
  positions: RecordPositions,
  differences: RecordDifferences,
  sources: RecordSources,
};

/** The whole dataset, part by part, to be read and searched without any page. */
export function RecordView({ index }: { index: DatasetIndex }) {
  const { text, locale } = useStrings();
  const id = useId();
  const [part, setPart] = useState<Part>('facts');
  const [query, setQuery] = useState('');
  const { dataset } = index;
  const words = query.trim();
  const count = (records: readonly unknown[]) => formatCount(records.length, locale);
  return (
    <div class="sc-record">
      <search class="sc-search">
        <label class="sc-unseen" for={id}>
          {text('recordSearch')}
        </label>
        <input
          id={id}
          type="search"
          placeholder={text('recordSearch')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      <Tabs
        rank="minor"
        label={text('recordPartsLabel')}
        tabs={[
          { id: 'facts', label: text('recordFacts'), count: count(findFacts(dataset, words)) },
          { id: 'positions', label: text('recordPositions'), count: count(findPositions(dataset, words)) },
          {
            id: 'differences',
            label: text('recordDifferences'),
            count: count(findDifferences(dataset, words)),
          },
          { id: 'sources', label: text('recordSources'), count: count(findSources(dataset, words)) },
        ]}
        selected={part}
        onSelect={setPart}
      >
        {(shown) => {
          const View = VIEWS[shown];
          return <View index={index} query={words} />;
        }}
      </Tabs>
      <RecordNotes meta={dataset.meta} />
    </div>
  );
}
