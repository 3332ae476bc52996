/**
 * What the sentence of a quotation says of its speaker, in words: "the firm's founder, Eugene Kaspersky", "she".
 *
 *     Peskov said that “…” | “…,” said Peskov. “…” | “…”, so ein Sprecher | Selon M. Untel, « … » | Kaspersky: “…”
 */
import { findPhrase } from './find-phrase.ts';
import { doubt } from './is-doubtful.ts';
import type { Token } from './narration.ts';
import { readNickname } from './nickname.ts';
import {
  isCapital,
  isCaseless,
  isJoinedPronoun,
  isOblique,
  isPronounToken,
  isRelative,
  isVerbToken,
  type Phrase,
  readHead,
  readPhraseFrom,
  readSubject,
  skipVerbs,
} from './phrase.ts';
import { isRubric, readLabel } from './read-label.ts';
import type { ReadWords } from './read-words.ts';

export type Attribution = {
  readonly phrase: Phrase;
  /** Beside a listed verb of speech or "according to", in a clause of which nothing makes the speaker doubtful. */
  readonly isFirm: boolean;
  /** The verb's subject is a document, or its place: "the letter reads", «в письме говорится». */
  readonly isReading: boolean;
};

/** Tokens that are looked at on either side. */
const REACH = 60;
/** Words between a quotation and its verb. */
const MAX_WORDS = 16;

/** @param number - Of the quotation's token in its sentence. */
export function readAttribution(
  tokens: readonly Token[],
  number: number,
  endsOpen: boolean,
  words: ReadWords,
): Attribution | null {
  const previous = tokens.findLastIndex(({ kind }, i) => i < number && kind === 'quotation');
  const next = tokens.findIndex(({ kind }, i) => i > number && kind === 'quotation');
  const before = tokens.slice(Math.max(previous + 1, number - REACH), number);
  const behind = tokens.slice(number + 1, Math.min(next < 0 ? tokens.length : next, number + REACH));
  const leads = isLeading(before, words);
  const first = leads ? readBefore(before, previous >= 0, words) : null;
  if (first) return doubt(toNickname(first, before), before, words);
  const second = mayFollow(behind, endsOpen, words) ? readBehind(behind, words) : null;
  if (second) return doubt(second, behind, words);
  const third = leads ? null : readBefore(before, previous >= 0, words);
  return third && doubt(third, before, words);
}

const toNickname = (one: Attribution, clause: readonly Token[]): Attribution => {
  const phrase = readNickname(one.phrase, clause);
  return phrase ? { ...one, phrase, isFirm: false } : one;
};

/** Whether what stands before announces the quotation: a colon, a verb of speech within the last words. */
function isLeading(before: readonly Token[], words: ReadWords): boolean {
  const last = before.at(-1);
  if (!last) return false;
  return last.word === ':' || before.slice(-3).some((token) => isVerbToken(token, words));
}

