/**
 * Many patterns sought in one pass over a text.
 *
 * A trie of folded patterns is walked from every place where a word may begin. A walk is as long as the longest
 * pattern at most, and most end at their first unit, so the time does not depend on how many patterns there are,
 * and nothing backtracks. The text is folded unit by unit on the way: spans are those of the text as given.
 */
import { DROPPED, foldText, foldUnit, NEWLINE, SPACE } from './fold.ts';
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
  /** Units from the root. */
  readonly depth: number;
  /** Numbers of the patterns that end here. */
  readonly ends: number[];
  /** Patterns that lead through this node and are not yet under `next`. */
  waiting: number[];
  readonly next: Map<number, Node>;
};

export type Trie = {
  readonly root: Node;
  readonly patterns: readonly Pattern[];
  /** The patterns' folded texts, by their number. */
  readonly folded: readonly string[];
};

const createNode = (depth: number): Node => ({ depth, ends: [], waiting: [], next: new Map() });

/**
 * Once for a list. A pattern of nothing that folding keeps is found nowhere.
 *
 * Of thousands of patterns a text touches few: the trie grows under the walks, so that a page pays for what it holds.
 */
export function buildTrie(patterns: readonly Pattern[]): Trie {
  const root = createNode(0);
  const folded = patterns.map(({ text }) => foldText(text));
  folded.forEach((text, number) => {
    if (text) root.waiting.push(number);
  });
  return { root, patterns, folded };
}

/** The node that a unit leads to. */
function step(node: Node, unit: number, { folded }: Trie): Node | undefined {
  if (node.waiting.length > 0) {
    for (const number of node.waiting) {
      const at = folded[number]?.charCodeAt(node.depth) ?? Number.NaN;
      let next = node.next.get(at);
      if (!next) {
        next = createNode(node.depth + 1);
        node.next.set(at, next);
      }
      const isEnd = folded[number]?.length === next.depth;
      (isEnd ? next.ends : next.waiting).push(number);
    }
    node.waiting = [];
  }
  return node.next.get(unit);
}

/**
 * All occurrences of all patterns, overlapping ones too, by start; of one start, the shorter pattern first.
 *
 * Between words any run of white space matches a space, and no run that holds a blank line does. Never throws.
 */
export function findOccurrences(text: string, trie: Trie): Occurrence[] {
  const found: Occurrence[] = [];
  let before: WordClass = NO_WORD;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit(unit);
    if (folded === DROPPED) continue;
    const at = getWordClass(unit);
    if (canBegin(before, at)) {
      const first = step(trie.root, folded, trie);
      if (first) walk(text, i, at, first, trie, found);
    }
    before = at;
  }
  return found;
}

/** Follow the text from `start`, whose unit led to `node`, and note every pattern that ends on the way. */
function walk(
  text: string,
  start: number,
  first: WordClass,
  node: Node,
  trie: Trie,
  found: Occurrence[],
): void {
  let at = first;
  let end = start + 1;
  let i = end;
  for (;;) {
    if (node.ends.length > 0) note(text, start, end, at, node.ends, trie, found);
    // The next unit that folding keeps, a run of white space taken as one.
    let folded = DROPPED;
    let newlines = 0;
    while (i < text.length) {
      const unit = foldUnit(text.charCodeAt(i));
      if (unit === SPACE || unit === NEWLINE) {
        folded = SPACE;
        if (unit === NEWLINE) newlines++;
      } else if (unit !== DROPPED) {
        if (folded !== SPACE) {
          folded = unit;
          i++;
        }
        break;
      }
      i++;
    }
    if (folded === DROPPED || newlines > 1) return;
    const next = step(node, folded, trie);
    if (!next) return;
    node = next;
    end = i;
    at = folded === SPACE ? NO_WORD : getWordClass(text.charCodeAt(i - 1));
  }
}

function note(
  text: string,
  start: number,
  end: number,
  at: WordClass,
  ends: readonly number[],
  trie: Trie,
  found: Occurrence[],
): void {
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
