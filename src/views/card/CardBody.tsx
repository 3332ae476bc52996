import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CitedPosition } from '../../core/links/cite.ts';
import type { EntityContent, OnCard } from '../../core/report/card-content.ts';
import { FactItem } from '../parts/FactItem.tsx';
import { LaterMark } from '../parts/LaterMark.tsx';
import { PartyHead } from '../parts/PartyHead.tsx';
import { QuotationBlock } from '../parts/QuotationBlock.tsx';
import { useStrings } from '../parts/strings.tsx';

export type CardBodyProps = {
  readonly content: EntityContent;
  /** Stands before all else. */
  readonly children?: ComponentChildren;
};

/** What the card says on one entity: the facts, and a position beside the answer to it. */
export function CardBody({ content: { facts, exchange }, children }: CardBodyProps) {
  const { text } = useStrings();
  const id = useId();
  return (
    <div class="sc-card__body">
      {children}
      {facts.length > 0 && (
        <section aria-labelledby={`${id}-facts`}>
          <h3 class="sc-unseen" id={`${id}-facts`}>
            {text('cardFacts')}
          </h3>
          <ul class="sc-card__facts">
            {facts.map((cited) => (
              <li key={cited.fact.id}>
                <FactItem cited={cited} isLater={cited.isLater} brief />
              </li>
            ))}
          </ul>
        </section>
      )}
      {exchange && (
        <section aria-labelledby={`${id}-exchange`}>
          <h3 class="sc-card__heading" id={`${id}-exchange`}>
            {text('cardExchange')}
          </h3>
          <div class="sc-card__exchange">
            <Side cited={exchange.position} label={text('positionLabel')} />
            <Side cited={exchange.reply} label={text('replyLabel')} />
          </div>
        </section>
      )}
      {facts.length === 0 && !exchange && <p class="sc-card__nothing">{text('cardNothing')}</p>}
    </div>
  );
}

function Side({ cited, label }: { cited: OnCard<CitedPosition>; label: string }) {
  return (
    <div class="sc-card__side">
      <PartyHead party={cited.party} label={label} />
      <div>
        {cited.isLater && <LaterMark />}
        <QuotationBlock cited={cited} brief />
      </div>
    </div>
  );
}
