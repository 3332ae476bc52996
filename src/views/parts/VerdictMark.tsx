import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import { useStrings } from './strings.tsx';
import { labelOfVerdict } from './wording-label.ts';

/** How words of the page compare with the record's. Nothing where there is nothing to say. */
export function VerdictMark({ checked }: { checked: CheckedQuotation }) {
  const { text } = useStrings();
  const label = labelOfVerdict(checked, text);
  return label === null ? null : <p class="sc-verdict">{label}</p>;
}
