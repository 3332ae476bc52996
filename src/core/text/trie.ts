/**
 * Many patterns sought in one pass over a text.
 *
 * A trie of folded patterns is walked from every place where a word may begin. A walk is as long as the longest
 * pattern at most, and most end at their first unit, so the time does not depend on how many patterns there are,
 * and nothing backtracks. The text is folded unit by unit on the way: spans are those of the text as given.
 */
import { type Beginnings, listBeginnings, mayBegin } from './beginnings.ts';
import { DROPPED, foldText, foldUnit, HYPHEN, NEWLINE, SPACE } from './fold.ts';
import type { TextSpan } from './text-span.ts';
import {
  canBegin,
  canEnd,
  getWordClass,
  NO_WORD,
  SPACED,
  SPACED_BEFORE,
  type WordClass,
} from './word-class.ts';

export type Pattern = {
  readonly text: string;
  /** Any ending of the last word is taken: `remov` + true finds "removal". The span then ends with that word. */
  readonly anyEnding: boolean;
};

/** `'remov*'` → any ending; anything else is taken as it stands. */
export const parsePattern = (term: string): Pattern =>
  term.endsWith('*') ? { text: term.slice(0, -1), anyEnding: true } : { text: term, anyEnding: false };

/** Pattern number `pattern`, found at the span. */
export type Occurrence = TextSpan & { readonly pattern: number };

/** Where walks have been so far; the rest of the trie is not made before one gets there. */
type Node = {
  /** The folded unit that leads here from the node before. */
  readonly unit: number;
  /** Units from the root. */
  readonly depth: number;
  /** Numbers of the patterns that end here; `null` for none, as in most. */
  ends: number[] | null;
  /** Patterns that lead through this node, until it has `children`. */
  waiting: number[];
  /**
   * The nodes after this one; `null` before a walk comes so far. Each is in the slot of its unit's low bits or in the next
   * free one. Slots are a power of two and most of them free, so that a step that leads nowhere, as most do, sees so at the
   * first: a `Map` is slower, the more it holds.
   */
  children: Slots | null;
};
type Slots = readonly (Node | undefined)[];

export type Trie = {
  readonly root: Node;
  readonly patterns: readonly Pattern[];
  /** The patterns' folded texts, by their number. */
  readonly folded: readonly string[];
  readonly beginnings: Beginnings;
};

/** Fewer, and units of several scripts stand in each other's way. */
const SLOTS_PER_NODE = 4;

const createNode = (unit: number, depth: number): Node => ({
  unit,
  depth,
  ends: null,
  waiting: [],
  children: null,
});

/**
 * Once for a list. A pattern of nothing that folding keeps is found nowhere.
 *
 * Of thousands of patterns a text touches few: the trie grows under the walks, so that a page pays for what it holds.
 */
export function buildTrie(patterns: readonly Pattern[]): Trie {
  const root = createNode(DROPPED, 0);
  const folded = patterns.map(({ text }) => foldText(text));
  folded.forEach((text, number) => {
    if (text) root.waiting.push(number);
  });
  return { root, patterns, folded, beginnings: listBeginnings(folded.filter((text) => text !== '')) };
}

/** The node that a unit leads to. */
function step(node: Node, unit: number, trie: Trie): Node | undefined {
  const children = node.children ?? grow(node, trie);
  const mask = children.length - 1;
  let slot = unit & mask;
  let child = children[slot];
  while (child !== undefined && child.unit !== unit) {
    slot = (slot + 1) & mask;
    child = children[slot];
  }
  return child;
}

/** Gives a node those after it, and gives them back. */
function grow(node: Node, { folded }: Trie): Slots {
  const byUnit = new Map<number, Node>();
  for (const number of node.waiting) {
    const text = folded[number] ?? '';
    const unit = text.charCodeAt(node.depth);
    const next = byUnit.get(unit) ?? createNode(unit, node.depth + 1);
    byUnit.set(unit, next);
    if (text.length > next.depth) next.waiting.push(number);
    else if (next.ends) next.ends.push(number);
    else next.ends = [number];
  }
  node.waiting = [];
  const children = arrange([...byUnit.values()]);
  node.children = children;
  return children;
}

function arrange(nodes: readonly Node[]): Slots {
  let length = 2;
  while (length < SLOTS_PER_NODE * nodes.length) length *= 2;
  const slots = new Array<Node | undefined>(length).fill(undefined);
  for (const node of nodes) {
    let slot = node.unit & (length - 1);
    while (slots[slot]) slot = (slot + 1) & (length - 1);
    slots[slot] = node;
  }
  return slots;
}

/**
 * All occurrences of all patterns, overlapping ones too, by start; of one start, the shorter pattern first.
 *
 * Between words any run of white space matches a space, and no run that holds a blank line does. A word may be parted at the
 * end of a line, "exam- | ple". Never throws.
 */
