/**
 * The words around a verb that say who speaks: behind it, before it, or at the head of the sentence.
 *
 * Read by order and word lists alone; a phrase ends at a verb, at a preposition that no name holds, at a sign.
 */
import { isCalendarWord } from './calendar.ts';
import type { Token } from './narration.ts';
import type { ReadWords } from './read-words.ts';
import { buildWordTest } from './word-list.ts';

/** Never empty; words and, before an apposition, a comma. */
export type Phrase = readonly [Token, ...Token[]];

/** Words that a phrase has at most. */
const MAX_WORDS = 14;

export const isCapital = ({ word }: Token): boolean => /^\p{Lu}/u.test(word);
/** Of a script without capitals, where any word may be a name. */
export const isCaseless = ({ word }: Token): boolean => /^\p{Lo}/u.test(word);

export const isRelative = buildWordTest(
  'who which that whose qui que dont quien che chi который которая которые которого которой которых чей чья cui quien whom cuyo lequel laquelle której którego něhož níž який яка які który która które který která které som die der das dat der الذي التي',
);

export const isVerbToken = (token: Token | undefined, words: ReadWords): boolean =>
  token?.kind === 'word' && !isCapital(token) && words.verbs(token.word);

export const isPronounToken = ({ word }: Token, words: ReadWords): boolean =>
  (words.pronouns(word) && !(words.articles(word) && !/é/iu.test(word))) ||
  (words.bodyPronouns(word) && !words.articles(word));

const isStop = (token: Token, words: ReadWords): boolean =>
  (words.stops(token.word) || isCalendarWord(token.word)) &&
  !words.articles(token.word) &&
  !words.connectors(token.word) &&
  !isPronounToken(token, words);

const isNoun = ({ word }: Token, words: ReadWords): boolean =>
  words.companies(word) || words.bodies(word) || words.offices(word) || words.documents(word);

/** Whether words can name or describe somebody at all. */
const isNaming = (token: Token, words: ReadWords): boolean =>
  isCapital(token) ||
  isCaseless(token) ||
  isPronounToken(token, words) ||
  words.articles(token.word) ||
  isNoun(token, words);

const toPhrase = (tokens: readonly Token[], words: ReadWords): Phrase | null => {
  const [first, ...rest] = tokens;
  if (!first || tokens.every(({ word }) => words.articles(word) || words.adverbs(word))) return null;
  return tokens.some((token) => isNaming(token, words)) ? [first, ...rest] : null;
};

/** "dit-il", "a-t-elle": the pronoun hangs on to the verb. */
export const isJoinedPronoun = ({ word }: Token): boolean =>
  /[\p{L}](?:-t)?-(?:il|elle|ils|elles)$/iu.test(word);

/** "Him", «ему»: to whom it is said. */
export const isOblique = buildWordTest(
  'ему ей им нам мне вам всем йому їй їм mu jej ihm ihnen uns mir gli nos him them us me',
);

/** From the verb, past auxiliaries, adverbs and further verbs. */
export function skipVerbs(tokens: readonly Token[], from: number, words: ReadWords): number {
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind === 'word' && isOblique(token.word)) {
      i++;
      continue;
    }
    if (token?.kind !== 'word' || words.articles(token.word) || isPronounToken(token, words)) break;
    if (!(isVerbToken(token, words) || words.adverbs(token.word) || isCalendarWord(token.word))) {
      if (!words.conjunctions(token.word) || isCapital(token) || !isVerbToken(tokens[i + 1], words)) break;
    }
    i++;
  }
  return i;
}

/** The speaker who is named from here on: "… X, who heads Y", "… its founder, X". */
export function readPhraseFrom(tokens: readonly Token[], from: number, words: ReadWords): Phrase | null {
  const own: Token[] = [];
  let i = from;
  const first = tokens[i];
  const second = tokens[i + 1];
  if (first?.kind !== 'word') return null;
  if (words.inside(first.word) && second && isPlace(tokens, from + 1, words)) {
    i++;
  } else if (isPronounToken(first, words)) return [first];
  else if (isStop(first, words) || words.conjunctions(first.word)) return null;
  for (; i < tokens.length && own.length < MAX_WORDS; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind !== 'word') {
      if (token.word === '&') own.push(token);
      else if (token.word === ',' && beginsApposition(tokens, i + 1, own, words)) own.push(token);
      else break;
      continue;
    }
    if (own.length > 0) {
      if (isStop(token, words) || isVerbToken(token, words)) break;
      const next = tokens[i + 1];
      if (
        words.conjunctions(token.word) &&
        !isCapital(token) &&
        !(next && isCapital(next) && isCapital(tokens[i - 1] ?? token))
      )
        break;
      if (isRelative(token.word) && !words.articles(token.word)) break;
      const isSmall = !isCapital(token) && !isCaseless(token);
      if (isSmall && isClitic(token.word)) break;
      if (isSmall && !words.offices(token.word) && hasPerson(own, words) && !isWithinName(token, next, words))
        break;
    }
    own.push(token);
  }
  while (own.length > 1 && (own.at(-1)?.kind !== 'word' || words.connectors(own.at(-1)?.word ?? '')))
    own.pop();
  return toPhrase(own, words);
}

