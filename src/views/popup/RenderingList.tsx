import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { Rendering } from '../../core/dataset/types.ts';
import { buildSourceLink } from '../../core/links/source-link.ts';
import { plural } from '../parts/plural.ts';
import { type MessageKey, useStrings } from '../parts/strings.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { RecordGroup } from './RecordGroup.tsx';

const CHANGE_MESSAGE: Record<Rendering['changes'][number], MessageKey> = {
  translation: 'changeTranslation',
  cut: 'changeCut',
  splice: 'changeSplice',
  ellipsis: 'changeEllipsis',
  paraphrase: 'changeParaphrase',
  substitution: 'changeSubstitution',
  attribution: 'changeAttribution',
};

export type RenderingListProps = {
  /** A position's id. */
  readonly position: string;
  readonly index: DatasetIndex;
};

/** How others printed the words of a position, and what is different. Nothing if the dataset has no such printing. */
export function RenderingList({ position, index }: RenderingListProps) {
  const strings = useStrings();
  const renderings = index.dataset.renderings.filter((rendering) => rendering.position === position);
  if (renderings.length === 0) return null;
  return (
    <RecordGroup title={plural(strings, 'renderingCount', renderings.length)} isLazy>
      <ul class="sc-items">
        {renderings.map(({ id, text, language, changes, note, source, checked }) => (
          <li key={id}>
            <EvidenceItem
              link={buildSourceLink(index.source(source), { exact: text })}
              quotation={text}
              language={language}
              checked={checked}
            >
              <p class="sc-aside sc-dots">
                {changes.map((change) => (
                  <span key={change}>{strings.text(CHANGE_MESSAGE[change])}</span>
                ))}
              </p>
              <p class="sc-aside">{note}</p>
            </EvidenceItem>
          </li>
        ))}
      </ul>
    </RecordGroup>
  );
}
