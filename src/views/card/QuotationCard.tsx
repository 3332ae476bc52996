import { useId } from 'preact/hooks';
import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import { PartialDate } from '../parts/PartialDate.tsx';
import { QuotationComparison } from '../parts/QuotationComparison.tsx';
import { useStrings } from '../parts/strings.tsx';
import { labelOfVerdict } from '../parts/wording-label.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardActions } from './card-actions.ts';

export type QuotationCardProps = { readonly checked: CheckedQuotation; readonly actions: CardActions };

/** The card over a quotation: how it compares, and both wordings. */
export function QuotationCard({ checked, actions }: QuotationCardProps) {
  const { text } = useStrings();
  const id = useId();
  const label = labelOfVerdict(checked, text);
  const [{ cited: first }] = checked.pieces;
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
          <span class="sc-card__description sc-dots">
            <b>{text('cardQuotation')}</b>
            <bdi>{first.position.speaker ?? first.position.organization}</bdi>
            <PartialDate date={first.position.date} />
          </span>
        </>
      }
    >
      <div class="sc-card__body">
        <QuotationComparison checked={checked} />
      </div>
    </CardFrame>
  );
}
