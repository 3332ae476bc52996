import { useId, useState } from 'preact/hooks';
import type { CardContent } from '../../core/report/card-content.ts';
import { Icon } from '../parts/Icon.tsx';
import { KIND_MESSAGE } from '../parts/kind-message.ts';
import { useStrings } from '../parts/strings.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { CardBody } from './CardBody.tsx';
import type { CardActions } from './card-actions.ts';

export type CardProps = { readonly content: CardContent; readonly actions: CardActions };

/**
 * The card over a mention. A dialog that is not modal: the page stays usable, and the keyboard may leave it.
 * Can be given the focus from outside; takes none by itself. Where the words may name either of two, it says so and
 * offers both.
 */
export function Card({ content: { entities }, actions }: CardProps) {
  const { text, locale } = useStrings();
  const id = useId();
  const [selected, setSelected] = useState(entities[0]?.entity.id ?? '');
  const shown = entities.find(({ entity }) => entity.id === selected);
  if (!shown) return null;
  const isEither = entities.length > 1;
  return (
    <div class="sc-card" role="dialog" aria-labelledby={`${id}-name`} lang={locale} tabIndex={-1}>
      <header class={isEither ? 'sc-card__head sc-card__head--either' : 'sc-card__head'}>
        <div>
          <h2 class={isEither ? 'sc-card__either' : 'sc-card__name'} id={`${id}-name`}>
            {isEither ? text('cardEither') : <bdi>{shown.entity.name}</bdi>}
          </h2>
          {!isEither && <Description {...shown.entity} />}
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
      {isEither ? (
        <Tabs
          rank="choice"
          label={text('cardEither')}
          tabs={entities.map(({ entity }) => ({
            id: entity.id,
            label: (
              <>
                <bdi class="sc-card__name">{entity.name}</bdi> <Description {...entity} />
              </>
            ),
          }))}
          selected={selected}
          onSelect={setSelected}
        >
          <CardBody content={shown} />
        </Tabs>
      ) : (
        <CardBody content={shown} />
      )}
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

function Description({ kind, description }: CardContent['entities'][number]['entity']) {
  const { text } = useStrings();
  return (
    <span class="sc-card__description sc-dots">
      <b>{text(KIND_MESSAGE[kind])}</b>
      <span>{description}</span>
    </span>
  );
}
