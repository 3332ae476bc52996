/** Which matches whose words alone do not name an entity name it here, given what stands around them. */
import type { Lexicon, Match } from '../lexicon/lexicon.ts';
import { findLowerBound } from '../text/lower-bound.ts';
import type { Passages } from '../text/passages.ts';
import { findOccurrences } from '../text/trie.ts';

/** What words that refer back would mean at this place of the text. */
type Referent = 'none' | 'this' | 'another';

/**
 * - `always`: kept.
 * - `context`: kept in or next to a block that names the entity, or one of its `contextOf`, outright.
 * - `back-reference`: kept where its own sentence introduces it.
 * - Both: kept after their entity was named, and no other of its kind since.
 *
 * Words that a number or a capitalised word makes the name of another thing are not kept, and what comes after them
 * refers to that other thing.
 *
 * @param matches - In the order of the text.
 */
export function resolveContext(
  text: string,
  matches: readonly Match[],
  lexicon: Lexicon,
  passages: Passages,
): Match[] {
  const named = findNamed(matches, passages);
  const referents = new Map<string, Referent>();
  return matches.filter((match) => {
    const { alias, entity } = match;
    if (alias.rule === 'always') {
      referents.set(entity.id, 'this');
      return true;
    }
    if (hasOwnNumber(text, match.end) || hasOwnName(text, match, lexicon)) {
      referents.set(entity.id, 'another');
      return false;
    }
    const isKept =
      referents.get(entity.id) === 'this' ||
      (alias.rule === 'context'
        ? isNamedNear(match, named, passages)
        : isIntroduced(text, match, named, lexicon, passages));
    if (isKept) referents.set(entity.id, 'this');
    return isKept;
  });
}

/** Where an entity is named outright: block by block, and each place, in the order of the text. */
type Named = { readonly blocks: Set<number>; readonly starts: number[] };

function findNamed(matches: readonly Match[], passages: Passages): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const { alias, entity, start } of matches) {
    if (alias.rule !== 'always') continue;
    const { blocks, starts } = named.get(entity.id) ?? { blocks: new Set(), starts: [] };
    named.set(entity.id, { blocks: blocks.add(passages.blockAt(start)), starts });
    starts.push(start);
  }
  return named;
}

function isNamedNear(
  { entity, start }: Match,
  named: ReadonlyMap<string, Named>,
  passages: Passages,
): boolean {
  const block = passages.blockAt(start);
  return [entity.id, ...entity.contextOf].some((id) =>
    [block - 1, block, block + 1].some((near) => named.get(id)?.blocks.has(near)),
  );
}

/** "Homeland Security issued a directive on Kaspersky software": issuer, directive and subject in one sentence. */
function isIntroduced(
  text: string,
  match: Match,
  named: ReadonlyMap<string, Named>,
  lexicon: Lexicon,
  { sentenceAround }: Passages,
): boolean {
  const issuers = lexicon.introductions.get(match.entity.id);
  if (!issuers) return false;
  const sentence = sentenceAround(match);
  const hasSubject = match.entity.contextOf.some((id) => {
    const starts = named.get(id)?.starts ?? [];
    const next = findLowerBound(starts.length, (i) => (starts[i] ?? 0) < sentence.start);
    return (starts[next] ?? Number.POSITIVE_INFINITY) < sentence.end;
  });
  return hasSubject && findOccurrences(text.slice(sentence.start, sentence.end), issuers).length > 0;
}

/** Longest run of punctuation and short words looked at between a name and its number, UTF-16 units. */
const NUMBER_REACH = 24;

/** "Binding Operational Directive (BOD) 18-02", "BOD-22-01", "directive 2013/40/EU", "order No. 7". */
const OWN_NUMBER =
  /^[\s,;:(["“”-]*(?:(?:BOD|No\.?|№|Nr\.?|n°)[\s)\]-]*\d|\(?BOD\)?[\s-]*\d|\d{1,4}\s?[-/‑–]\s?\d)/i;

const hasOwnNumber = (text: string, end: number): boolean =>
  OWN_NUMBER.test(text.slice(end, end + NUMBER_REACH)) &&
  !/^\D*17[-‑–]01(?!\d)/.test(text.slice(end, end + NUMBER_REACH));

/** Words that say which one without naming it, and may have a capital where a sentence or a headline begins. */
const DETERMINER = /^(?:The|This|That|These|Its|Their|His|Her|An?|U\.?S\.?)$/i;

/**
 * "the NIS directive", "a CISA directive": only for words that refer back, which carry no name themselves. The name of
 * the issuer or of the subject is none of another's.
 */
function hasOwnName(
  text: string,
  { alias, entity, start }: Match,
  { trie, introductions }: Lexicon,
): boolean {
  if (alias.rule !== 'back-reference') return false;
  const [, before = ''] = /(\S{1,40})\s$/.exec(text.slice(Math.max(0, start - 42), start)) ?? [];
  if (!/^\p{Lu}/u.test(before) || DETERMINER.test(before)) return false;
  const own = [trie, introductions.get(entity.id)];
  if (own.some((names) => names && findOccurrences(before, names).length > 0)) return false;
  // The first word of a sentence has its capital from there, unless it is all capitals.
  const isFirst = /(?:^|[.!?…:]["”’»)]*\s+|\n\s*)["“‘«(]*$/u.test(
    text.slice(Math.max(0, start - before.length - 9), start - before.length - 1),
  );
  return !isFirst || /^\p{Lu}{2,}/u.test(before);
}
