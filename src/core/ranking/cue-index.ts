/** All cues of all records, compiled into one trie, so that a page is read once however many records there are. */
import type { Cue } from '../dataset/types.ts';
import { buildTrie, type Pattern, parsePattern, type Trie } from '../text/trie.ts';

/** Whatever record carries cues. */
export type Cued = { readonly id: string; readonly cues: readonly Cue[] };

/** Numbers of patterns, one list a group of the cue: one of each list must be found. */
export type CompiledCue = {
  readonly record: string;
  /** That of the rarest words first. */
  readonly groups: readonly (readonly number[])[];
  /** Patterns that cancel it in the same sentence. */
  readonly not: readonly number[];
};

export type CueIndex = {
  readonly trie: Trie;
  /**
   * The cues that these patterns satisfy if it does not matter where they stand, each once; made anew.
   *
   * @param found - Patterns by their number, some more than once.
   * @param limit - Of more cues than these, the most telling are taken.
   */
  readonly listSatisfied: (found: readonly { readonly pattern: number }[], limit?: number) => CompiledCue[];
};

/** Costly; once for a dataset. */
export function buildCueIndex(records: readonly Cued[]): CueIndex {
  const { patterns, numberOf } = createNumbering();
  const numbered = records.flatMap(({ id, cues }) =>
    cues.map(({ all, not = [] }) => ({
      record: id,
      groups: all.map((group) => group.map(numberOf)),
      not: not.map(numberOf),
    })),
  );
  const cues = sortByTelling(numbered, patterns.length);
  const table = createTable(cues);
  // Each cue stands under one group alone, that of the rarest words: a block is asked about few cues in vain.
  const byRarest = new Map<number, number[]>();
  for (const [cue, { groups }] of cues.entries()) {
    for (const pattern of new Set(groups[0])) {
      const known = byRarest.get(pattern);
      if (known) known.push(cue);
      else byRarest.set(pattern, [cue]);
    }
  }
  const isFound = new Uint8Array(patterns.length);
  return {
    trie: buildTrie(patterns),
    listSatisfied: (found, limit = Number.POSITIVE_INFINITY) => {
      const present = new Set(found.map(({ pattern }) => pattern));
      for (const pattern of present) isFound[pattern] = 1;
      const satisfied = new Set<number>();
      for (const pattern of present) {
        for (const cue of byRarest.get(pattern) ?? [])
          if (table.isSatisfied(cue, isFound)) satisfied.add(cue);
      }
      for (const pattern of present) isFound[pattern] = 0;
      // A cue's number is its rank.
      const taken =
        satisfied.size > limit ? [...satisfied].sort((a, b) => a - b).slice(0, limit) : [...satisfied];
      return taken.map(table.read);
    },
  };
}

/** The groups of each by how rare their words are; then the cues, those of more groups and of rarer words first. */
function sortByTelling(cues: readonly CompiledCue[], patterns: number): CompiledCue[] {
  const usesOf = countUses(cues, patterns);
  return cues
    .map(({ record, groups, not }) => {
      const sorted = groups.toSorted((a, b) => usesOf(a) - usesOf(b));
      return { record, groups: sorted, not, uses: usesOf(sorted[0] ?? []) };
    })
    .sort((a, b) => b.groups.length - a.groups.length || a.uses - b.uses);
}

function createNumbering() {
  const patterns: Pattern[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    patterns.push(parsePattern(term));
    numbers.set(term, patterns.length - 1);
    return patterns.length - 1;
  };
  return { patterns, numberOf };
}

/** Rare is what few cues ask for: "30 days" belongs to a handful, "Kaspersky" to half of them. */
function countUses(cues: readonly CompiledCue[], patterns: number): (group: readonly number[]) => number {
  const uses = new Uint32Array(patterns);
  for (const { groups } of cues) {
    for (const group of groups) for (const pattern of group) uses[pattern] = (uses[pattern] ?? 0) + 1;
  }
  return (group) => {
    let sum = 0;
    for (const pattern of group) sum += uses[pattern] ?? 0;
    return sum;
  };
}

/**
 * The patterns of all cues in one row of numbers: a page asks about thousands of cues in vain, and an object with lists for
 * each would be so many waits for memory. Of one cue, each list after its length:
 *
 *     2 groups | 3 patterns: 17 4 90 | 1 pattern: 5 | 0 that cancel
 */
function createTable(cues: readonly CompiledCue[]) {
  const records = cues.map(({ record }) => record);
  const starts: number[] = [];
  const row: number[] = [];
  for (const { groups, not } of cues) {
    starts.push(row.length);
    row.push(groups.length);
    for (const list of [...groups, not]) row.push(list.length, ...list);
  }
  /** 0 is never read: places come from `starts`. */
  const at = (place: number): number => row[place] ?? 0;

  const read = (cue: number): CompiledCue => {
    let place = starts[cue] ?? 0;
    const lists: number[][] = [];
    for (let left = at(place++) + 1; left > 0; left--) {
      const start = place + 1;
      place = start + at(place);
      lists.push(row.slice(start, place));
    }
    const not = lists.pop() ?? [];
    return { record: records[cue] ?? '', groups: lists, not };
  };

  /** @param isFound - 1 at the number of each pattern found. */
  const isSatisfied = (cue: number, isFound: Uint8Array): boolean => {
    let place = starts[cue] ?? 0;
    for (let left = at(place++); left > 0; left--) {
      const end = place + 1 + at(place);
      do {
        place++;
        if (place === end) return false;
      } while (isFound[at(place)] === 0);
      place = end;
    }
    return true;
  };
  return { read, isSatisfied };
}
