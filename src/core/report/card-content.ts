/** What a card shows: chosen and put into words where the dataset is, drawn by `Card`. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Entity, Position } from '../dataset/types.ts';
import { type CitedFact, type CitedPosition, citeFact, citePosition } from '../links/cite.ts';
import { type CardChoice, chooseForCard, type EntityChoice } from '../ranking/choose-for-card.ts';
import { createLaterTest } from '../ranking/is-later.ts';
import { listProfile } from '../ranking/profile.ts';
import type { CardQuestion } from './card-question.ts';
import { type CheckedQuotation, citeQuotation } from './checked-quotation.ts';
import { citeDifference, type DifferenceContent } from './difference-content.ts';

export type CardContent =
  | MentionContent
  | { readonly about: 'quotation'; readonly checked: CheckedQuotation };

export type MentionContent = {
  readonly about: 'mention';
  /** What the words name; a second one where they may name that as well. */
  readonly entities: readonly EntityContent[];
  /** Questions on which sources differ and on which the mention's own sentence says something. */
  readonly differences: readonly DifferenceContent[];
  /** The quotation that the words stand in, if the record knows something of it. */
  readonly quotation: CheckedQuotation | null;
};

export type EntityContent = {
  readonly entity: Pick<Entity, 'id' | 'kind' | 'name' | 'description'>;
  /** The two that fit best, best first; fewer where the dataset holds fewer. What is later than the page comes last. */
  readonly facts: readonly OnCard<CitedFact>[];
  /** A position and the other side's answer, shown at equal size; `null` where the dataset has no such pair. */
  readonly exchange: {
    readonly position: OnCard<CitedPosition>;
    readonly reply: OnCard<CitedPosition>;
  } | null;
};

/** `isLater`: than the page, which can't tell of it. */
export type OnCard<T> = T & { readonly isLater: boolean };

/** More would not be read in a card; the popup has them all. */
const FACTS_IN_CARD = 2;

/**
 * @returns `null` for a quotation of which the record knows nothing.
 * @throws {RangeError} for an id that is not in the dataset.
 */
export function answerCardQuestion(question: CardQuestion, index: DatasetIndex): CardContent | null {
  if (question.about === 'quotation') {
    const checked = citeQuotation(question.quotation, index);
    return checked && { about: 'quotation', checked };
  }
  const { mention, report, differences, quotation } = question;
  return {
    about: 'mention',
    entities: describeEntities(chooseForCard(mention, report, index), index),
    differences: differences.map((one) => citeDifference(one, index)),
    quotation: quotation && citeQuotation(quotation, index),
  };
}

/** @throws {RangeError} for an id that is not in the dataset. */
export function describeEntities(
  { coverage, day, entities }: CardChoice,
  index: DatasetIndex,
): readonly EntityContent[] {
  const isLater = createLaterTest(day, index);

  /** Where the text is about something else, what the company is comes first. */
  function listFacts({ entity, facts }: EntityChoice): readonly string[] {
    if (coverage === 'subject') return facts;
    const [first, ...rest] = listProfile(entity, index);
    return [...new Set([...(first ? [first] : []), ...facts, ...rest])];
  }

  function citeFacts(choice: EntityChoice): OnCard<CitedFact>[] {
    const facts = listFacts(choice)
      .map((id) => index.fact(id))
      .map((fact) => ({ fact, isLater: isLater.fact(fact) }))
      .sort(laterLast);
    // What a company is, is said on the day of a source: on an older page that is no news, and one fact is enough.
    const isEnough = coverage === 'passing' && facts[0]?.isLater === false;
    return facts
      .filter((one) => !(isEnough && one.isLater))
      .slice(0, FACTS_IN_CARD)
      .map(({ fact, isLater }) => ({ ...citeFact(dropCues(fact), index), isLater }));
  }

  function citeExchange({ exchanges }: EntityChoice): EntityContent['exchange'] {
    const [best] = exchanges
      .map((ids) => ({ position: index.position(ids.position), reply: index.position(ids.reply) }))
      .map((pair) => ({ ...pair, isLater: isLater.position(pair.position) || isLater.position(pair.reply) }))
      .sort(laterLast);
    return best ? { position: cite(best.position), reply: cite(best.reply) } : null;
  }

  const cite = (position: Position): OnCard<CitedPosition> => ({
    ...citePosition(dropCues(position), index),
    isLater: isLater.position(position),
  });

  return entities.map((choice) => {
    const { id, kind, name, description } = index.entity(choice.entity);
    return {
      entity: { id, kind, name, description },
      facts: citeFacts(choice),
      exchange: citeExchange(choice),
    };
  });
}

/** Else in the order they come in. */
const laterLast = (a: { readonly isLater: boolean }, b: { readonly isLater: boolean }): number =>
  Number(a.isLater) - Number(b.isLater);

/** They are a third of a record, and the page has them. */
const dropCues = <T extends { cues: unknown }>({ cues: _, ...shown }: T): Omit<T, 'cues'> => shown;
