/** What the card over one mention says: few things, so the choice is the work. */
import type { PageEntity, PageIndex, PagePosition } from '../dataset/page-dataset.ts';
import { hasOverlap, type TextSpan } from '../text/text-span.ts';

/** As much of a `PageReport` as the choice needs. */
export type RankedLists = {
  readonly facts: readonly RankedId[];
  readonly positions: readonly RankedId[];
};
type RankedId = { readonly id: string; readonly score: number; readonly because: readonly TextSpan[] };

/** Ids: the words are with whoever draws the card. */
export type CardChoice = {
  readonly entity: string;
  readonly facts: string[];
  /** A position and the other side's answer to it. */
  readonly exchange: { readonly position: string; readonly reply: string } | null;
};

/** More would not be read in a card; the popup has them all. */
const FACTS_IN_CARD = 2;

/**
 * How near a record is to a mention; added to its score of 0 to 1, which decides among equals.
 * What the mention's own sentence says comes first; then what is about the very thing that it names.
 */
const SAME_SENTENCE = 4;
const SAME_ENTITY = 2;
const CALLED_FOR = 1;

/** Added to an exchange in which the entity's own side speaks: a card on the company has the company's words. */
const OWN_SIDE = 1.5;

/**
 * @param mention - The entity named and the sentence it is named in.
 * @returns Facts on the entity, or called for by the mention's own sentence; none on something else that the page
 *   happens to speak of. An exchange chosen likewise. Never throws.
 */
export function chooseForCard(
  mention: { readonly entity: string; readonly sentence: TextSpan },
  lists: RankedLists,
  index: PageIndex,
): CardChoice {
  const entity = index.entity(mention.entity);
  const isInSentence = ({ because }: RankedId): boolean =>
    because.some((reason) => hasOverlap(mention.sentence, reason));
  const nearness = (ranked: RankedId, entities: readonly string[]): number =>
    ranked.score +
    (isInSentence(ranked) ? SAME_SENTENCE : 0) +
    (entities.includes(entity.id) ? SAME_ENTITY : 0) +
    (ranked.because.length > 0 ? CALLED_FOR : 0);

  const facts = lists.facts
    .map((ranked) => ({ ranked, fact: index.fact(ranked.id) }))
    .filter(({ ranked, fact }) => fact.entities.includes(entity.id) || isInSentence(ranked))
    .map(({ ranked, fact }) => ({ fact, nearness: nearness(ranked, fact.entities) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, FACTS_IN_CARD)
    .map(({ fact }) => fact.id);

  const ranks = new Map(lists.positions.map((ranked) => [ranked.id, ranked]));
  const nearnessOf = ({ id, entities }: PagePosition): number => {
    const ranked = ranks.get(id);
    return ranked ? nearness(ranked, entities) : 0;
  };
  const [best] = lists.positions
    .flatMap(({ id }) => {
      const reply = index.position(id);
      return reply.repliesTo.map((answered) => ({ position: index.position(answered), reply }));
    })
    .map((exchange) => ({
      exchange,
      nearness:
        nearnessOf(exchange.position) +
        nearnessOf(exchange.reply) +
        (isOwnSide(entity, exchange.position) || isOwnSide(entity, exchange.reply) ? OWN_SIDE : 0),
    }))
    .sort((a, b) => b.nearness - a.nearness);
  const exchange = best && { position: best.exchange.position.id, reply: best.exchange.reply.id };
  return { entity: entity.id, facts, exchange: exchange ?? null };
}

const isOwnSide = ({ spokenForBy }: PageEntity, { party }: PagePosition): boolean => party === spokenForBy;
