import type { Evidence } from '../../core/dataset/types.ts';
import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { groupBy } from '../../core/ranking/group-by.ts';
import { SourceLink } from './SourceLink.tsx';
import { useStrings } from './strings.tsx';

export type SourceLinksProps = {
  readonly evidence: readonly Evidence[];
  /** One for each evidence, in its order. */
  readonly links: readonly Link[];
  /** Only the first, and that by its publisher's name. */
  readonly brief?: boolean;
};

/** The sources of one record, each once, with all of its passages. One that disputes the record says so. */
export function SourceLinks({ evidence, links, brief = false }: SourceLinksProps) {
  const { text } = useStrings();
  const cited = links.map((link, i) => ({ link, role: evidence[i]?.role }));
  const shown = brief ? cited.slice(0, 1) : cited;
  const bySource = groupBy(shown, ({ link, role }) => `${role} ${link.source.id}`);
  return (
    <ul class="sc-sources" aria-label={text('sourcesLabel')}>
      {[...bySource].map(([key, [main, ...further]]) =>
        main ? (
          <li key={key}>
            {main.role === 'disputes' && <span class="sc-sources__role">{text('sourceDisputes')} </span>}
            <SourceLink
              link={main.link}
              passages={[...new Set(further.map(({ link }) => link.url))].filter(
                (url) => url !== main.link.url,
              )}
              brief={brief}
            />
          </li>
        ) : null,
      )}
    </ul>
  );
}
