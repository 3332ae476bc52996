/** What a script in a page needs of the dataset to read that page: names, cues, who answers whom. Not a word that is shown. */
import { firstDayOf } from './first-day.ts';
import { lookUp } from './look-up.ts';
import type { Dataset, Entity, Fact, Position } from './types.ts';

export type PageEntity = Pick<
  Entity,
  'id' | 'kind' | 'aliases' | 'contextOf' | 'compounds' | 'act' | 'spokenForBy'
>;
/** `date`: the first day on which a text could tell of it. */
export type PageFact = Pick<Fact, 'id' | 'date' | 'entities' | 'topics' | 'cues'>;
export type PagePosition = Pick<Position, 'id' | 'date' | 'party' | 'entities' | 'repliesTo' | 'cues'>;

/** The whole dataset is one too, but for what `date` of a fact says. */
export type PageDataset = {
  readonly entities: readonly PageEntity[];
  readonly facts: readonly PageFact[];
  readonly positions: readonly PagePosition[];
};

export type PageIndex = {
  readonly dataset: PageDataset;
  /** Each throws `RangeError` for an id that is not in the dataset: a bug of ours, for ids come from it. */
  entity(id: string): PageEntity;
  fact(id: string): PageFact;
  position(id: string): PagePosition;
};

/** For the build: every page that holds a mention carries the result. */
export function pickPageDataset({ entities, facts, positions, sources }: Dataset): PageDataset {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return {
    entities: entities.map(({ id, kind, aliases, contextOf, compounds, act, spokenForBy }) => ({
      id,
      kind,
      aliases,
      contextOf,
      compounds,
      act,
      spokenForBy,
    })),
    facts: facts.map((fact) => {
      const { id, entities, topics, cues } = fact;
      return {
        id,
        date: firstDayOf(fact, (source) => published.get(source) ?? null),
        entities,
        topics,
        cues,
      };
    }),
    positions: positions.map(({ id, date, party, entities, repliesTo, cues }) => ({
      id,
      date,
      party,
      entities,
      repliesTo,
      cues,
    })),
  };
}

/** Built once. */
export function buildPageIndex(dataset: PageDataset): PageIndex {
  return {
    dataset,
    entity: lookUp('entity', dataset.entities),
    fact: lookUp('fact', dataset.facts),
    position: lookUp('position', dataset.positions),
  };
}
