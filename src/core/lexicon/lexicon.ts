/** All aliases, compiled; the only thing the matcher reads. */
import type { PageEntity } from '../dataset/page-dataset.ts';
import type { Alias } from '../dataset/types.ts';
import { foldText } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import { buildTrie, findOccurrences, parsePattern, type Trie } from '../text/trie.ts';

/** An alias and the entity it may name. */
export type LexiconEntry = { readonly alias: Alias; readonly entity: PageEntity };

export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  readonly trie: Trie;
  /** Entity id → its `introducedBy`, for those that have any. */
  readonly introductions: ReadonlyMap<string, Trie>;
};

/** A span whose folded text equals an alias. Not yet judged. */
export type Match = TextSpan & LexiconEntry;

/** Costly; once for a dataset. */
export function buildLexicon(entities: readonly PageEntity[]): Lexicon {
  const entries = entities.flatMap((entity) => entity.aliases.map((alias) => ({ alias, entity })));
  const trie = buildTrie(entries.map(({ alias }) => ({ text: alias.text, anyEnding: false })));
  const introductions = new Map(
    entities.flatMap(({ id, introducedBy }) =>
      introducedBy ? [[id, buildTrie(introducedBy.map(parsePattern))] as const] : [],
    ),
  );
  return { entries, trie, introductions };
}

/** All matches, overlapping ones too, by start and then by length. Never throws. */
export function findMatches(text: string, lexicon: Lexicon): Match[] {
  const matches: Match[] = [];
  for (const { start, end, pattern } of findOccurrences(text, lexicon.trie)) {
    const entry = lexicon.entries[pattern];
    if (!entry) continue;
    if (entry.alias.caseSensitive && !hasSameCapitals(text.slice(start, end), entry.alias.text)) continue;
    matches.push({ start, end, ...entry });
  }
  return matches;
}

/** Folded forms are known to be equal: what is left to compare is the case of each letter that folding keeps. */
function hasSameCapitals(surface: string, alias: string): boolean {
  return shapeOf(surface) === shapeOf(alias);
}

/** `'BOD 17-01'` → `'UUU'`: U for a capital, l for any other letter, the rest dropped. */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    if (!/\p{L}/u.test(char) || foldText(char) === '') continue;
    shape += char === char.toLowerCase() ? 'l' : 'U';
  }
  return shape;
}