function mayFollow(behind: readonly Token[], endsOpen: boolean, words: ReadWords): boolean {
  const [first, second] = behind;
  if (!first) return false;
  if (first.kind === 'sign') {
    if (/^[—–-]$/.test(first.word)) return true;
    return /^[,،(]$/.test(first.word) && second !== undefined && !words.conjunctions(second.word);
  }
  if (words.conjunctions(first.word) && !isCapital(first)) return false;
  if (endsOpen) return true;
  return (
    isVerbToken(first, words) ||
    isPronounToken(first, words) ||
    isJoinedPronoun(first) ||
    isAttributing(behind, words)
  );
}

/** Behind a quotation that ends without a sign ("… year” the minister said): a verb within a few words. */
const isAttributing = (behind: readonly Token[], words: ReadWords): boolean =>
  behind.slice(0, 5).some((token) => isVerbToken(token, words)) &&
  behind.slice(0, 5).every(({ kind }) => kind === 'word');

function readBehind(all: readonly Token[], words: ReadWords): Attribution | null {
  const from = all.findIndex(({ kind }) => kind === 'word');
  if (from < 0 || from > 2) return null;
  const stop = all.findIndex(({ word }, i) => i > from && /^[;:]$/.test(word));
  const tokens = all.slice(from, stop < 0 ? undefined : stop);
  const signed = all[0] && /^[—–-]$/.test(all[0].word) && isNameAlone(tokens);
  if (signed) return of(readPhraseFrom(tokens, 0, words), true);
  const his = findPhrase(tokens, words.his, 2, words.articles);
  if (his && tokens[0]) return of(toPronoun(tokens, his.at), false);
  const after =
    findPhrase(tokens, words.so, 1, words.articles) ?? findPhrase(tokens, words.before, 3, words.articles);
  if (after) return of(readPhraseFrom(tokens, after.end, words), true);
  const verb = tokens.findIndex((token) => isVerbToken(token, words) || isJoinedPronoun(token));
  const zufolge = tokens.findIndex(({ word }, i) => i > 0 && i < 10 && words.behind(word));
  if (zufolge > 0 && (verb < 0 || zufolge < verb))
    return of(readPhraseFrom(tokens.slice(0, zufolge), 0, words), true);
  const own = tokens[verb];
  const lead = tokens.slice(0, Math.max(0, verb)).filter(({ kind }) => kind === 'word').length;
  if (!own || lead > MAX_WORDS) return readUnlisted(tokens, words);
  if (isJoinedPronoun(own)) return of([own], false);
  const isReading = words.reads(own.word);
  const unlisted = verb > 2 && !tokens[0]?.word.match(/^\p{Lu}/u) ? readUnlisted(tokens, words) : null;
  const subject = verb === 0 ? null : readSubject(tokens, verb, words);
  if (subject && !(isReading && isDummy(subject))) return of(subject, true, isReading);
  const object = readPhraseFrom(tokens, skipVerbs(tokens, verb + 1, words), words);
  if (object && !(isReading && isDummy(object))) return of(object, true, isReading);
  if (isReading) return readDocument(tokens, verb, words);
  return unlisted ?? readLater(tokens, verb, words);
}

/** "заявила на заседании мэр X": past a preposition and what goes with it, a name. */
function readLater(tokens: readonly Token[], verb: number, words: ReadWords): Attribution | null {
  const capital = tokens.findIndex(
    (token, i) =>
      i > verb + 2 &&
      i < verb + 8 &&
      (words.offices(token.word) || (isCapital(token) && isCapital(tokens[i + 1] ?? own()))),
  );
  return capital < 0 ? null : of(readPhraseFrom(tokens, capital, words), false);

  function own(): Token {
    return { start: 0, end: 0, word: '', kind: 'sign', number: -1 };
  }
}

const isAuxiliary = (word: string): boolean => /^(?:ha|han|hat|hanno|a|ont|heeft)$/u.test(word);
const isClitic = ({ word }: Token): boolean => /^(?:s['’]|se|si|sich|l['’])$/u.test(word);

/** Behind a quotation and a comma, even an unknown verb is one of speech: « … », soupire Colette Barraud. */
function readUnlisted(tokens: readonly Token[], words: ReadWords): Attribution | null {
  if (
    tokens[0] &&
    (isClitic(tokens[0]) || (isAuxiliary(tokens[0].word) && !isCapital(tokens[1] ?? tokens[0])))
  )
    return readUnlisted(tokens.slice(1), words);
  if (tokens[1] && isOblique(tokens[1].word) && tokens[0])
    return readUnlisted([tokens[0], ...tokens.slice(2)], words);
  const [first, second, third] = tokens;
  if (first?.kind !== 'word' || second?.kind !== 'word') return null;
  if (isPronounToken(first, words) && !isCapital(second)) return of([first], false);
  const isSmall =
    !isCapital(first) &&
    /^\p{Ll}{3}/u.test(first.word) &&
    !words.stops(first.word) &&
    !words.articles(first.word);
  if (
    isSmall &&
    (isCapital(second) ||
      words.articles(second.word) ||
      isPronounToken(second, words) ||
      words.offices(second.word) ||
      // "confessa ridendo X", "muttrar bonden X"
      (/^\p{Ll}{4}/u.test(second.word) &&
        !words.stops(second.word) &&
        third !== undefined &&
        isCapital(third)))
  ) {
    return of(readPhraseFrom(tokens, 1, words), false);
  }
  if (isCapital(first) && !words.stops(first.word)) {
    const end = tokens.findIndex((token) => !isCapital(token));
    return end > 0 && tokens[end]?.kind === 'word'
      ? of(readPhraseFrom(tokens.slice(0, end), 0, words), false)
      : null;
  }
  return null;
}

function readBefore(all: readonly Token[], isBehindOther: boolean, words: ReadWords): Attribution | null {
  const tokens = isBehindOther && all[0]?.kind === 'sign' ? all.slice(1) : all;
  if (!tokens.some(({ kind }) => kind === 'word')) return null;
  if (tokens.length === 2 && isRubric(tokens[0]?.word ?? '')) return null;
  // "… and argued that": the speaker of the quotation before goes on.
  const [first, second] = tokens;
  if (isBehindOther && first && words.conjunctions(first.word) && isVerbToken(second, words)) return null;
  const label = readLabel(tokens, words);
  if (label) return of(label, true);
  const his = findPhrase(tokens, words.his, tokens.length, words.articles);
  const so = findPhrase(tokens, words.so, tokens.length, words.articles);
  const isAside = so !== null && tokens[so.at - 1]?.word === ',' && tokens[so.end] !== undefined;
  const after = isAside ? so : findPhrase(tokens, words.before, tokens.length, words.articles);
  let verb = tokens.findLastIndex((token) => isVerbToken(token, words));
  const zufolge = tokens.findIndex(({ word }) => words.behind(word));
  if (zufolge > 0 && zufolge > verb) return of(readPhraseFrom(tokens.slice(0, zufolge), 0, words), true);
  if (his && his.end > verb) return of(toPronoun(tokens, his.at), false);
  if (after && after.end > verb) {
    const next = tokens[after.end];
    // "X, according to whom"
    if (next && isRelative(next.word) && !words.articles(next.word))
      return of(readHead(tokens, after.at, words), false);
    const phrase = readPhraseFrom(tokens, after.end, words);
    if (phrase) return of(phrase, true);
    // Where nouns have no article: «по мнению депутата».
    if (words.isDeclining && next?.kind === 'word') return of([next], false);
  }
  for (let tries = 0; tries < 4 && verb >= 0; tries++) {
    const isReading = words.reads(tokens[verb]?.word ?? '');
    if (isReading) {
      const document = readDocument(tokens, verb, words);
      if (document) return document;
    }
    const isInserted = tokens[verb - 1]?.word === ',' && isVerbToken(tokens[verb], words);
    const inserted = isInserted ? readInserted(tokens, verb, words) : null;
    if (inserted) return of(inserted, tries === 0, isReading);
    const subject = readSubject(tokens, verb, words);
    const isToWhom = subject?.length === 1 && isOblique(subject[0].word);
    if (subject && !isToWhom) return of(subject, tries === 0, isReading);
    const object = readPhraseFrom(tokens, skipVerbs(tokens, verb + 1, words), words);
    if (
      object &&
      (isCapital(object[0]) ||
        isToWhom ||
        isCaseless(object[0]) ||
        isPronounToken(object[0], words) ||
        words.articles(object[0].word))
    )
      return of(object, tries === 0, isReading);
    const earlier = verb;
    verb = tokens.findLastIndex((token, i) => i < earlier && isVerbToken(token, words));
  }
  if (after) {
    const phrase = readPhraseFrom(tokens, after.end, words);
    if (phrase) return of(phrase, false);
  }
  const joined = tokens.find(isJoinedPronoun);
  if (joined) return of([joined], false);
  const hasVerb = tokens.some((token) => isVerbToken(token, words));
  if (!isBehindOther && (tokens.at(-1)?.word === ':' || hasVerb))
    return of(readHead(tokens, tokens.length, words), false);
  return null;
}

/** "It is wiser, thinks X, to …": verb and name between commas. */
function readInserted(tokens: readonly Token[], verb: number, words: ReadWords): Phrase | null {
  const from = skipVerbs(tokens, verb + 1, words);
  const end = tokens.findIndex(({ kind }, i) => i >= from && kind !== 'word');
  if (end < 0 || tokens[end]?.word !== ',') return null;
  const phrase = readPhraseFrom(tokens.slice(0, end), from, words);
  return phrase &&
    (isCapital(phrase[0]) || words.articles(phrase[0].word) || isPronounToken(phrase[0], words))
    ? phrase
    : null;
}

/** "“…” — Ada Berg": nothing but a name behind a dash. */
const isNameAlone = (tokens: readonly Token[]): boolean => tokens.length < 6 && tokens.every(isCapital);

/** «говорится в сообщении X», "heißt es in ihrem Brief": the document beside the verb. */
function readDocument(tokens: readonly Token[], verb: number, words: ReadWords): Attribution | null {
  const isOne = ({ word }: Token): boolean =>
    words.documents(word) || words.bodies(word) || words.companies(word);
  const behind = tokens.findIndex((token, i) => i > verb && i < verb + 7 && isOne(token));
  const at = behind >= 0 ? behind : tokens.findLastIndex((token, i) => i < verb && isOne(token));
  if (at < 0) return null;
  const phrase = readPhraseFrom(tokens, at, words);
  return phrase && { phrase, isFirm: false, isReading: true };
}

const isDummy = ([first]: Phrase): boolean => /^(?:es|it|si|se|on|det|het|to|это)$/iu.test(first.word);

const of = (phrase: Phrase | null, isFirm: boolean, isReading = false): Attribution | null =>
  phrase && { phrase, isFirm, isReading };

/** The phrase's first word stands for the pronoun in it. */
const toPronoun = (tokens: readonly Token[], at: number): Phrase | null => {
  const first = tokens[at];
  return first ? [{ ...first, word: HIS }] : null;
};

/** What a phrase like "according to him" is handed on as; a pronoun for whoever resolves it. */
export const HIS = '\u0000his';

/** The narrator within the marks: « Personne, dit-elle, ne … », «Ночью, — вздохнул Лось, — никто …». */
export function readWithin(tokens: readonly Token[], words: ReadWords): Attribution | null {
  for (const [i, token] of tokens.entries()) {
    const isDash = /^[—–-]$/.test(token.word);
    if (!isDash && token.word !== ',') continue;
    const first = tokens[i + 1];
    const second = tokens[i + 2];
    const isNamed = second !== undefined && isCapital(second) && isVerbToken(first, words);
    if (!first || !(isJoinedPronoun(first) || isNamed || (isDash && isVerbToken(first, words)))) continue;
    const end = tokens.findIndex(({ word }, at) => at > i + 1 && at < i + 14 && /^[,.—–-]$/.test(word));
    if (end > 0) return readBehind(tokens.slice(i, end), words);
  }
  return null;
}

/** "…, the trust announced.", "…, anunció ayer la ministra X.": who says so, in a sentence without a quotation. */
export function readReporter(tokens: readonly Token[], words: ReadWords): Phrase | null {
  if (tokens.some(({ kind }) => kind === 'quotation')) return null;
  const comma = tokens.findLastIndex(
    ({ word }, i) =>
      word === ',' &&
      i < tokens.length - 1 &&
      tokens.slice(i + 1, i + 6).some((token) => isVerbToken(token, words)),
  );
  const isApposed =
    isVerbToken(tokens[comma + 1], words) && tokens.filter(({ word }) => word === ',').length > 1;
  return comma > 0 && !isApposed ? (readBehind(tokens.slice(comma), words)?.phrase ?? null) : null;
}
