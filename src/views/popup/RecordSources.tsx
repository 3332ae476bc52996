import type { Source } from '../../core/dataset/types.ts';
import { buildSourceLink } from '../../core/links/source-link.ts';
import { formatDate } from '../parts/format-date.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { type MessageKey, useStrings } from '../parts/strings.tsx';
import { Words } from '../parts/Words.tsx';
import { NothingFound } from './NothingFound.tsx';
import { opensGroups } from './opens-groups.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { RecordPartProps } from './record-part.ts';
import { findSources } from './search-record.ts';

/** In the order shown. */
const KINDS: readonly (readonly [Source['kind'], MessageKey])[] = [
  ['primary', 'sourceKindPrimary'],
  ['reporting', 'sourceKindReporting'],
  ['analysis', 'sourceKindAnalysis'],
  ['rewrite', 'sourceKindRewrite'],
];

/** All sources by kind, oldest first, those without a date at the end. */
export function RecordSources({ index, query }: RecordPartProps) {
  const { text, locale } = useStrings();
  const sources = [...findSources(index.dataset, query)].sort((a, b) =>
    (a.published ?? '9999').localeCompare(b.published ?? '9999'),
  );
  if (sources.length === 0) return <NothingFound />;
  return KINDS.map(([kind, title]) => {
    const ofKind = sources.filter((source) => source.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <RecordGroup
        key={kind}
        title={text(title)}
        count={ofKind.length}
        isOpen={opensGroups(sources.length, query)}
      >
        <ul class="sc-source-list">
          {ofKind.map((source) => (
            <li key={source.id}>
              <SourceLink link={buildSourceLink(source)} />
              <p class="sc-aside sc-dots">
                {source.authors.length > 0 && <bdi>{source.authors.join(', ')}</bdi>}
                {source.published === null && <span>{text('sourceUndated')}</span>}
                <span>{text('sourceRead', formatDate(source.retrieved, locale))}</span>
              </p>
              {source.note && (
                <p class="sc-aside">
                  <Words>{source.note}</Words>
                </p>
              )}
            </li>
          ))}
        </ul>
      </RecordGroup>
    );
  });
}
