/** The records that a page may have to do with, found without a look at all the others. */
import { groupBy } from './group-by.ts';

type OnEntities = { readonly id: string; readonly entities: readonly string[] };

/**
 * Records on what a page mentions that it gets at most, besides those its words call for. Nobody reads as far; what it
 * bounds is the size of a report, and the time it takes, for a record of any size.
 */
const MAX_BACKGROUND_RECORDS = 400;
/** Of these each set of entities has as many, so that what is named once has its background beside what is named often. */
const MIN_OF_EACH_SET = 20;

/**
 * @param records - Never changed afterwards: how they lie is looked at once.
 * @param called - Ids of records that the page's words call for, of any records.
 * @param share - Entity → how much of the page is about it.
 * @returns In the order of the dataset: those called for, and background, which is on entities with a share; where there is
 *   too much of it, that on the entities with the larger share. Of few records, all.
 */
export function pickRelevant<T extends OnEntities>(
  records: readonly T[],
  called: Iterable<string>,
  share: ReadonlyMap<string, number>,
): readonly T[] {
  if (records.length <= MAX_BACKGROUND_RECORDS) return records;
  const { placeOf, sets } = layOut(records);
  const places = new Set<number>();
  for (const id of called) {
    const place = placeOf.get(id);
    if (place !== undefined) places.add(place);
  }
  const shareOf = (entities: readonly string[]): number =>
    Math.max(0, ...entities.map((id) => share.get(id) ?? 0));
  let left = MAX_BACKGROUND_RECORDS;
  const onPage = sets
    .map((set) => ({ ...set, share: shareOf(set.entities) }))
    .filter((set) => set.share > 0)
    .sort((a, b) => b.share - a.share);
  for (const set of onPage) {
    const first = set.places.slice(0, Math.max(left, MIN_OF_EACH_SET));
    left -= first.length;
    for (const place of first) places.add(place);
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => records[place] ?? []);
}

type Layout = {
  readonly placeOf: ReadonlyMap<string, number>;
  /** Records on the same entities are background to the same degree. */
  readonly sets: readonly { readonly entities: readonly string[]; readonly places: readonly number[] }[];
};

const layouts = new WeakMap<readonly OnEntities[], Layout>();

function layOut(records: readonly OnEntities[]): Layout {
  const known = layouts.get(records);
  if (known) return known;
  const sets = groupBy([...records.keys()], (place) => (records[place]?.entities ?? []).toSorted().join(' '));
  const layout = {
    placeOf: new Map(records.map(({ id }, place) => [id, place])),
    sets: Array.from(sets.values(), (places) => ({
      entities: records[places[0] ?? 0]?.entities ?? [],
      places,
    })),
  };
  layouts.set(records, layout);
  return layout;
}