export function findOccurrences(text: string, trie: Trie): Occurrence[] {
  const found: Occurrence[] = [];
  let before: WordClass = NO_WORD;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit(unit);
    if (folded === DROPPED) continue;
    const at = getWordClass(unit);
    if (canBegin(before, at) && mayBegin(text, i, folded, trie.beginnings)) {
      const first = step(trie.root, folded, trie);
      if (first) walk(text, i, i + 1, first, trie, found);
    }
    before = at;
  }
  return found;
}

/** Follow the text from `from`, the units since `start` having led to `node`, and note every pattern that ends on the way. */
function walk(
  text: string,
  start: number,
  from: number,
  reached: Node,
  trie: Trie,
  found: Occurrence[],
): void {
  let end = from;
  let node = reached;
  for (;;) {
    if (node.ends !== null) note(text, start, end, node.ends, trie, found);
    if (end === text.length) return;
    let folded = foldUnit(text.charCodeAt(end));
    let i = end + 1;
    // No letter. A control character is none of what a gap is made of: it comes out as it went in.
    if (folded <= SPACE) {
      i = findGapEnd(text, end);
      folded = foldGap(text, end, i);
      if (folded === NEWLINE) return;
      if (folded === DROPPED) {
        if (i === text.length) return;
        folded = foldUnit(text.charCodeAt(i++));
      }
    }
    if (folded === HYPHEN) {
      const beyond = findWrapEnd(text, i - 1);
      // "exam- | ple" parts a word, "17- | 01" is parted at a hyphen of its own.
      for (const last of beyond < text.length ? [node, step(node, folded, trie)] : []) {
        const next = last && step(last, foldUnit(text.charCodeAt(beyond)), trie);
        if (next) walk(text, start, beyond + 1, next, trie, found);
      }
    }
    const next = step(node, folded, trie);
    if (!next) return;
    node = next;
    end = i;
  }
}

/** Where a word that was parted by a hyphen at the end of a line goes on; behind the text if none was. */
function findWrapEnd(text: string, dash: number): number {
  if (!/[-‐]/.test(text.charAt(dash))) return text.length;
  const end = findGapEnd(text, dash + 1);
  const isLineEnd = foldGap(text, dash + 1, end) === SPACE && text.slice(dash + 1, end).includes('\n');
  const isParted = isLineEnd && isWordAt(text, dash - 1) && isWordAt(text, end);
  return isParted ? end : text.length;
}

const isWordAt = (text: string, i: number): boolean => getWordClass(text.charCodeAt(i)) !== NO_WORD;

/** Where a run of white space and of units that folding drops ends. */
function findGapEnd(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit !== DROPPED && unit !== SPACE && unit !== NEWLINE) break;
  }
  return i;
}

/** What such a run is between two letters: `NEWLINE` with a blank line, else `SPACE` with white space, else `DROPPED`. */
function foldGap(text: string, start: number, end: number): number {
  let folded = DROPPED;
  let newlines = 0;
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === NEWLINE && ++newlines > 1) return NEWLINE;
    if (unit !== DROPPED) folded = SPACE;
  }
  return folded;
}

function note(
  text: string,
  start: number,
  end: number,
  ends: readonly number[],
  trie: Trie,
  found: Occurrence[],
): void {
  const at = getWordClass(text.charCodeAt(end - 1));
  for (const pattern of ends) {
    if (trie.patterns[pattern]?.anyEnding) {
      found.push({ start, end: findLetterEnd(text, findWordEnd(text, end)), pattern });
    } else if (canEnd(at, classAfter(text, end))) {
      found.push({ start, end: findLetterEnd(text, end), pattern });
    }
  }
}

const MARK = /\p{M}/u;

/** Accents and points that are units of their own go with the letter before them, though folding drops them. */
function findLetterEnd(text: string, end: number): number {
  let i = end;
  while (i < text.length && foldUnit(text.charCodeAt(i)) === DROPPED && MARK.test(text.charAt(i))) i++;
  return i;
}

/** The class of the next unit that folding keeps: a soft hyphen does not end a word. */
function classAfter(text: string, end: number): WordClass {
  let i = end;
  while (i < text.length && foldUnit(text.charCodeAt(i)) === DROPPED) i++;
  return i < text.length ? getWordClass(text.charCodeAt(i)) : NO_WORD;
}

function findWordEnd(text: string, end: number): number {
  let wordEnd = end;
  for (let i = end; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (foldUnit(unit) === DROPPED) continue;
    const unitClass = getWordClass(unit);
    if (unitClass !== SPACED && unitClass !== SPACED_BEFORE) break;
    wordEnd = i + 1;
  }
  return wordEnd;
}
