import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { TabReport } from '../../core/report/merge-reports.ts';
import { formatCount } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { Words } from '../parts/Words.tsx';

export type EntityCountsProps = { readonly mentions: TabReport['mentions']; readonly index: DatasetIndex };

/** How often each entity is mentioned, most often first. */
export function EntityCounts({ mentions, index }: EntityCountsProps) {
  const { locale } = useStrings();
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return (
    <ul class="sc-counts">
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([id, count]) => (
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
