import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import { QuotationBlock } from '../parts/QuotationBlock.tsx';

/** The official words of a quotation of the page. */
export function PlainComparison({ checked }: { checked: CheckedQuotation }) {
  return (
    <ul class="sc-items">
      {checked.positions.map((cited) => (
        <li key={cited.position.id}>
          <QuotationBlock cited={cited} />
        </li>
      ))}
    </ul>
  );
}