const isClitic = (word: string): boolean => /^(?:si|se|s['’]|sich)$/u.test(word);

/** "in the city council": a body within two words. */
const isPlace = (tokens: readonly Token[], at: number, words: ReadWords): boolean =>
  tokens.slice(at, at + 2).some(({ word }) => words.bodies(word) || words.companies(word));

const isWithinName = ({ word }: Token, next: Token | undefined, words: ReadWords): boolean =>
  isParticle(word) && words.connectors(word) && next !== undefined && isCapital(next);

const isParticle = buildWordTest(
  "& de del della di da dos das do du des la van der den von d' bin al el of and y e",
);

/** Two names in a row, behind any title. */
const hasPerson = (tokens: readonly Token[], words: ReadWords): boolean =>
  tokens.some((token, i) => {
    const next = tokens[i + 1];
    return (
      next !== undefined &&
      isCapital(token) &&
      isCapital(next) &&
      !isNoun(token, words) &&
      !isNoun(next, words) &&
      !words.articles(token.word)
    );
  }) && !(words.hasCapitalNouns && tokens.length < 3 && words.articles(tokens[0]?.word ?? ''));

/** "its founder, Eugene Kaspersky": a description, then nothing but a name. */
function beginsApposition(
  tokens: readonly Token[],
  from: number,
  own: readonly Token[],
  words: ReadWords,
): boolean {
  if (own.some(({ word }) => word === ',')) return false;
  const isDescription = own.some((token) => isNoun(token, words) || words.articles(token.word));
  if (!isDescription || (hasPerson(own, words) && !own.some(({ word }) => words.offices(word)))) return false;
  let i = from;
  while (i < tokens.length && i - from < 6) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (!isCapital(token) && !isWithinName(token, tokens[i + 1], words)) break;
    if (words.articles(token.word) && i === from) return false;
    i++;
  }
  const end = tokens[i];
  return (
    i > from && (end === undefined || end.kind !== 'word' || isVerbToken(end, words) || isStop(end, words))
  );
}

/** The subject of the verb at `verb`, where it stands before it. */
export function readSubject(tokens: readonly Token[], verb: number, words: ReadWords): Phrase | null {
  let i = verb - 1;
  while (i >= 0 && isBetween(tokens[i], words)) i--;
  // "used to say", "went on to say"
  if (tokens[i]?.word === 'to' && i > 1) {
    i -= 2;
    while (i >= 0 && (isBetween(tokens[i], words) || tokens[i]?.word === 'went')) i--;
  }
  const last = tokens[i];
  if (!last) return null;
  if (last.kind !== 'word') {
    return last.kind === 'sign' && /^[,—–)-]$/.test(last.word) ? readHead(tokens, i, words) : null;
  }
  if (isPronounToken(last, words)) return [last];
  if (words.conjunctions(last.word) && !isCapital(last)) {
    const earlier = tokens.findLastIndex((token, at) => at < i && isVerbToken(token, words));
    return (earlier > 0 ? readSubject(tokens, earlier, words) : null) ?? readHead(tokens, i, words);
  }
  if (isRelative(last.word) && tokens[i - 1]?.word === ',') return readBack(tokens, i - 2, words);
  if (isRelative(last.word) && !words.articles(last.word)) return readBack(tokens, i - 1, words);
  return readBack(tokens, i, words) ?? null;
}

const NO_ADVERB = /^(?:family|assembly|reply|supply|monopoly|anomaly|butterfly)$/;

const isBetween = (token: Token | undefined, words: ReadWords): boolean =>
  token?.kind === 'word' &&
  !isPronounToken(token, words) &&
  !isCapital(token) &&
  ((words.adverbs(token.word) && !words.articles(token.word)) ||
    (/.{3}ly$/.test(token.word) && !NO_ADVERB.test(token.word)) ||
    words.verbs(token.word));

