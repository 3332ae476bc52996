/** The record many times over, as if it spoke of as many more matters of the same company. */
import type { Cue, Dataset, Fact, Position } from '../../core/dataset/types.ts';
import { inventWord } from './names.ts';
import type { Random } from './random.ts';

/**
 * Each cue has a group of words that tells it from others: "30 days" does, "Kaspersky" does not. How many words of such
 * groups no cue before has, where the record has `size` times its cues of today; it falls as the record grows (Heaps' law).
 * Measured on the record of November 2026: half of its cues have 1,507 such words in 2,072 places, all of them 2,514 in
 * 4,016.
 */
const newShare = (size: number): number => 0.48 * size ** -0.23;

/**
 * @param times - 1 gives the record itself.
 * @returns Each copy's cues ask for other telling words: new ones, or those of a cue so far, drawn as often as cues have
 *   them (Simon's model of how often words are used). The rest is that of the original: the same company, another matter.
 */
export function enlargeRecord(dataset: Dataset, times: number, random: Random): Dataset {
  const telling = collectTelling([...dataset.facts, ...dataset.positions].flatMap(({ cues }) => cues));
  const alterGroup = (group: readonly string[], language: string, size: number): readonly string[] => {
    const known = telling.byLanguage.get(language) ?? [];
    const altered = random.next() < newShare(size) ? group.map(() => inventWord(random)) : random.pick(known);
    known.push(altered);
    return altered;
  };
  const alter = (cue: Cue, size: number): Cue => {
    const told = telling.groupOf(cue);
    const all = cue.all.map((group) => (group === told ? [...alterGroup(group, cue.language, size)] : group));
    return { ...cue, all };
  };
  const facts: Fact[] = [...dataset.facts];
  const positions: Position[] = [...dataset.positions];
  for (let copy = 1; copy < times; copy++) {
    const rename = (id: string): string => `${id}-${copy}`;
    for (const fact of dataset.facts) {
      facts.push({ ...fact, id: rename(fact.id), cues: fact.cues.map((cue) => alter(cue, copy)) });
    }
    for (const position of dataset.positions) {
      const repliesTo = position.repliesTo.map(rename);
      positions.push({
        ...position,
        id: rename(position.id),
        repliesTo,
        cues: position.cues.map((cue) => alter(cue, copy)),
      });
    }
  }
  return { ...dataset, facts, positions };
}

type Telling = {
  /** The group of a cue whose words fewest cues ask for. */
  readonly groupOf: (cue: Cue) => readonly string[] | undefined;
  /** All such groups. */
  readonly byLanguage: ReadonlyMap<string, (readonly string[])[]>;
};

function collectTelling(cues: readonly Cue[]): Telling {
  const uses = new Map<string, number>();
  for (const term of cues.flatMap(({ all }) => all.flat())) uses.set(term, (uses.get(term) ?? 0) + 1);
  const usesOf = (group: readonly string[]): number =>
    group.reduce((sum, term) => sum + (uses.get(term) ?? 0), 0) / group.length;
  const groupOf = ({ all }: Cue): readonly string[] | undefined =>
    all.toSorted((a, b) => usesOf(a) - usesOf(b))[0];
  const byLanguage = new Map<string, (readonly string[])[]>();
  for (const cue of cues) {
    const known = byLanguage.get(cue.language) ?? [];
    byLanguage.set(cue.language, known);
    known.push(groupOf(cue) ?? []);
  }
  return { groupOf, byLanguage };
}
