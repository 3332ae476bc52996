/** What an entity is, apart from the matter of the dataset: the facts to lead with where a text is about something else. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Fact } from '../dataset/types.ts';

/** On the company and on nothing else: when it was founded, where it has its seat. */
export const isProfile = ({ topics }: Pick<Fact, 'topics'>): boolean =>
  topics.every((topic) => topic === 'company');

/**
 * @returns Ids, oldest first, so that the founding leads. Those on the entity's company too, for a product and a founder
 *   are known by it. Never throws for an id of the dataset.
 */
export function listProfile(entity: string, { dataset, entity: find }: DatasetIndex): string[] {
  const known = [entity, ...find(entity).contextOf];
  return dataset.facts
    .filter((fact) => isProfile(fact) && fact.entities.some((id) => known.includes(id)))
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ id }) => id);
}
