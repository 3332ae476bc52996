/** The dataset with its records by id. Built once, after parsing has shown that every reference exists. */
import { lookUp } from './look-up.ts';
import type { Dataset, Entity, Fact, Party, Position, Source } from './types.ts';

export type DatasetIndex = {
  readonly dataset: Dataset;
  /** Each throws `RangeError` for an id that is not in the dataset: a bug of ours, for ids come from it. */
  entity(id: string): Entity;
  fact(id: string): Fact;
  party(id: string): Party;
  position(id: string): Position;
  source(id: string): Source;
  /** Positions that answer this one, oldest first. */
  repliesTo(id: string): readonly Position[];
};

export function buildDatasetIndex(dataset: Dataset): DatasetIndex {
  const replies = new Map<string, Position[]>();
  const byDate = [...dataset.positions].sort((a, b) => a.date.localeCompare(b.date));
  for (const position of byDate) {
    for (const id of position.repliesTo) replies.set(id, [...(replies.get(id) ?? []), position]);
  }
  return {
    dataset,
    entity: lookUp('entity', dataset.entities),
    fact: lookUp('fact', dataset.facts),
    party: lookUp('party', dataset.parties),
    position: lookUp('position', dataset.positions),
    source: lookUp('source', dataset.sources),
    repliesTo: (id) => replies.get(id) ?? [],
  };
}
