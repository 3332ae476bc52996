import type { ComponentChildren } from 'preact';
import type { CitedPosition } from '../../core/links/cite.ts';
import { Attribution } from './Attribution.tsx';
import { Caveat } from './Caveat.tsx';
import { isForeign, languageName } from './language-name.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type QuotationBlockProps = {
  readonly cited: CitedPosition;
  /** With its first source alone. */
  readonly brief?: boolean;
  /** What the position rests on; its first source alone then stands above. */
  readonly evidence?: ComponentChildren;
  /** Why the position is shown, what else belongs to it; stands before its sources. */
  readonly children?: ComponentChildren;
};

/**
 * A position in its own words: the quotation and its translation, who said it, for whom, when, and where to see it.
 * Whose side it is stands above, in a `PartyHead`.
 */
export function QuotationBlock({ cited, brief = false, evidence, children }: QuotationBlockProps) {
  const { text, locale } = useStrings();
  const { position, links } = cited;
  const { quotation, translation } = position;
  const original = (
    <>
      {isForeign(quotation.language, locale) && (
        <p class="sc-quotation__language">
          {text('quotationLanguage', languageName(quotation.language, locale))}
        </p>
      )}
      <blockquote lang={quotation.language} dir="auto" cite={links[0]?.source.url}>
        <Words>{quotation.exact}</Words>
      </blockquote>
    </>
  );
  const translated = translation && (
    <>
      <p class="sc-quotation__language">
        {text('quotationTranslation', languageName(translation.language, locale), translation.by)}
      </p>
      <p class="sc-quotation__translation" lang={translation.language} dir="auto">
        <Words>{translation.text}</Words>
      </p>
    </>
  );
  return (
    <figure class="sc-quotation">
      <div class="sc-quotation__words">
        {/* First what the reader can read. */}
        {translation && !isForeign(translation.language, locale) ? (
          <>
            {translated}
            {original}
          </>
        ) : (
          <>
            {original}
            {translated}
          </>
        )}
      </div>
      <figcaption class="sc-quotation__about">
        <Attribution position={position} brief={brief} />
        {position.caveat && <Caveat>{position.caveat}</Caveat>}
        {children}
        <SourceLinks evidence={position.evidence} links={links} brief={brief || evidence !== undefined} />
        {evidence}
      </figcaption>
    </figure>
  );
}
