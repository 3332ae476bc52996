import type { Dataset } from '../../core/dataset/types.ts';
import { PartialDate } from '../parts/PartialDate.tsx';
import { useStrings } from '../parts/strings.tsx';
import { RecordGroup } from './RecordGroup.tsx';

/** By which rules the record was made, and how it changed. */
export function RecordNotes({ meta }: { meta: Dataset['meta'] }) {
  const { text } = useStrings();
  return (
    <aside class="sc-notes">
      <RecordGroup title={text('recordRules')}>
        <ul class="sc-bullets">
          {meta.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </RecordGroup>
      <RecordGroup title={text('recordChanges')}>
        <ul class="sc-items">
          {meta.changes.map(({ date, what }) => (
            <li key={`${date} ${what}`}>
              <p class="sc-fact__meta">
                <PartialDate date={date} />
              </p>
              <p>{what}</p>
            </li>
          ))}
        </ul>
      </RecordGroup>
    </aside>
  );
}
