import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { countEntities } from '../../core/report/count-entities.ts';
import type { TabReport } from '../../core/report/merge-reports.ts';
import { formatCount } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { Words } from '../parts/Words.tsx';

export type EntityCountsProps = { readonly mentions: TabReport['mentions']; readonly index: DatasetIndex };

/** How often each entity is mentioned, most often first. */
export function EntityCounts({ mentions, index }: EntityCountsProps) {
  const { locale } = useStrings();
  return (
    <ul class="sc-counts">
      {countEntities(mentions).map(([id, count]) => (
        <li key={id}>
          <bdi>
            <Words>{index.entity(id).name}</Words>
          </bdi>{' '}
          <b>{formatCount(count, locale)}</b>
        </li>
      ))}
    </ul>
  );
}
