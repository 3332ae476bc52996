import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import { PartialDate } from '../parts/PartialDate.tsx';
import { SourceAnchor } from '../parts/SourceAnchor.tsx';
import { useStrings } from '../parts/strings.tsx';

/** Under how words compare: whose the record's are, of which day, and one press to the sentence. Never scrolled away. */
export function QuotationSource({ checked }: { checked: CheckedQuotation }) {
  const { text } = useStrings();
  const [{ cited }] = checked.pieces;
  const [link] = cited.links;
  return (
    <span class="sc-card__description sc-dots">
      <b>{text('cardQuotation')}</b>
      <bdi>{cited.position.speaker ?? cited.position.organization}</bdi>
      <PartialDate date={cited.position.date} />
      {link && (
        <span class="sc-source">
          <SourceAnchor link={link} brief />
        </span>
      )}
    </span>
  );
}
