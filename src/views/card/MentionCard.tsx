import { useId, useRef, useState } from 'preact/hooks';
import type { EntityContent, MentionContent } from '../../core/report/card-content.ts';
import { KIND_MESSAGE } from '../parts/kind-message.ts';
import { useStrings } from '../parts/strings.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { CardBody } from './CardBody.tsx';
import { CardDetail } from './CardDetail.tsx';
import { CardEntries } from './CardEntries.tsx';
import { CardFrame } from './CardFrame.tsx';
import type { CardActions } from './card-actions.ts';
import { findDetail, listDetails } from './card-details.ts';

export type MentionCardProps = { readonly content: MentionContent; readonly actions: CardActions };

/**
 * The card over a mention: what it is, facts, a position and the answer to it. Where the words may name either of two, it
 * says so and offers both. What else there is on the sentence, a quotation or a question on which sources differ, opens
 * in place of these.
 */
export function MentionCard({ content, actions }: MentionCardProps) {
  const { text } = useStrings();
  const id = useId();
  const { entities } = content;
  const [selected, setSelected] = useState(entities[0]?.entity.id ?? '');
  const [opened, setOpened] = useState<string | null>(null);
  /** Where the keyboard goes on after the way back. */
  const left = useRef<string | null>(null);
  const shown = entities.find(({ entity }) => entity.id === selected);
  if (!shown) return null;
  const isEither = entities.length > 1;
  const detail = opened === null ? null : findDetail(content, opened);
  const goBack = (): void => {
    left.current = opened;
    setOpened(null);
  };
  const body = (
    <CardBody content={shown}>
      <CardEntries details={listDetails(content)} focused={left.current} onOpen={setOpened} />
    </CardBody>
  );
  return (
    <CardFrame
      actions={actions}
      nameId={`${id}-name`}
      isHeadOpen={isEither && !detail}
      head={
        isEither ? (
          <h2 class="sc-card__either" id={`${id}-name`}>
            {text('cardEither')}
          </h2>
        ) : (
          <>
            <h2 class="sc-card__name" id={`${id}-name`}>
              <bdi>{shown.entity.name}</bdi>
            </h2>
            <Description {...shown.entity} />
          </>
        )
      }
    >
      {detail ? (
        <CardDetail detail={detail} onBack={goBack} />
      ) : isEither ? (
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
          {body}
        </Tabs>
      ) : (
        body
      )}
    </CardFrame>
  );
}

function Description({ kind, description }: EntityContent['entity']) {
  const { text } = useStrings();
  return (
    <span class="sc-card__description sc-dots">
      <b>{text(KIND_MESSAGE[kind])}</b>
      <span>{description}</span>
    </span>
  );
}