/** The phrase that ends at `end`. */
function readBack(tokens: readonly Token[], end: number, words: ReadWords): Phrase | null {
  let from = end + 1;
  while (from > 0 && end - from < MAX_WORDS) {
    const token = tokens[from - 1];
    if (!token) break;
    if (token.kind === 'sign' && token.word !== '&') break;
    if (token.kind === 'quotation' || token.kind === 'aside') break;
    if (isVerbToken(token, words) || isStop(token, words)) break;
    if (words.conjunctions(token.word) && !isCapital(token)) break;
    from--;
  }
  let own = tokens.slice(from, end + 1);
  while (own[0] && words.connectors(own[0].word) && !words.articles(own[0].word)) own = own.slice(1);
  if (own.length === 0) return null;
  const before = tokens[from - 1];
  // "In a statement the company": the last article begins the speaker, unless it goes with "of the".
  const article = own.findLastIndex(
    ({ word }, i) => i > 0 && words.articles(word) && !words.connectors(own[i - 1]?.word ?? ''),
  );
  const isUnder = before?.kind === 'word' && isStop(before, words) && !isCalendarWord(before.word);
  if (article > 0 && !words.connectors(own[article]?.word ?? '')) return toPhrase(own.slice(article), words);
  if (isUnder) {
    const name = own.findLastIndex(
      (token) => !isCapital(token) && !words.connectors(token.word) && token.word !== '&',
    );
    const rest = own.slice(name + 1);
    if (rest.length > 0 && name >= 0 && rest.some(isCapital)) return toPhrase(rest, words);
    if (words.inside(before.word) && isPlace(own, 0, words)) return toPhrase(own, words);
    if (isRelative(before.word) || /^(?:that|dass|que|что|що|že|że|att|ob|if|where|when)$/.test(before.word))
      return toPhrase(own, words);
    return readOwner(tokens, from - 1, words);
  }
  return toPhrase(own, words);
}

/** "a user on Reddit wrote": a preposition within what the clause begins with. */
function readOwner(tokens: readonly Token[], preposition: number, words: ReadWords): Phrase | null {
  const from = tokens.findLastIndex(({ kind }, i) => i < preposition && kind !== 'word') + 1;
  const first = tokens[from];
  if (!first || from >= preposition || isStop(first, words) || words.adverbs(first.word)) return null;
  const own = tokens.slice(from, preposition);
  if (own.length > 8 || own.some((token) => isVerbToken(token, words))) return null;
  return readPhraseFrom(own, 0, words);
}

/** What the sentence begins with, past "On Monday," and "Speaking to reporters,". */
export function readHead(tokens: readonly Token[], end: number, words: ReadWords): Phrase | null {
  let from = 0;
  for (let tries = 0; tries < 4 && from < end; tries++) {
    const first = tokens[from];
    if (!first) return null;
    const comma = tokens.findIndex(
      ({ word }, i) => i > from && i < end && i < from + 24 && /^[,—–]$/.test(word),
    );
    const isFronted =
      first.kind !== 'word' ||
      isStop(first, words) ||
      words.inside(first.word) ||
      words.conjunctions(first.word) ||
      words.adverbs(first.word) ||
      words.verbs(first.word) ||
      /(?:ing|ed)$/.test(first.word);
    if (!isFronted || isPronounToken(first, words)) {
      const phrase = readPhraseFrom(tokens.slice(0, end), from, words);
      return phrase && cutAtVerb(phrase, words);
    }
    if (first.kind !== 'word' || words.conjunctions(first.word) || words.adverbs(first.word)) from++;
    else if (comma < 0) return null;
    else from = comma + 1;
  }
  return null;
}

/** Behind a name comes the verb, whatever it is: "Siltera picked", "Alma Riedinger sieht". */
function cutAtVerb(phrase: Phrase, words: ReadWords): Phrase | null {
  if (phrase.some(({ word }) => word === ',')) return phrase;
  const [first] = phrase;
  const start = words.articles(first.word) ? 1 : 0;
  const small = phrase.findIndex(
    (token, i) =>
      i > start &&
      !isCapital(token) &&
      !isCaseless(token) &&
      !words.connectors(token.word) &&
      !words.articles(token.word) &&
      !isNoun(token, words) &&
      token.kind === 'word' &&
      isCapital(phrase[i - 1] ?? token) &&
      (words.hasCapitalNouns || !phrase.slice(i).some(isCapital)),
  );
  return small > 0 ? toPhrase(phrase.slice(0, small), words) : phrase;
}
