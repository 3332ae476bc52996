/** What the card over one mention shows: chosen in the page by ids, put into words where the dataset is, drawn by `Card`. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Entity } from '../dataset/types.ts';
import { type CitedFact, type CitedPosition, citeFact, citePosition } from '../links/cite.ts';
import type { CardChoice } from '../ranking/choose-for-card.ts';

export type CardContent = {
  readonly entity: Pick<Entity, 'kind' | 'name' | 'description'>;
  /** The two that fit best, best first; fewer where the dataset holds fewer. */
  readonly facts: readonly CitedFact[];
  /** A position and the other side's answer, shown at equal size; `null` where the dataset has no such pair. */
  readonly exchange: { readonly position: CitedPosition; readonly reply: CitedPosition } | null;
};

/** @throws {RangeError} for an id that is not in the dataset. */
export function buildCardContent({ entity, facts, exchange }: CardChoice, index: DatasetIndex): CardContent {
  const { kind, name, description } = index.entity(entity);
  return {
    entity: { kind, name, description },
    facts: facts.map((id) => citeFact(dropCues(index.fact(id)), index)),
    exchange: exchange && {
      position: citePosition(dropCues(index.position(exchange.position)), index),
      reply: citePosition(dropCues(index.position(exchange.reply)), index),
    },
  };
}

/** They are a third of a record, and the page has them. */
const dropCues = <T extends { cues: unknown }>({ cues: _, ...shown }: T): Omit<T, 'cues'> => shown;
