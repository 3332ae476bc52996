import type { Evidence } from '../../core/dataset/types.ts';
import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { useStrings } from '../parts/strings.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { RecordGroup } from './RecordGroup.tsx';

export type EvidenceGroupProps = {
  readonly evidence: readonly Evidence[];
  /** One for each evidence, in its order. */
  readonly links: readonly Link[];
  /** Whose words the record is, where it is a quotation: evidence without words of its own then stands for these. */
  readonly speaker?: string;
};

/** What a record rests on, passage by passage. */
export function EvidenceGroup({ evidence, links, speaker }: EvidenceGroupProps) {
  const { text } = useStrings();
  return (
    <RecordGroup title={text('evidenceTitle')} count={evidence.length} isLazy>
      <ul class="sc-items">
        {evidence.map((one, i) => {
          const link = links[i];
          return link ? (
            <li key={`${one.source} ${one.quotation?.exact}`}>
              <EvidenceItem
                link={link}
                quotation={one.quotation?.exact}
                role={one.role}
                checked={one.checked}
                speaker={speaker}
              />
            </li>
          ) : null;
        })}
      </ul>
    </RecordGroup>
  );
}
