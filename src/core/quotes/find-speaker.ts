/**
 * Whom a text names as the speaker of each of its quotations.
 *
 * 1. The text is told without its quotations: sentences of the narrator's words (`tellNarration`).
 * 2. The sentence of a quotation says in some words who speaks (`readAttribution`), else the sentence before it.
 * 3. The words are a name, or stand for whom the text named before (`resolveSpeaker`).
 * 4. A quotation of which nothing says so goes on the one before it.
 */
import type { Passages } from '../text/passages.ts';
import type { TextSpan } from '../text/text-span.ts';
import { toResolved } from './antecedent.ts';
import { createCast } from './cast.ts';
import { echoSpeakers } from './echo-speakers.ts';
import { findCjkSpeakers } from './find-cjk-speaker.ts';
import type { Quotation } from './find-quotations.ts';
import { readTokens, type Sentence, type Token, tellNarration } from './narration.ts';
import { isCapital, isPronounToken, isVerbToken, readHead } from './phrase.ts';
import { type Attribution, readAttribution, readReporter, readWithin } from './read-attribution.ts';
import { type ReadWords, readWordsOf } from './read-words.ts';
import { type Resolved, resolveSpeaker, type SpeakerContext } from './resolve-speaker.ts';
import type { NamedSpeaker } from './speaker-names.ts';

export type QuotationSpeaker = TextSpan & {
  /** As the text names them; what a pronoun stands for. */
  readonly name: string;
  readonly id: string | null;
  /** Named outright beside a verb of speech, by a name that is one speaker's alone. */
  readonly isCertain: boolean;
};

/** As far as the narrator is looked for within the marks, UTF-16 units. */
const INNER_REACH = 300;
/** What is said is longer: "a" is no more than a word in marks, UTF-16 units. */
const MIN_SPOKEN = 4;
/** Sentences that are read backwards for one "it". */
const MAX_DEPTH = 4;
/** Speakers before that a pronoun may mean. */
const MAX_SAID = 12;

/**
 * @param quotations - Of the text, in order.
 * @param named - The dataset's speakers where the text names them, in order.
 * @param language - BCP 47; `null` where it can't be told.
 * @returns One for each quotation, in their order. Never throws. Time is linear in the length of the text.
 */
export function findSpeakers(
  text: string,
  passages: Passages,
  quotations: readonly Quotation[],
  named: readonly NamedSpeaker[],
  language: string | null,
): (QuotationSpeaker | null)[] {
  const words = readWordsOf(language, text);
  if (!words) return findCjkSpeakers(text, passages, quotations, named);
  return findSpacedSpeakers(
    text,
    passages,
    quotations,
    named,
    words,
    /^(?:de|cs|da|nb|nn|no|fi|hu|sk|sl|hr|lv|et)\b/.test(language ?? ''),
  );
}

