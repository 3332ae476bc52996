import { useId } from 'preact/hooks';
import type { CitedPosition } from '../../core/links/cite.ts';
import type { CardContent } from '../../core/report/card-content.ts';
import { FactItem } from '../parts/FactItem.tsx';
import { Icon } from '../parts/Icon.tsx';
import { KIND_MESSAGE } from '../parts/kind-message.ts';
import { PartyHead } from '../parts/PartyHead.tsx';
import { QuotationBlock } from '../parts/QuotationBlock.tsx';
import { useStrings } from '../parts/strings.tsx';
import type { CardActions } from './card-actions.ts';

export type CardProps = { readonly content: CardContent; readonly actions: CardActions };

/**
 * The card over a mention. A dialog that is not modal: the page stays usable, and the keyboard may leave it.
 * Can be given the focus from outside; takes none by itself.
 */
export function Card({ content: { entity, facts, exchange }, actions }: CardProps) {
  const { text, locale } = useStrings();
  const id = useId();
  return (
    <div class="sc-card" role="dialog" aria-labelledby={`${id}-name`} lang={locale} tabIndex={-1}>
      <header class="sc-card__head">
        <div>
          <h2 class="sc-card__name" id={`${id}-name`}>
            <bdi>{entity.name}</bdi>
          </h2>
          <p class="sc-card__description sc-dots">
            <b>{text(KIND_MESSAGE[entity.kind])}</b>
            <span>{entity.description}</span>
          </p>
        </div>
        <button
          type="button"
          class="sc-card__close"
          aria-label={text('cardClose')}
          title={text('cardClose')}
          onClick={actions.onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="sc-card__body">
        {facts.length > 0 && (
          <section aria-labelledby={`${id}-facts`}>
            <h3 class="sc-unseen" id={`${id}-facts`}>
              {text('cardFacts')}
            </h3>
            <ul class="sc-card__facts">
              {facts.map((cited) => (
                <li key={cited.fact.id}>
                  <FactItem cited={cited} brief />
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
              <Side cited={exchange.position} label={text('cardPosition')} />
              <Side cited={exchange.reply} label={text('cardReply')} />
            </div>
          </section>
        )}
        {facts.length === 0 && !exchange && <p class="sc-card__nothing">{text('cardNothing')}</p>}
      </div>
      <footer class="sc-card__foot">
        <p>{text('cardHighlightMeaning')}</p>
        <p class="sc-card__switches">
          {actions.onTurnOffSite && (
            <button type="button" class="sc-plain-button" onClick={actions.onTurnOffSite}>
              {text('cardTurnOffSite')}
            </button>
          )}
          <button type="button" class="sc-plain-button" onClick={actions.onTurnOffEverywhere}>
            {text('cardTurnOffEverywhere')}
          </button>
        </p>
      </footer>
    </div>
  );
}

function Side({ cited, label }: { cited: CitedPosition; label: string }) {
  return (
    <div class="sc-card__side">
      <PartyHead party={cited.party} label={label} />
      <QuotationBlock cited={cited} brief />
    </div>
  );
}
