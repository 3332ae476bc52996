import type { Evidence } from '../../core/dataset/types.ts';
import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { SourceLink } from './SourceLink.tsx';
import { useStrings } from './strings.tsx';

export type SourceLinksProps = {
  readonly evidence: readonly Evidence[];
  /** One for each evidence, in its order. */
  readonly links: readonly Link[];
  /** Only the first primary one, else the first, and that by its publisher's name. */
  readonly brief?: boolean;
};

/** The sources of one record. One that disputes it says so. */
export function SourceLinks({ evidence, links, brief = false }: SourceLinksProps) {
  const { text } = useStrings();
  const cited = new Map(links.map((link, i) => [link.url, { link, role: evidence[i]?.role }]));
  const all = [...cited.values()];
  const first = all.find(({ link, role }) => link.source.kind === 'primary' && role === 'supports') ?? all[0];
  const shown = brief && first ? [first] : all;
  return (
    <ul class="sc-sources" aria-label={text('sourcesLabel')}>
      {shown.map(({ link, role }) => (
        <li key={link.url}>
          {role === 'disputes' && <span class="sc-sources__role">{text('sourceDisputes')} </span>}
          <SourceLink link={link} brief={brief} />
        </li>
      ))}
    </ul>
  );
}
