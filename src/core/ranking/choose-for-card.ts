/** What the card over one mention says: few things, so the choice is the work. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Fact, Position } from '../dataset/types.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';

/** As much of a `PageReport` as the choice needs. */
export type RankedLists = {
  readonly facts: readonly RankedId[];
  readonly positions: readonly RankedId[];
};
type RankedId = { readonly id: string; readonly score: number; readonly because: readonly TextSpan[] };

export type CardChoice = {
  readonly facts: readonly Fact[];
  /** A position and the other side's answer to it. */
  readonly exchange: { readonly position: Position; readonly reply: Position } | null;
};

/** More would not be read in a card; the popup has them all. */
const FACTS_IN_CARD = 2;

/** Added to a page-wide score, so that nearness to the mention decides first and the score among equals. */
const SAME_SENTENCE = 3;
const SAME_ENTITY = 1.5;
const CALLED_FOR = 1;

/**
 * @param mention - The entity named and the sentence it is named in.
 * @returns Facts that the mention's own sentence calls for, then those on its entity, then those the page calls for;
 *   an exchange chosen likewise. Never throws.
 */
export function chooseForCard(
  mention: { readonly entity: string; readonly sentence: TextSpan },
  lists: RankedLists,
  index: DatasetIndex,
): CardChoice {
  const nearness = ({ score, because }: RankedId, entities: readonly string[]): number =>
    score +
    (because.some((reason) => contains(mention.sentence, reason) || hasOverlap(mention.sentence, reason))
      ? SAME_SENTENCE
      : 0) +
    (entities.includes(mention.entity) ? SAME_ENTITY : 0) +
    (because.length > 0 ? CALLED_FOR : 0);

  const facts = lists.facts
    .map((ranked) => ({ ranked, fact: index.fact(ranked.id) }))
    .map(({ ranked, fact }) => ({ fact, nearness: nearness(ranked, fact.entities) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, FACTS_IN_CARD)
    .map(({ fact }) => fact);

  const exchanges = lists.positions.flatMap((ranked) => {
    const reply = index.position(ranked.id);
    const own = nearness(ranked, reply.entities);
    return reply.repliesTo.map((id) => {
      const answered = lists.positions.find((other) => other.id === id);
      const position = index.position(id);
      return { position, reply, nearness: own + (answered ? nearness(answered, position.entities) : 0) };
    });
  });
  const best = exchanges.sort((a, b) => b.nearness - a.nearness)[0];
  return { facts, exchange: best ? { position: best.position, reply: best.reply } : null };
}
