/** Where a page's own words call for a record. */
import { findLowerBound } from '../text/lower-bound.ts';
import type { Passages } from '../text/passages.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findOccurrences, type Occurrence } from '../text/trie.ts';
import type { CompiledCue, CueIndex } from './cue-index.ts';
import { groupBy } from './group-by.ts';

/** One cue, satisfied. */
export type CueHit = {
  readonly record: string;
  /** The sentence whose words satisfied it, or as much of it as makes sense of them. */
  readonly span: TextSpan;
  /** From the first to the last of the words themselves: two records with the same were called for by the same. */
  readonly words: TextSpan;
  /** Number of the block they stand in. */
  readonly block: number;
  /** How many groups of words the cue asked for: the more, the surer. */
  readonly groups: number;
  /** The words stand in two sentences, not in one. */
  readonly joined: boolean;
  /** No cue: the page prints the record's very words. */
  readonly printed?: true;
};

/**
 * Farthest that a cue's words may lie apart, UTF-16 units: wider, and a long sentence satisfies cues with words that
 * have nothing to do with each other.
 */
const MAX_CUE_LENGTH = 320;

/** Two sentences are taken together if they are no longer than this, UTF-16 units: "They have 30 days. Then …". */
const MAX_PAIR_LENGTH = 260;

/**
 * Groups that a cue must have to be sought in two sentences together. Two words meet there by chance: "a civilian agency"
 * of the one and "directive" of the next say nothing about whom the directive binds.
 */
const MIN_GROUPS_OF_PAIR = 3;

/** A sentence up to this long is shown whole as the reason; of a longer one, a part, UTF-16 units. */
const MAX_SHOWN_SENTENCE = 240;

/**
 * @param isNear - Whether a block is worth asking: one that has to do with what the page mentions.
 * @returns By block; one hit a cue and block. Never throws.
 */
export function findCues(
  text: string,
  index: CueIndex,
  passages: Passages,
  isNear: (block: number) => boolean,
): CueHit[] {
  const hits: CueHit[] = [];
  const inBlocks = groupBy(findOccurrences(text, index.trie), ({ start }) => passages.blockAt(start));
  for (const [block, occurrences] of inBlocks) {
    if (block < 0 || !isNear(block)) continue;
    const candidates = index.listSatisfied(occurrences, limitOf(passages.blocks[block]));
    if (candidates.length === 0) continue;
    const byRarest = groupByRarest(candidates);
    // Sentence by sentence, then pairs of short ones: a cue is satisfied where its words stand closest.
    const found = new Set<CompiledCue>();
    for (const unit of listUnits(passages.sentencesOf(block))) {
      if (found.size === candidates.length) break;
      const within = groupBy(listWithin(occurrences, unit), ({ pattern }) => pattern);
      for (const cue of [...within.keys()].flatMap((pattern) => byRarest.get(pattern) ?? [])) {
        if (found.has(cue) || (unit.joined && cue.groups.length < MIN_GROUPS_OF_PAIR)) continue;
        const words = findTightest(cue, within);
        if (!words || cue.not.some((pattern) => within.has(pattern))) continue;
        found.add(cue);
        hits.push({
          record: cue.record,
          span: chooseShown(text, words, unit),
          words,
          block,
          groups: cue.groups.length,
          joined: unit.joined,
        });
      }
    }
  }
  return hits;
}

/**
 * Cues that a block may satisfy: one for so many units of it, and some in the shortest. The most that 200 real pages had of
 * our record in a block are 17 in 337 units, and 53 in 1,618; of a record many times as large it would be hundreds, most of
 * them by chance.
 */
const UNITS_PER_CUE = 20;
const MIN_CUES_OF_BLOCK = 20;

const limitOf = ({ start, end }: TextSpan = { start: 0, end: 0 }): number =>
  Math.max(MIN_CUES_OF_BLOCK, Math.floor((end - start) / UNITS_PER_CUE));

/** Pattern → the cues with it in their rarest group: where it does not stand, they need not be asked. */
function groupByRarest(cues: readonly CompiledCue[]): Map<number, CompiledCue[]> {
  const byRarest = new Map<number, CompiledCue[]>();
  for (const cue of cues) {
    for (const pattern of cue.groups[0] ?? []) {
      const known = byRarest.get(pattern);
      if (known) known.push(cue);
      else byRarest.set(pattern, [cue]);
    }
  }
  return byRarest;
}

/** @param occurrences - By start. A block may have as many sentences as words, so not all are looked at for each. */
function listWithin(occurrences: readonly Occurrence[], unit: TextSpan): Occurrence[] {
  const first = findLowerBound(occurrences.length, (i) => (occurrences[i]?.start ?? 0) < unit.start);
  const behind = findLowerBound(occurrences.length, (i) => (occurrences[i]?.start ?? 0) < unit.end);
  return occurrences.slice(first, behind).filter(({ end }) => end <= unit.end);
}

/** What words are sought in together. */
type Unit = TextSpan & { readonly joined: boolean };

/** Each sentence, then each two neighbours that are short together. */
function listUnits(sentences: readonly TextSpan[]): Unit[] {
  const pairs = sentences.flatMap(({ start }, i) => {
    const next = sentences[i + 1];
    return next && next.end - start <= MAX_PAIR_LENGTH ? [{ start, end: next.end, joined: true }] : [];
  });
  return [...sentences.map(({ start, end }) => ({ start, end, joined: false })), ...pairs];
}

/**
 * Words torn out of a sentence say little, or the contrary: a short sentence is shown whole, of a long one the clauses that
 * the words stand in, without the white space around them.
 */
function chooseShown(text: string, words: TextSpan, unit: TextSpan): TextSpan {
  const isShort = unit.end - unit.start <= MAX_SHOWN_SENTENCE;
  let { start, end } = isShort ? unit : findClauses(text, words, unit);
  while (start < words.start && /\s/.test(text.charAt(start))) start++;
  while (end > words.end && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Farthest that the edge of a clause is looked for, UTF-16 units; beyond, the words stand alone. */
const MAX_CLAUSE_REACH = 160;
const CLAUSE_MARK = /[,;:()–—“”„«»"。，；：、]/;

/** From the mark before the words, or the sentence's start, to the mark behind them, or its end. */
function findClauses(text: string, words: TextSpan, { start, end }: TextSpan): TextSpan {
  const from = Math.max(start, words.start - MAX_CLAUSE_REACH);
  let first = words.start;
  while (first > from && !CLAUSE_MARK.test(text.charAt(first - 1))) first--;
  const to = Math.min(end, words.end + MAX_CLAUSE_REACH);
  let last = words.end;
  while (last < to && !CLAUSE_MARK.test(text.charAt(last))) last++;
  return {
    start: first > from || from === start ? first : words.start,
    end: last < to || to === end ? last : words.end,
  };
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
