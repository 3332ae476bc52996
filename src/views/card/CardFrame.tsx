import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon.tsx';
import { useStrings } from '../parts/strings.tsx';
import type { CardActions } from './card-actions.ts';

export type CardFrameProps = {
  readonly actions: CardActions;
  /** Id of the element in the head that names the card. */
  readonly nameId: string;
  readonly head: ComponentChildren;
  /** The head is a question, and what follows belongs to it. */
  readonly isHeadOpen?: boolean;
  readonly children: ComponentChildren;
};

/**
 * What every card has: a dialog that is not modal, so that the page stays usable and the keyboard may leave it; a head, a
 * foot. Can be given the focus from outside; takes none by itself.
 */
export function CardFrame({ actions, nameId, head, isHeadOpen = false, children }: CardFrameProps) {
  const { text, locale } = useStrings();
  return (
    <div class="sc-card" role="dialog" aria-labelledby={nameId} lang={locale} tabIndex={-1}>
      <header class={isHeadOpen ? 'sc-card__head sc-card__head--either' : 'sc-card__head'}>
        <div>{head}</div>
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
      {children}
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
