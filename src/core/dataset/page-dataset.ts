/** What a script in a page needs of the dataset to read that page: names, cues, who answers whom. Not a word that is shown. */
import { lookUp } from './look-up.ts';
import type { Dataset, Entity, Fact, Position } from './types.ts';

export type PageEntity = Pick<
  Entity,
  'id' | 'kind' | 'aliases' | 'contextOf' | 'compounds' | 'act' | 'spokenForBy'
>;
export type PageFact = Pick<Fact, 'id' | 'entities' | 'topics' | 'cues'>;
export type PagePosition = Pick<Position, 'id' | 'party' | 'entities' | 'repliesTo' | 'cues'>;

/** The whole dataset is one too. */
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
export function pickPageDataset({ entities, facts, positions }: Dataset): PageDataset {
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
    facts: facts.map(({ id, entities, topics, cues }) => ({ id, entities, topics, cues })),
    positions: positions.map(({ id, party, entities, repliesTo, cues }) => ({
      id,
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
