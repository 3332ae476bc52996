/** Numbers and names that make a noun such as "directive" another's: "BOD 18-02", "the NIS directive". */
import type { Lexicon, Match } from '../lexicon/lexicon.ts';
import { foldText } from '../text/fold.ts';
import { findOccurrences } from '../text/trie.ts';

/** Longest run of punctuation and short words looked at between a name and its number, UTF-16 units. */
const NUMBER_REACH = 24;

/** "Binding Operational Directive (BOD) 18-02", "BOD-22-01", "directive 2013/40/EU", "order No. 7". */
const OWN_NUMBER =
  /^[\s,;:(["“”-]*(?:(?:BOD|No\.?|№|Nr\.?|n°)[\s)\]-]*\d|\(?BOD\)?[\s-]*\d|\d{1,4}\s?[-/‑–]\s?\d)/i;

/** Whether a number right behind the noun is not that of its act. */
export function hasOwnNumber(text: string, { end, entity }: Match, { acts }: Lexicon): boolean {
  const behind = text.slice(end, end + NUMBER_REACH);
  if (!OWN_NUMBER.test(behind)) return false;
  const [number = ''] = /\d+-\d+(?:[-./]\d+)*/.exec(foldText(behind)) ?? [];
  return !acts.get(entity.id)?.numbers.includes(number);
}

/** Whether the words hold a number in the manner of the act's own, and none that is. */
export function holdsOtherNumber(words: string, { entity }: Match, { acts }: Lexicon): boolean {
  const found = foldText(words).match(/(?<![\d-])\d{2}-\d{2}(?![\d-])/g) ?? [];
  return found.length > 0 && !found.some((number) => acts.get(entity.id)?.numbers.includes(number));
}

/** Words that say which one without naming it, and may have a capital where a sentence or a headline begins. */
const DETERMINER =
  /^(?:The|This|That|These|Its|Their|His|Her|An?|U\.?S\.?A?\.?|EEUU|EUA|США|Ami|American|Trump)$/i;

/**
 * "the NIS directive", "a CISA directive": only for words that refer back, which carry no name themselves. The name of
 * the issuer or of the subject is none of another's.
 */
export function hasOwnName(text: string, match: Match, lexicon: Lexicon): boolean {
  const { start, end, alias } = match;
  // "EU-Richtlinie", "directive NIS".
  const [, attached] =
    /(?<!\p{L})(?!(?:pre|post|anti|non|re|ex)[-‐‑])([\p{L}\p{N}]{2,20})[-‐‑]$/iu.exec(
      text.slice(Math.max(0, start - 24), start),
    ) ?? [];
  if (attached && !isOwn(attached, match, lexicon)) return true;
  const [, behind] = /^\s(\p{Lu}{2,}[\p{L}\p{N}-]{0,12})(?![\p{L}])/u.exec(text.slice(end, end + 24)) ?? [];
  if (behind && !isShouted(text, match) && !isOwn(behind, match, lexicon)) return true;
  const [, before = ''] = /(\S{1,40})\s$/.exec(text.slice(Math.max(0, start - 42), start)) ?? [];
  // "Apple’s ban": of the nouns that many acts are called by, only a possessor or an English adjective of a nation.
  const isPossessor = /\p{L}[’']s?$/u.test(before);
  if (alias.rule !== 'back-reference' && !isPossessor && !/^\p{Lu}\p{L}+(?:an|ese|ish|ch|iss)$/u.test(before))
    return false;
  if (isPossessor && /^\p{Lu}/u.test(before) && !isOwn(before.replace(/[’']s?$/u, ''), match, lexicon))
    return true;
  if (!/^\p{Lu}/u.test(before) || DETERMINER.test(before)) return false;
  if (isOwn(before, match, lexicon)) return false;
  // The first word of a sentence has its capital from there, unless it is all capitals.
  const isFirst = /(?:^|[.!?…:]["”’»)]*\s+|\n\s*)["“‘«(]*$/u.test(
    text.slice(Math.max(0, start - before.length - 9), start - before.length - 1),
  );
  return !isFirst || /^\p{Lu}{2,}/u.test(before);
}

/** What goes with the act itself: its own names and those of its subject, its issuer, whom it binds, its date. */
function isOwn(word: string, { entity }: Match, { trie, acts }: Lexicon): boolean {
  if (DETERMINER.test(word) || findOccurrences(word, trie).length > 0) return true;
  const act = acts.get(entity.id);
  return (
    act !== undefined &&
    findOccurrences(word, act.trie).some(({ pattern }) => OWN_SIGNS.has(act.signs[pattern]))
  );
}

const OWN_SIGNS: ReadonlySet<string | undefined> = new Set(['issuedBy', 'setting', 'dated']);

/** In a line of capitals, capitals say nothing. */
const isShouted = (text: string, { start, end }: Match): boolean =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();
