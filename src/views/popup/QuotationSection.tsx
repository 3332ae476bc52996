import { LongList } from '../parts/LongList.tsx';
import { formatCount, plural } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import type { PagePartProps } from './page-part.ts';
import { QuotationItem } from './QuotationItem.tsx';
import { Section } from './Section.tsx';

/** Quotations shown before "Show all". */
const SHOWN = 4;

/**
 * What the page has in quotation marks, and how it compares with the record. Nothing where the record knows of none: of
 * the others it has nothing to say.
 */
export function QuotationSection({ report, arranged: { quotations }, onReveal, anchors }: PagePartProps) {
  const strings = useStrings();
  if (quotations.length === 0) return null;
  const all = report.quotations.length;
  return (
    <Section title={strings.text('quotationsHeading')} anchor={anchors.quotations}>
      {all > 1 && (
        <p class="sc-hint">
          {plural(strings, 'quotationsKnown', quotations.length, formatCount(all, strings.locale))}
        </p>
      )}
      <LongList
        class="sc-items"
        items={quotations}
        limit={SHOWN}
        keyOf={({ frame, checked: { quotation } }) => `${frame} ${quotation.start} ${quotation.end}`}
      >
        {(one) => <QuotationItem {...one} onReveal={onReveal} />}
      </LongList>
    </Section>
  );
}
