/** What the card over one mention may say: few things, so the choice is the work. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Entity, Position } from '../dataset/types.ts';
import { hasOverlap, type TextSpan } from '../text/text-span.ts';
import { type Dated, lastDayOf } from './last-day.ts';

/** As much of a `PageReport` as the choice needs. */
export type ChosenFrom = {
  readonly coverage: 'subject' | 'passing';
  readonly publication: Dated | null;
  readonly facts: readonly RankedId[];
  readonly positions: readonly RankedId[];
};
type RankedId = { readonly id: string; readonly score: number; readonly because: readonly TextSpan[] };

/** Ids and the page's day: `describeEntities` puts them into words. */
export type CardChoice = {
  readonly coverage: 'subject' | 'passing';
  /** The last day of which the page can tell, YYYY-MM-DD; `null` where that is not known. */
  readonly day: string | null;
  /** What the words name, and after it what else they may name. */
  readonly entities: EntityChoice[];
};

/** More than a card shows: some may turn out to be later than the page. */
export type EntityChoice = {
  readonly entity: string;
  /** Nearest first. */
  readonly facts: string[];
  /** Positions with the other side's answer, nearest first. */
  readonly exchanges: { readonly position: string; readonly reply: string }[];
};

/** Candidates of each kind. A page of the day of the directive has a dozen later facts before the second that fits. */
const MAX_CANDIDATES = 40;

/** Facts, and positions, of a report that a card is chosen from: a report has hardly more, and the best come first. */
export const MAX_CHOSEN_FROM = 1_000;

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
 * What of a report the choice for one sentence depends on, to be sent: of reasons, one that stands in it, or else one at
 * all.
 */
export function pickForCard(
  { coverage, publication, facts, positions }: ChosenFrom,
  sentence: TextSpan,
): ChosenFrom {
  const pickReason = (because: readonly TextSpan[]): TextSpan[] => {
    const reason = because.find((one) => hasOverlap(sentence, one)) ?? because[0];
    return reason ? [{ start: reason.start, end: reason.end }] : [];
  };
  const pick = (ranked: readonly RankedId[]): RankedId[] =>
    ranked
      .slice(0, MAX_CHOSEN_FROM)
      .map(({ id, score, because }) => ({ id, score, because: pickReason(because) }));
  return {
    coverage,
    publication: publication && { date: publication.date, changed: publication.changed },
    facts: pick(facts),
    positions: pick(positions),
  };
}

/**
 * @param mention - The entity named, what else it may be, and the sentence it is named in.
 * @returns Facts on the entity, or called for by the mention's own sentence; none on something else that the page
 *   happens to speak of. Exchanges chosen likewise. On a page that is about something else only what the mention's own
 *   sentence calls for.
 * @throws {RangeError} for an id that is not in the dataset.
 */
export function chooseForCard(
  mention: { readonly entity: string; readonly ambiguous: string | null; readonly sentence: TextSpan },
  report: ChosenFrom,
  index: DatasetIndex,
): CardChoice {
  const { entity, ambiguous, sentence } = mention;
  return {
    coverage: report.coverage,
    day: lastDayOf(report.publication),
    entities: [entity, ...(ambiguous === null ? [] : [ambiguous])].map((id) =>
      chooseForEntity(index.entity(id), sentence, report, index),
    ),
  };
}

function chooseForEntity(
  entity: Entity,
  sentence: TextSpan,
  { coverage, facts, positions }: ChosenFrom,
  index: DatasetIndex,
): EntityChoice {
  const isInSentence = ({ because }: RankedId): boolean =>
    because.some((reason) => hasOverlap(sentence, reason));
  const nearness = (ranked: RankedId, entities: readonly string[]): number =>
    ranked.score +
    (isInSentence(ranked) ? SAME_SENTENCE : 0) +
    (entities.includes(entity.id) ? SAME_ENTITY : 0) +
    (ranked.because.length > 0 ? CALLED_FOR : 0);
  const isWanted = (ranked: RankedId, entities: readonly string[]): boolean =>
    isInSentence(ranked) || (coverage === 'subject' && entities.includes(entity.id));

  const ranks = new Map(positions.map((ranked) => [ranked.id, ranked]));
  const nearnessOf = ({ id, entities }: Position): number => {
    const ranked = ranks.get(id);
    return ranked ? nearness(ranked, entities) : 0;
  };
  const isCalledForHere = ({ id }: Position): boolean => {
    const ranked = ranks.get(id);
    return ranked !== undefined && isInSentence(ranked);
  };
  return {
    entity: entity.id,
    facts: takeNearest(
      facts
        .map((ranked) => ({ ranked, fact: index.fact(ranked.id) }))
        .filter(({ ranked, fact }) => isWanted(ranked, fact.entities))
        .map(({ ranked, fact }) => ({ item: fact.id, nearness: nearness(ranked, fact.entities) })),
    ),
    exchanges: takeNearest(
      positions
        .map(({ id }) => index.position(id))
        .flatMap((reply) => reply.repliesTo.map((id) => ({ position: index.position(id), reply })))
        .filter((pair) => coverage === 'subject' || [pair.position, pair.reply].some(isCalledForHere))
        .map(({ position, reply }) => ({
          item: { position: position.id, reply: reply.id },
          nearness:
            nearnessOf(position) +
            nearnessOf(reply) +
            ([position, reply].some(({ party }) => party === entity.spokenForBy) ? OWN_SIDE : 0),
        })),
    ),
  };
}

/** Of equals, those that stand first in the report. */
const takeNearest = <T>(candidates: readonly { readonly item: T; readonly nearness: number }[]): T[] =>
  [...candidates]
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MAX_CANDIDATES)
    .map(({ item }) => item);
