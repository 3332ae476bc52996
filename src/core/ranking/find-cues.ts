/** Where a page's own words call for a record. */
import { findBlocks, findSpanAt } from '../text/blocks.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findOccurrences, type Occurrence } from '../text/trie.ts';
import type { CompiledCue, CueIndex } from './cue-index.ts';
import { groupBy } from './group-by.ts';

/** One cue, satisfied. */
export type CueHit = {
  readonly record: string;
  /** From the first to the last of the words that satisfied it. */
  readonly span: TextSpan;
  /** The block they stand in. */
  readonly block: TextSpan;
  /** How many groups of words the cue asked for: the more, the surer. */
  readonly groups: number;
};

/**
 * Farthest that a cue's words may lie apart, UTF-16 units. About two sentences: wider, and long blocks satisfy
 * cues with words that have nothing to do with each other; narrower, and a duty loses the sentence with its deadline.
 */
const MAX_CUE_LENGTH = 320;

/** @returns In no particular order; one hit a cue and block. Never throws. */
export function findCues(text: string, index: CueIndex): CueHit[] {
  const blocks = findBlocks(text);
  const occurrencesIn = groupBy(findOccurrences(text, index.trie), ({ start }) => findSpanAt(blocks, start));
  const hits: CueHit[] = [];
  for (const [block, occurrences] of occurrencesIn) {
    if (!block) continue;
    const byPattern = groupBy(occurrences, ({ pattern }) => pattern);
    const candidates = new Set(
      [...byPattern.keys()].flatMap((pattern) => index.byRarestGroup.get(pattern) ?? []),
    );
    for (const cue of candidates) {
      const span = findTightest(cue, byPattern);
      if (span) hits.push({ record: cue.record, span, block, groups: cue.groups.length });
    }
  }
  return hits;
}

type Grouped = TextSpan & { readonly group: number };

/**
 * The shortest span with a word of every group; `undefined` if there is none within `MAX_CUE_LENGTH`.
 *
 * A window slides over the words in order of their start: it grows at the right until it has every group, then
 * shrinks at the left for as long as it keeps them.
 */
function findTightest(
  cue: CompiledCue,
  byPattern: ReadonlyMap<number, readonly Occurrence[]>,
): TextSpan | undefined {
  const words: Grouped[] = [];
  for (const [group, patterns] of cue.groups.entries()) {
    const before = words.length;
    for (const pattern of patterns) {
      for (const { start, end } of byPattern.get(pattern) ?? []) words.push({ start, end, group });
    }
    if (words.length === before) return undefined;
  }
  words.sort((a, b) => a.start - b.start);
  /** Words of each group inside the window; a group that is not in it is a key that is not here. */
  const inWindow = new Map<number, number>();
  let left = 0;
  /** Numbers of the first and the last word of the shortest window so far. */
  let best: { readonly first: number; readonly last: number; readonly length: number } | undefined;
  for (const [last, word] of words.entries()) {
    inWindow.set(word.group, (inWindow.get(word.group) ?? 0) + 1);
    while (inWindow.size === cue.groups.length) {
      const first = words[left++];
      if (!first) break;
      const length = Math.max(first.end, word.end) - first.start;
      if (!best || length < best.length) best = { first: left - 1, last, length };
      const rest = (inWindow.get(first.group) ?? 0) - 1;
      if (rest > 0) inWindow.set(first.group, rest);
      else inWindow.delete(first.group);
    }
  }
  if (!best || best.length > MAX_CUE_LENGTH) return undefined;
  const found = words.slice(best.first, best.last + 1);
  // Words of one group may lie within those of another, so the last to begin need not be the last to end.
  return { start: found[0]?.start ?? 0, end: Math.max(...found.map(({ end }) => end)) };
}
