import { useId } from 'preact/hooks';
import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import { QuotationComparison } from '../parts/QuotationComparison.tsx';
import { useStrings } from '../parts/strings.tsx';
import { labelOfVerdict } from '../parts/wording-label.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardActions } from './card-actions.ts';
import { QuotationSource } from './QuotationSource.tsx';

export type QuotationCardProps = { readonly checked: CheckedQuotation; readonly actions: CardActions };

/** The card over a quotation: how it compares, and both wordings. */
export function QuotationCard({ checked, actions }: QuotationCardProps) {
  const { text } = useStrings();
  const id = useId();
  const label = labelOfVerdict(checked, text);
  if (label === null) return null;
  return (
    <CardFrame
      actions={actions}
      nameId={`${id}-name`}
      head={
        <>
          <h2 class="sc-card__verdict" id={`${id}-name`}>
            {label}
          </h2>
          <QuotationSource checked={checked} />
        </>
      }
    >
      <div class="sc-card__body">
        <QuotationComparison checked={checked} />
      </div>
    </CardFrame>
  );
}
