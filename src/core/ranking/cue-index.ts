/** All cues of all records, compiled into one trie, so that a page is read once however many records there are. */
import type { Cue } from '../dataset/types.ts';
import { buildTrie, type Pattern, parsePattern, type Trie } from '../text/trie.ts';

/** Whatever record carries cues. */
export type Cued = { readonly id: string; readonly cues: readonly Cue[] };

/** Numbers of patterns, one list a group of the cue: one of each list must be found. */
export type CompiledCue = {
  readonly record: string;
  readonly groups: readonly (readonly number[])[];
  /** Patterns that cancel it in the same sentence. */
  readonly not: readonly number[];
};

export type CueIndex = {
  readonly trie: Trie;
  readonly cues: readonly CompiledCue[];
  /**
   * Pattern → the cues that can't be satisfied without it or another of its group. Each cue stands under one group
   * alone, that of the rarest words, so a block is asked only about cues that it may well satisfy.
   */
  readonly byRarestGroup: ReadonlyMap<number, readonly CompiledCue[]>;
};

/** Costly; once for a dataset. */
export function buildCueIndex(records: readonly Cued[]): CueIndex {
  const patterns: Pattern[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    patterns.push(parsePattern(term));
    numbers.set(term, patterns.length - 1);
    return patterns.length - 1;
  };
  const cues = records.flatMap(({ id, cues }) =>
    cues.map(({ all, not = [] }) => ({
      record: id,
      groups: all.map((group) => group.map(numberOf)),
      not: not.map(numberOf),
    })),
  );
  return { trie: buildTrie(patterns), cues, byRarestGroup: indexByRarestGroup(cues) };
}

/** Rare is what few cues ask for: "30 days" belongs to a handful, "Kaspersky" to half of them. */
function indexByRarestGroup(cues: readonly CompiledCue[]): Map<number, CompiledCue[]> {
  const uses = new Map<number, number>();
  for (const pattern of cues.flatMap(({ groups }) => groups.flat())) {
    uses.set(pattern, (uses.get(pattern) ?? 0) + 1);
  }
  const usesOf = (group: readonly number[]): number =>
    group.reduce((sum, pattern) => sum + (uses.get(pattern) ?? 0), 0);
  const index = new Map<number, CompiledCue[]>();
  for (const cue of cues) {
    const [rarest = []] = [...cue.groups].sort((a, b) => usesOf(a) - usesOf(b));
    for (const pattern of rarest) {
      const known = index.get(pattern);
      if (known) known.push(cue);
      else index.set(pattern, [cue]);
    }
  }
  return index;
}
