/**
 * Whether a phrase names outright one speaker of the dataset, and nobody else.
 *
 * On it rests that a page gives words to the wrong speaker, so any word that is not understood makes it doubtful: "a Peskov
 * ally", "Peskov’s critics", "Peskov and Zakharova", "a Kaspersky-based firm".
 */
import type { TextSpan } from '../text/text-span.ts';
import type { Token } from './narration.ts';
import { isCapital, type Phrase } from './phrase.ts';
import type { ReadWords } from './read-words.ts';
import type { NamedSpeaker } from './speaker-names.ts';
import { isTitle } from './title-words.ts';

const OF = /^(?:of|for|to|de|del|della|di|do|da|du|des|von|van|vom|der|des|der|die|das|для|av|för)$/iu;

const OR = /^(?:or|oder|ou|o|или|або|lub|nebo|eller)$/iu;

/**
 * @param own - The dataset's speaker in the phrase.
 * @param within - All of the dataset's in it.
 * @param rest - The phrase's other tokens.
 */
export function isCertainSpeaker(
  text: string,
  phrase: Phrase,
  own: NamedSpeaker,
  within: readonly NamedSpeaker[],
  rest: readonly Token[],
  words: ReadWords,
): boolean {
  const persons = new Set(within.flatMap(({ speaker }) => (speaker.kind === 'person' ? [speaker.id] : [])));
  const isPerson = own.speaker.kind === 'person';
  if (isPerson ? persons.size !== 1 : persons.size > 0) return false;
  if (/^['’]|^[-‐‑–]\p{L}/u.test(text.slice(own.end, own.end + 2)) && isPerson) return false;
  if (/[-‐‑]$/.test(text.slice(own.start - 1, own.start))) return false;
  if (rest.some(({ word }) => words.conjunctions(word) || OR.test(word))) return false;
  return rest.every((token) =>
    isPerson ? isBesidePerson(token, own, phrase, words) : isBesideBody(token, words),
  );
}

/** Before a person: offices, bodies, titles, other names that are part of them. Behind: nothing. */
function isBesidePerson(token: Token, own: TextSpan, phrase: Phrase, words: ReadWords): boolean {
  if (token.start >= own.end) return false;
  if (token.word === ',') return true;
  // A preposition right before the name: "an ally of Peskov".
  const before = phrase.findLast(({ end }) => end <= own.start);
  if (before === token && OF.test(token.word)) return false;
  return (
    isCapital(token) ||
    isCommon(token, words) ||
    isTitle(token.word) ||
    /^\p{Ll}+(?:ый|ий|ой|ная|ова|его|ого|ый)$/u.test(token.word)
  );
}

/** Beside the name of a body these words leave it the one that speaks: "a Kremlin spokesman", "the embassy's statement". */
const isBesideBody = (token: Token, words: ReadWords): boolean => isCommon(token, words);

const isCommon = ({ word, kind }: Token, words: ReadWords): boolean => {
  const bare = word.replace(/['’]s?$/u, '');
  return (
    kind === 'word' &&
    (words.articles(bare) ||
      words.offices(bare) ||
      words.documents(bare) ||
      words.companies(bare) ||
      words.bodies(bare) ||
      words.stops(bare) ||
      OF.test(bare))
  );
};
