/** Whether a word is the noun here, and whether it is one thing that was spoken of. */

import type { Match } from '../lexicon/lexicon.ts';
import { isAmidEnglish } from '../text/english.ts';

/** Text looked at on either side, UTF-16 units. */
const REACH = 40;

/** Before a word that may be verb or noun, or that stands in set phrases: these make it no act. By language. */
const NO_ACT_BEFORE: Readonly<Record<string, RegExp>> = {
  en: /(?:\b(?:to|will|would|could|should|shall|may|might|must|can|cannot|not|did|does|do|they|we|I|you|who|in|out of|in short|in tall|law and|back|mail|money|pecking|world|working|rank|chronological|alphabetical|logical)|n[’']t)\s+$/i,
  es: /(?:^|\s)(?:en|por|a la|de primer|de segundo)\s+$/i,
  fr: /(?:^|\s)(?:en|d[’']un autre|de cet|par)\s+$|\bde l[’']$/i,
  it: /(?:^|\s)(?:in|per|in buon|(?:mett\p{L}*|mess[oaie]|porre|posto) al)\s+$/iu,
  pt: /(?:^|\s)(?:em|por|de primeira)\s+$/i,
  nl: /(?:^|\s)op\s+$/i,
  de: /(?:einstweilige[nrs]?|zur|letztwillige)\s+$/i,
};
/** Behind it. */
const NO_ACT_AFTER: Readonly<Record<string, RegExp>> = {
  en: /^\s+(?:of (?:magnitude|battle|business|things|the day|merit|events)|in which|form|book|number)\b/i,
  es: /^\s+(?:del día|público|pública|de magnitud|de los|mundial|de compra|de detención|de registro)/i,
  fr: /^\s+(?:du jour|public|de grandeur|de mission|mondial|des avocats|de bataille)/i,
  it: /^\s+(?:del giorno|degli|dei|pubblico|di grandezza|mondiale|d[’']acquisto|di acquisto|di arrivo|di gara|di concorso)/i,
  pt: /^\s+(?:do dia|dos|pública|de grandeza|mundial|de compra)/i,
  ja: /^(?:[しすさ]|を(?:出すよう|受け取)|系統)/,
  ko: /^(?:하|했|할|한 )/,
};
/** Behind an English word: a verb's object. */
const OBJECT_AFTER =
  /^\s+(?:the|all|any|its|their|our|his|every|use|sales?|software|products?|agencies|companies|federal|Kaspersky|them|it|him|us|from|by)\b/i;
/** Before it: a noun for sure, whatever follows. */
const DETERMINER_BEFORE =
  /(?:\b(?:the|a|an|this|that|its|their|his|her|our|any|no|such|each|US|U\.S\.|USA|American|federal|government|governmentwide|government-wide|nationwide|blanket|total|outright|complete|partial|sweeping|original|initial|agency|DHS|Homeland Security|software|Kaspersky|Lab)|[’']s?)\s+$/i;

const IS_LATIN = /^[\p{Script=Latin}\s’'-]+$/u;

/** English sets verb and noun alike ("agencies ban"), and most languages have phrases such as "in order to". */
export function isNoun(text: string, { alias, start, end }: Match): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const language = alias.language.slice(0, 2);
  if (NO_ACT_BEFORE[language]?.test(before) || NO_ACT_AFTER[language]?.test(after)) return false;
  const surface = text.slice(start, end);
  // "Vetó" is a verb, though folding makes it "veto".
  if (language === 'es' && surface.toLowerCase() !== alias.text.toLowerCase()) return false;
  if (language !== 'en' && IS_LATIN.test(surface) && isAmidEnglish(text, { start, end })) return false;
  if (language !== 'en' || /\s/.test(alias.text)) return true;
  if (DETERMINER_BEFORE.test(before)) return true;
  return !OBJECT_AFTER.test(after) && !(PLURAL_BEFORE.test(before) && ACTED_ON.test(after));
}

/** Acts of other kinds by their set names. */
const OTHER_KIND = /\b(?:executive|court|restraining|gag|standing|purchase|travel|entry|arms)\s+$/i;

/** "La directiva de la empresa" is its board. */
const BOARD_AFTER = /^\s+(?:de la (?:empresa|compañía|firma)|del club|general)(?!\p{L})/iu;

export const isOtherKind = (text: string, { alias, start, end }: Match): boolean =>
  (alias.language === 'en' && OTHER_KIND.test(text.slice(Math.max(0, start - REACH), start))) ||
  (alias.language === 'es' && BOARD_AFTER.test(text.slice(end, end + REACH)));

/** "Agencies order removal": a plural that acts, and what it acts on. */
const PLURAL_BEFORE = /(?:^|[^\p{L}’'.])\p{L}{3,}s\s+$/u;
const ACTED_ON =
  /^\s+(?!(?:on|of|against|for|from|by|to|in|at|as|and|or|but|that|which|who|was|is|are|were|has|had|have|will|would|could|can|may|might|must|should|came|comes|took|takes|applies|applied|covers|covered|cites|cited|names|until|since|after|before|because|when|if|does|did|goes|went|made|makes|means|meant|remains|remained|stands|stood|also|now|still|itself)(?!\p{L}))\p{L}/u;

/** What an article says: that there is one of its kind, or that there is none or that it may be whichever. */
export type Article = 'one' | 'whichever';

const ARTICLES: Readonly<Record<string, Readonly<Partial<Record<Article, string>>>>> = {
  en: { whichever: 'any|no|some|by|such', one: 'an?|another' },
  de: { whichever: 'keine?[nmrs]?', one: 'eine?[nmrs]?' },
  fr: { whichever: 'aucune?|ni|sans', one: 'une?' },
  es: { whichever: 'ningun[ao]?|ni|sin', one: 'una?' },
  it: { whichever: 'nessun[ao]?|né|senza', one: 'un|uno|una' },
  pt: { whichever: 'nenhuma?', one: 'uma?' },
  nl: { whichever: 'geen', one: 'een' },
  sv: { whichever: 'något', one: 'ett|en' },
  ru: { whichever: 'люб\\p{L}{2,3}|как\\p{L}{2,4}-либо', one: 'друг\\p{L}{1,3}' },
  uk: { whichever: 'будь-як\\p{L}{1,3}', one: 'інш\\p{L}{1,3}' },
  zh: { whichever: '任何', one: '一项|一項|一道|一纸' },
};
/** Words that make what stands between no one thing any more. */
const DEFINITE =
  'the|this|that|its|their|of|der|die|das|dem|den|des|la|le|les|el|il|lo|het|a|o|as|os|da|do|de';
const patterns = new Map<string, readonly (readonly [Article, RegExp])[]>();

/** @returns `null` for a noun that is definite, or of a language that says so in no word. */
export function findArticle(text: string, { alias, start }: Match): Article | null {
  const language = alias.language.slice(0, 2);
  let known = patterns.get(language);
  if (!known) {
    // `as`, for `Object.entries` gives strings. The order is the table's: "no such ban" is none.
    const articles = Object.entries(ARTICLES[language] ?? {}) as [Article, string][];
    known = articles.map(([article, words]) => [article, buildArticlePattern(words)]);
    patterns.set(language, known);
  }
  const before = text.slice(Math.max(0, start - REACH), start);
  return known.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

/** The article, and two words at most between it and its noun. */
const buildArticlePattern = (words: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${words})(?:\\s+(?!(?:${DEFINITE})\\s)\\p{L}[\\p{L}-]{0,20}){0,2}\\s*$`,
    'iu',
  );