function findSpacedSpeakers(
  text: string,
  { blocks }: Passages,
  quotations: readonly Quotation[],
  named: readonly NamedSpeaker[],
  words: ReadWords,
  isOrdinal: boolean,
): (QuotationSpeaker | null)[] {
  const found: (QuotationSpeaker | null)[] = quotations.map(() => null);
  const { sentences } = tellNarration(text, blocks, quotations, isOrdinal, words.verbs);
  const cast = createCast(text, sentences, named, words);
  let said: (Resolved & { readonly sentence: number })[] = [];
  /** The last quotation's, and where that stands. */
  let last: { readonly resolved: Resolved | null; readonly sentence: number } | null = null;
  for (const [number, sentence] of sentences.entries()) {
    cast.read(sentence, number);
    for (const [place, token] of sentence.tokens.entries()) {
      if (token.number < 0) continue;
      const own = quotations[token.number];
      if (!own) continue;
      const resolved =
        own.end - own.start < MIN_SPOKEN ? null : (attribute(own, sentence, number, place) ?? null);
      if (resolved) {
        found[token.number] = resolved.speaker;
        said = [{ ...resolved, sentence: number }, ...said.slice(0, MAX_SAID)];
      }
      if (token.kind === 'quotation') last = { resolved, sentence: number };
    }
  }
  const head = sentences.findIndex(({ paragraph }) => paragraph > HEADLINES);
  const bodyStart = sentences[head]?.tokens[0]?.start ?? Number.POSITIVE_INFINITY;
  return echoSpeakers(text, quotations, found, (number) => {
    const speaker = found[number];
    return !speaker || ((quotations[number]?.start ?? 0) < bodyStart && !/\s/.test(speaker.name));
  });

  /** As the sentence says; where that is no more than "the man", whom the paragraph is about. */
  function attribute(own: Quotation, sentence: Sentence, number: number, place: number): Resolved | null {
    const resolved = attributePlainly(own, sentence, number, place);
    const token = sentence.tokens[place];
    const before = sentence.tokens.slice(0, place);
    if (resolved && !resolved.isWeak && !(words.hasCapitalNouns && isReported(before, words)))
      return resolved;
    const isSpoken =
      resolved !== null || (token?.kind === 'quotation' && before.some(({ kind }) => kind === 'word'));
    if (!isSpoken || before.slice(-6).some(({ word }) => words.works(word))) return resolved;
    return findWithinParagraph(own, number, resolved) ?? resolved;
  }

  /** Whoever spoke last in the paragraph or was its subject since, else its only person, else the body it is about. */
  function findWithinParagraph(own: Quotation, number: number, resolved: Resolved | null): Resolved | null {
    const paragraph = sentences[number]?.paragraph;
    const isHere = ({ sentence }: { readonly sentence: number }): boolean =>
      sentences[sentence]?.paragraph === paragraph;
    const spoke = said.find(isHere);
    // What is named here and would be whoever speaks was not named enough.
    const mentions = cast
      .before(own.start)
      .filter((one) => isHere(one) && one.name !== resolved?.speaker.name);
    const subject = mentions.find(({ kind, isSubject }) => kind === 'person' && isSubject);
    if (spoke && spoke.sentence >= (subject?.sentence ?? -1))
      return { ...spoke, speaker: { ...spoke.speaker, isCertain: false } };
    const persons = mentions.filter(({ kind }) => kind === 'person');
    // "The baker" is somebody, if of a paragraph before.
    const earlier = resolved && persons.length === 0 ? said.find(({ kind }) => kind === 'person') : undefined;
    if (earlier) return { ...earlier, speaker: { ...earlier.speaker, isCertain: false } };
    const one =
      subject ?? persons[0] ?? mentions.find(({ kind, isSubject }) => isSubject && kind !== 'unknown');
    return one ? toResolved(one) : null;
  }

  function attributePlainly(
    own: Quotation,
    sentence: Sentence,
    number: number,
    place: number,
  ): Resolved | null {
    const { tokens } = sentence;
    const endsOpen = /[,،!?…–—-]$/u.test(text.slice(own.end - 1, own.end));
    const attribution = readAttribution(tokens, place, endsOpen, words) ?? readInner(own);
    const resolved = attribution && resolveSpeaker(text, attribution, contextOf(number, tokens));
    if (resolved) return resolved;
    // "Its motto, “…”, hangs on the wall": nobody said it now.
    const lead = tokens.slice(0, place);
    if (lead.at(-1)?.word !== ':' && lead.slice(-6).some(({ word }) => words.works(word))) return null;
    const hasWords = tokens.some(({ kind }) => kind === 'word');
    // "Y añadió: …", «И добавил: …»: a verb alone goes on with who spoke last.
    if (!attribution && last && last.sentence < number && tokens.some((token) => isVerbToken(token, words)))
      return last.sentence === number - 1 ? inherit() : (readSentenceBefore(number) ?? inherit());
    const isSame = last !== null && last.sentence === number;
    if (isSame) return goOn(tokens, place) ? inherit() : null;
    const before = tokens.slice(0, place);
    if (before.at(-1)?.word === ':') return readSentenceBefore(number);
    if (before.some(({ kind }) => kind === 'word'))
      return tokens[place]?.kind === 'quotation' ? readSubjectOf(before, number) : null;
    // "…, matiza entre risas.": how it was said, and no more.
    const isSaid = /^[,،—–-]$/.test(tokens[place + 1]?.word ?? '');
    return hasWords && !isSaid && tokens.slice(place + 1).filter(({ kind }) => kind === 'word').length > 2
      ? null
      : readSentenceBefore(number);
  }

  function readInner({ start, end }: Quotation): Attribution | null {
    return readWithin(readTokens(text, start, Math.min(end, start + INNER_REACH)), words);
  }

  /** "… and “…”", "“…,” said X, “…”": nothing between two quotations but how the first was said. */
  function goOn(tokens: readonly Token[], place: number): boolean {
    const previous = tokens.findLastIndex(({ kind }, i) => i < place && kind === 'quotation');
    return tokens.slice(previous + 1, place).length < 24;
  }

  function inherit(): Resolved | null {
    const resolved = last?.resolved;
    return resolved ? { ...resolved, speaker: { ...resolved.speaker, isCertain: false } } : null;
  }

  /** Beside a verb that is in no list: whom the sentence is about, if that is a name and the words are no title. */
  function readSubjectOf(before: readonly Token[], number: number): Resolved | null {
    const head = before.slice(-4).some(({ word }) => words.works(word))
      ? null
      : readHead(before, before.length, words);
    if (!head?.some(isCapital)) return null;
    const resolved = resolveSpeaker(
      text,
      { phrase: head, isFirm: false, isReading: false },
      contextOf(number, before),
    );
    return resolved && resolved.kind !== 'unknown' ? resolved : null;
  }

  /** A quotation alone in its sentence: who spoke before it, or whom the sentence before is about. */
  function readSentenceBefore(number: number): Resolved | null {
    const own = sentences[number];
    const before = sentences[number - 1];
    if (!own || !before) return null;
    const isNear = before.paragraph === own.paragraph;
    const endsInColon = before.tokens.at(-1)?.word === ':';
    if (last && last.sentence === number - 1) return isNear || isFirst(own) ? inherit() : null;
    if (!isNear && !endsInColon) return null;
    if (!endsInColon && !before.tokens.some(({ kind }) => kind === 'word')) return null;
    // "And the rest?": a question, and who spoke goes on.
    if (before.tokens.at(-1)?.word === '?' && last && sentences[last.sentence]?.paragraph === own.paragraph)
      return inherit();
    const reporter = endsInColon ? null : readReporter(before.tokens, words);
    const reported =
      reporter &&
      resolveSpeaker(
        text,
        { phrase: reporter, isFirm: false, isReading: false },
        contextOf(number - 1, before.tokens),
      );
    if (reported && !reported.isWeak) return reported;
    const attribution = readAttribution([...before.tokens, EMPTY], before.tokens.length, false, words);
    if (attribution) {
      const resolved = resolveSpeaker(
        text,
        { ...attribution, isFirm: attribution.isFirm && endsInColon },
        contextOf(number - 1, before.tokens),
      );
      if (resolved) return resolved;
    }
    const head = readHead(before.tokens, before.tokens.length, words);
    const resolved =
      head &&
      resolveSpeaker(
        text,
        { phrase: head, isFirm: false, isReading: false },
        contextOf(number - 1, before.tokens),
      );
    if (resolved) return resolved;
    return last && isNear && sentences[last.sentence]?.paragraph === own.paragraph ? inherit() : null;
  }

  function isFirst({ tokens }: Sentence): boolean {
    return tokens[0]?.kind === 'quotation';
  }

  function readHeadOf(number: number, depth: number): Resolved | null {
    const tokens = sentences[number]?.tokens ?? [];
    const phrase = readHead(tokens, tokens.length, words);
    return (
      phrase &&
      resolveSpeaker(text, { phrase, isFirm: false, isReading: false }, contextOf(number, tokens, depth))
    );
  }

  function contextOf(number: number, tokens: readonly Token[], depth = 0): SpeakerContext {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    return {
      words,
      cast,
      sentence: number,
      said,
      named: namedWithin(named, start, end),
      reporter: () => readReporter(sentences[number - 1]?.tokens ?? [], words),
      isHead: depth > 0,
      head: () => (depth < MAX_DEPTH ? readHeadOf(number - 1, depth + 1) : null),
    };
  }
}

/** Paragraphs that may be headline and standfirst. */
const HEADLINES = 1;

const EMPTY: Token = { start: 0, end: 0, word: '', kind: 'quotation', number: -1 };

/** By binary search: a text may name thousands. */
function namedWithin(named: readonly NamedSpeaker[], start: number, end: number): NamedSpeaker[] {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: NamedSpeaker[] = [];
  for (let i = low; i < named.length; i++) {
    const one = named[i];
    if (!one || one.start >= end) break;
    found.push(one);
  }
  return found;
}

const SUBJUNCTIVE = /^(?:habe|sei|seien|wolle|könne|müsse|dürfe|werde|solle)$/u;

/** „Die Anlage sei …“: what somebody says, and its subject is not who. */
const isReported = (before: readonly Token[], words: ReadWords): boolean =>
  before.some(({ word }) => SUBJUNCTIVE.test(word)) &&
  !before.some((token) => !SUBJUNCTIVE.test(token.word) && isVerbToken(token, words)) &&
  !before.some((token) => isPronounToken(token, words)) &&
  !before.some(({ word }) => words.behind(word) || /^(?:so|laut|nach)$/i.test(word));
