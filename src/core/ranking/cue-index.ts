/** All cues of all records, compiled into one trie, so that a page is read once however many records there are. */
import type { Cue } from '../dataset/types.ts';
import { buildTrie, type Pattern, type Trie } from '../text/trie.ts';

/** Whatever record carries cues. */
export type Cued = { readonly id: string; readonly cues: readonly Cue[] };

/** Numbers of patterns, one list a group of the cue: one of each list must be found. */
export type CompiledCue = { readonly record: string; readonly groups: readonly (readonly number[])[] };

export type CueIndex = { readonly trie: Trie; readonly cues: readonly CompiledCue[] };

/** Costly; once for a dataset. */
export function buildCueIndex(records: readonly Cued[]): CueIndex {
  const patterns: Pattern[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const anyEnding = term.endsWith('*');
    patterns.push({ text: anyEnding ? term.slice(0, -1) : term, anyEnding });
    numbers.set(term, patterns.length - 1);
    return patterns.length - 1;
  };
  const cues = records.flatMap(({ id, cues }) =>
    cues.map(({ all }) => ({ record: id, groups: all.map((group) => group.map(numberOf)) })),
  );
  return { trie: buildTrie(patterns), cues };
}
