import type { ComponentChildren } from 'preact';
import type { CitedFact } from '../../core/links/cite.ts';
import { BASIS_MESSAGE } from './basis-message.ts';
import { Caveat } from './Caveat.tsx';
import { formatDate } from './format-date.ts';
import { LaterMark } from './LaterMark.tsx';
import { PartialDate } from './PartialDate.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type FactItemProps = {
  readonly cited: CitedFact;
  /** With one source, and the caveat folded away. */
  readonly brief?: boolean;
  /** Later than the page it is shown for, which can't tell of it. */
  readonly isLater?: boolean;
  /** What the fact rests on; its first source alone then stands above. */
  readonly evidence?: ComponentChildren;
  /** Why the fact is shown; stands between the statement and its sources. */
  readonly children?: ComponentChildren;
};

/** A fact: when, what, how it is known, what it does not say, and where to see it. */
export function FactItem({ cited, brief = false, isLater = false, evidence, children }: FactItemProps) {
  const { text, locale } = useStrings();
  const { fact, links } = cited;
  return (
    <article class="sc-fact">
      {isLater && <LaterMark />}
      <p class="sc-fact__meta sc-dots">
        <PartialDate date={fact.date} end={fact.dateEnd} />
        <span>{text(BASIS_MESSAGE[fact.basis])}</span>
        {fact.confidence === 'medium' && <span>{text('confidenceMedium')}</span>}
        {fact.asOf && fact.asOf !== fact.date && fact.asOf !== fact.dateEnd && (
          <span>{text('factAsOf', formatDate(fact.asOf, locale))}</span>
        )}
      </p>
      <p>
        <Words>{fact.statement}</Words>
      </p>
      {fact.caveat && !brief && <Caveat>{fact.caveat}</Caveat>}
      {children}
      <div class="sc-fact__foot">
        <SourceLinks evidence={fact.evidence} links={links} brief={brief || evidence !== undefined} />
        {fact.caveat && brief && <Caveat folded>{fact.caveat}</Caveat>}
      </div>
      {evidence}
    </article>
  );
}
