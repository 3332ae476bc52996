/** All aliases, compiled; the only thing the matcher reads. */
import type { Alias, Entity } from '../dataset/types.ts';
import { foldText } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import { buildTrie, findOccurrences, parsePattern, type Trie } from '../text/trie.ts';
import { buildCompounds, type Compounds } from './compounds.ts';

/** An alias and the entity it may name. */
export type LexiconEntry = { readonly alias: Alias; readonly entity: Entity };

export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  readonly trie: Trie;
  /** For those entities that have any. */
  readonly compounds: readonly Compounds[];
  /** Entity id → the words of its act, for those that are one. */
  readonly acts: ReadonlyMap<string, ActWords>;
  /** What an act is called in an alias, whatever stands around it: "order" of "federal orders". */
  readonly nounOf: (alias: Alias) => string;
};

/** Which list of `Act` a word is from. */
export type ActSign = keyof NonNullable<Entity['act']>;

export type ActWords = {
  /** Numbers in its outright names, folded: "17-01". */
  readonly numbers: readonly string[];
  readonly trie: Trie;
  /** By the trie's pattern number. */
  readonly signs: readonly ActSign[];
};

/** A span whose folded text equals an alias. Not yet judged. */
export type Match = TextSpan & LexiconEntry;

/** Costly; once for a dataset. */
export function buildLexicon(entities: readonly Entity[]): Lexicon {
  const entries = entities.flatMap((entity) => entity.aliases.map((alias) => ({ alias, entity })));
  const trie = buildTrie(entries.map(({ alias }) => ({ text: alias.text, anyEnding: false })));
  return {
    entries,
    trie,
    compounds: entities.flatMap((entity) => (entity.compounds ? [buildCompounds(entity)] : [])),
    nounOf: createNounFinder(entities),
    acts: new Map(
      entities.flatMap(({ id, act, aliases }) => (act ? [[id, buildActWords(act, aliases)] as const] : [])),
    ),
  };
}

/** Letters that forms of one noun have in common: "директива", "директивой". */
const STEM_LENGTH = 5;

function createNounFinder(entities: readonly Entity[]): Lexicon['nounOf'] {
  const stemsOf = ({ text }: Alias): string[] =>
    foldText(text)
      .split(/[\s-]/)
      .map((word) => word.slice(0, STEM_LENGTH));
  const aliases = entities.flatMap((entity) => (entity.act ? entity.aliases : []));
  const nouns = new Set(aliases.map(stemsOf).flatMap((stems) => (stems.length === 1 ? stems : [])));
  const found = new Map<Alias, string>();
  return (alias) => {
    const known = found.get(alias);
    if (known !== undefined) return known;
    const stems = stemsOf(alias);
    const noun = stems.findLast((stem) => nouns.has(stem)) ?? stems.at(-1) ?? '';
    found.set(alias, noun);
    return noun;
  };
}

function buildActWords(act: NonNullable<Entity['act']>, aliases: readonly Alias[]): ActWords {
  const words = (Object.entries(act) as [ActSign, string[]][]).flatMap(([sign, terms]) =>
    terms.map((term) => ({ sign, term })),
  );
  const names = aliases.filter(({ rule }) => rule === 'always').map(({ text }) => foldText(text));
  return {
    numbers: [...new Set(names.flatMap((name) => name.match(/\d+-\d+/g) ?? []))],
    trie: buildTrie(words.map(({ term }) => parsePattern(term))),
    signs: words.map(({ sign }) => sign),
  };
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
