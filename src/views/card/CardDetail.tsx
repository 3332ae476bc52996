import { useLayoutEffect, useRef } from 'preact/hooks';
import { DifferenceAccounts } from '../parts/DifferenceAccounts.tsx';
import { Icon } from '../parts/Icon.tsx';
import { QuotationComparison } from '../parts/QuotationComparison.tsx';
import { useStrings } from '../parts/strings.tsx';
import { labelOfVerdict } from '../parts/wording-label.ts';
import type { Detail } from './card-details.ts';
import { QuotationSource } from './QuotationSource.tsx';

export type CardDetailProps = { readonly detail: Detail; readonly onBack: () => void };

/** Statements of other accounts shown before "Show all": a card is read at a glance. */
const SHOWN_ACCOUNTS = 3;

/** What was opened in the card over a mention, with the way back, where the keyboard is. */
export function CardDetail({ detail, onBack }: CardDetailProps) {
  const { text } = useStrings();
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, and with it the focus: the card would take that for leaving it.
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <div class="sc-card__body">
      <button type="button" class="sc-plain-button sc-card__back" ref={back} onClick={onBack}>
        <Icon name="open" />
        {text('cardBack')}
      </button>
      {detail.about === 'difference' ? (
        <DifferenceAccounts content={detail.difference} limit={SHOWN_ACCOUNTS} />
      ) : (
        <>
          <div>
            <h3 class="sc-card__verdict">{labelOfVerdict(detail.checked, text)}</h3>
            <QuotationSource checked={detail.checked} />
          </div>
          <QuotationComparison checked={detail.checked} />
        </>
      )}
    </div>
  );
}
