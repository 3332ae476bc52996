import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { isForeign, languageName } from './language-name.ts';
import { PartialDate } from './PartialDate.tsx';
import { formatCount } from './plural.ts';
import { SourceAnchor } from './SourceAnchor.tsx';
import { titleOf } from './SourceTitle.tsx';
import { useStrings } from './strings.tsx';

export type SourceLinkProps = {
  readonly link: Link;
  /** Addresses of further passages of the same source, in the order in which they are to be numbered. */
  readonly passages?: readonly string[];
  /** The publisher's name alone to be seen, for narrow places; the title is then read out and in the tool tip. */
  readonly brief?: boolean;
};

/** A source at the quoted sentence, its further passages, and beside them the archive's copy. */
export function SourceLink({ link, passages = [], brief = false }: SourceLinkProps) {
  const { text, locale } = useStrings();
  const { source, archiveUrl } = link;
  return (
    <span class="sc-source sc-dots">
      <span>
        <SourceAnchor link={link} brief={brief} />
      </span>
      {source.kind === 'rewrite' && <span>{text('sourceRewrite')}</span>}
      {link.page !== undefined && <span>{text('sourcePage', formatCount(link.page, locale))}</span>}
      {!brief && source.published && <PartialDate date={source.published} />}
      {isForeign(source.language, locale) && <span>{languageName(source.language, locale)}</span>}
      {passages.map((passage, i) => (
        <span key={passage}>
          <a
            class="sc-source__passage"
            href={passage}
            hreflang={source.language}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={text('sourcePassageOf', formatCount(i + 2, locale), titleOf(source))}
          >
            {text('sourcePassage', formatCount(i + 2, locale))}
          </a>
        </span>
      ))}
      <span>
        <a
          class="sc-source__capture"
          href={archiveUrl}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={text('sourceCaptureOf', titleOf(source))}
        >
          {text('sourceCapture')}
        </a>
      </span>
    </span>
  );
}
