import type { Evidence } from '../../core/dataset/types.ts';
import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { plural } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { RecordGroup } from './RecordGroup.tsx';

export type EvidenceGroupProps = {
  readonly evidence: readonly Evidence[];
  /** One for each evidence, in its order. */
  readonly links: readonly Link[];
  /** The quotation that the record is, and whose: evidence without words of its own stands for these. */
  readonly said?: { readonly words: string; readonly speaker: string };
};

/** What a record rests on, passage by passage. */
export function EvidenceGroup({ evidence, links, said }: EvidenceGroupProps) {
  const strings = useStrings();
  const title = [
    plural(strings, 'evidenceCount', evidence.length),
    ...(evidence.some(({ role }) => role === 'disputes') ? [strings.text('evidenceHasDispute')] : []),
  ].join(', ');
  // A reporter's sentence around the quotation is not the speaker's.
  const isSaid = (words: string | undefined): boolean => words === undefined || !!said?.words.includes(words);
  return (
    <RecordGroup title={title} isLazy>
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
                speaker={isSaid(one.quotation?.exact) ? said?.speaker : undefined}
              />
            </li>
          ) : null;
        })}
      </ul>
    </RecordGroup>
  );
}
