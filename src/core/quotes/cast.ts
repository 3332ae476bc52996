/**
 * Who is named in a text, sentence by sentence, so that "he", "the company", "the ministry" can be told.
 *
 * Filled as the text is read: what stands behind a place is not known there, as to a reader.
 */
import { foldText } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import { isCalendarWord } from './calendar.ts';
import { NAME, type Sentence, type Token } from './narration.ts';
import { isNounAlone, isPreposition, nounsBefore, nounsBehind } from './nouns-beside.ts';
import { isCapital } from './phrase.ts';
import type { ReadWords } from './read-words.ts';
import type { NamedSpeaker } from './speaker-names.ts';
import { isOfPerson, remember, toSurname } from './surnames.ts';
import { kindOf, tellKind } from './tell-kind.ts';
import { isTitle } from './title-words.ts';
import { buildWordTest } from './word-list.ts';

export type Kind = 'person' | 'company' | 'body' | 'unknown';

export type Mention = TextSpan & {
  readonly name: string;
  readonly id: string | null;
  readonly kind: Kind;
  /** Of the sentence, in the narration. */
  readonly sentence: number;
  /** The first in its sentence, and not behind a preposition. */
  readonly isSubject: boolean;
  /** Folded: of the name, and the nouns beside it ("the butcher"). */
  readonly words: readonly string[];
};

export type Cast = {
  readonly read: (sentence: Sentence, number: number) => void;
  readonly add: (mention: Mention) => void;
  /** Nearest first, from the last that ends at or before `at`; no more than `MAX_MENTIONS`. */
  readonly before: (at: number) => readonly Mention[];
};

/** Mentions that are looked through for one pronoun: a bound on the time. */
const MAX_MENTIONS = 80;

/** @param sentences - All of the text's: a word with a capital amid one of them is a name at the beginning of another. */
export function createCast(
  text: string,
  sentences: readonly Sentence[],
  named: readonly NamedSpeaker[],
  words: ReadWords,
): Cast {
  const seen = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens.slice(1)) if (isCapital(token)) seen.add(token.word);
  }
  const mentions: Mention[] = [];
  /** Full names by their last word. */
  const surnames = new Map<string, string>();
  let nextNamed = 0;
  return {
    read(sentence, number) {
      const first = sentence.tokens[0]?.start ?? 0;
      const last = sentence.tokens.at(-1)?.end ?? 0;
      while ((named[nextNamed]?.end ?? Number.POSITIVE_INFINITY) <= first) nextNamed++;
      const own: NamedSpeaker[] = [];
      for (let i = nextNamed; (named[i]?.start ?? Number.POSITIVE_INFINITY) < last; i++)
        own.push(named[i] as NamedSpeaker); // `as`, for it has a start
      for (const one of readMentions(text, sentence.tokens, number, own, words, seen, surnames))
        mentions.push(one);
    },
    add(mention) {
      mentions.push(mention);
    },
    before(at) {
      const found: Mention[] = [];
      for (let i = mentions.length - 1; i >= 0 && found.length < MAX_MENTIONS; i--) {
        const one = mentions[i];
        if (one && one.end <= at) found.push(one);
      }
      return found;
    },
  };
}

function readMentions(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  named: readonly NamedSpeaker[],
  words: ReadWords,
  seen: ReadonlySet<string>,
  surnames: Map<string, string>,
): Mention[] {
  const found: Mention[] = [];
  let of = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    while ((named[of]?.end ?? Number.POSITIVE_INFINITY) <= token.start) of++;
    const known = named[of];
    const isKnown = known !== undefined && known.start <= token.start && known.start < token.end;
    const noun = words.bodies(token.word.replace(/['’]s?$/u, ''));
    if (!isKnown && ((!isCapital(token) && !noun) || words.articles(token.word))) continue;
    const end = endOfName(tokens, i, words, isKnown ? known : undefined);
    const run = tokens.slice(i, end);
    const own =
      isKnown && isOfPerson(run, known, words)
        ? named.find((one, n) => n > of && one.speaker.kind === 'person' && one.end <= (run.at(-1)?.end ?? 0))
        : isKnown
          ? known
          : undefined;
    const mention =
      isCapital(token) || isKnown
        ? describe(text, tokens, i, run, words, sentence, found, own, seen, surnames)
        : null;
    if (mention) {
      found.push(mention);
      remember(mention, surnames, words);
      i = end - 1;
    } else if (noun && !isBesideName(token, tokens[i + 1])) {
      found.push(describeNoun(text, tokens, i, words, sentence, found));
    }
  }
  return found;
}

/** "l’exploitant Transvilles": the name follows. */
const isBesideName = (token: Token, next: Token | undefined): boolean =>
  next?.kind === 'word' && isCapital(next) && next.start - token.end < 4;

/** Of words with a capital, and the small ones between them ("of", "de", "и"). */
function endOfName(
  tokens: readonly Token[],
  from: number,
  words: ReadWords,
  known: TextSpan | undefined,
): number {
  let end = from + 1;
  while (end < tokens.length && end - from < 9) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (!token) break;
    const isGap = token.start - (tokens[end - 1]?.end ?? 0) > 3;
    if (known && token.start < known.end) end++;
    else if (tokens[end - 1]?.number === NAME) break;
    else if (
      token.kind === 'word' &&
      isCapital(token) &&
      !isGap &&
      !/['’]s$/.test(tokens[end - 1]?.word ?? '')
    )
      end++;
    else if (
      !isGap &&
      next &&
      isCapital(next) &&
      (token.word === '&' || isJoint(token.word)) &&
      !words.articles(tokens[from]?.word ?? '')
    )
      end += 2;
    else break;
  }
  return end;
}

const isQuantifier = buildWordTest(
  'many some most several few all no every each both any another other viele alle manche keine einige mehrere jeder jede jedes andere многие все некоторые каждый muchos todos algunos molti tutti alcuni plusieurs certains tous other',
);

const isJoint = buildWordTest("of de del della du des da do dos von van di d' bin al el och");

function describe(
  text: string,
  tokens: readonly Token[],
  from: number,
  all: readonly Token[],
  words: ReadWords,
  sentence: number,
  earlier: readonly Mention[],
  known: NamedSpeaker | undefined,
  seen: ReadonlySet<string>,
  surnames: ReadonlyMap<string, string>,
): Mention | null {
  let run = all;
  const lead: string[] = [];
  // Titles, articles and nouns with a capital stand before the name.
  while (
    run[0] &&
    run.length > 0 &&
    isLead(run[0], words, run.length > 1) &&
    !(known && run[0].start >= known.start)
  ) {
    lead.push(run[0].word);
    run = run.slice(1);
  }
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const before = tokens[from - 1];
  const isInitial = from === 0 || (before?.kind === 'sign' && /^[.!?:]$/.test(before.word));
  const isSingle = run.length === 1;
  const isQuoted = run.some(({ number }) => number === NAME);
  const preposition = before && words.articles(before.word) ? tokens[from - 2] : before;
  const isSubject = earlier.length === 0 && !isPreposition(preposition?.word ?? '') && from < 12;
  const fuller = isSingle && !known ? surnames.get(toSurname(first.word, words)) : undefined;
  if (fuller)
    return {
      start: first.start,
      end: last.end,
      name: fuller,
      id: null,
      kind: 'person',
      sentence,
      isSubject,
      words: fuller.split(/\s+/).map(foldText),
    };
  if (
    !known &&
    isSingle &&
    (words.stops(first.word) ||
      words.articles(first.word) ||
      words.pronouns(first.word) ||
      words.bodyPronouns(first.word) ||
      isPreposition(first.word) ||
      isCalendarWord(first.word) ||
      isNounAlone(first, words))
  )
    return null;
  if (!known && isSingle && lead.length === 0 && !isQuoted && isInitial && !seen.has(first.word)) return null;
  if (!known && isSingle && !isQuoted && words.hasCapitalNouns && !words.companies(before?.word ?? ''))
    return null;
  if (!known && /^\d/.test(first.word)) return null;
  const noun = tokens[from + all.length];
  const isOfNoun =
    noun?.kind === 'word' &&
    !/['’]s?$/u.test(last.word) &&
    words.bodies(noun.word) &&
    !isCapital(noun) &&
    noun.start - last.end < 4;
  const name = text.slice(first.start, (isOfNoun ? noun : last).end).replace(/['’]s?$/u, '');
  const leading = [...lead, ...nounsBefore(tokens, from, words)];
  const behind = nounsBehind(tokens, from + all.length, words);
  const nouns = [...leading, ...behind];
  // "Board member X": of the nouns before a name the nearest tells what it is.
  const nearest = [...(lead.length > 0 ? lead : leading.slice(0, 1)), ...behind];
  const kind = known ? kindOf(known) : isOfNoun ? 'body' : tellKind(run, nouns, nearest, lead, words);
  return {
    start: first.start,
    end: first.start + name.length,
    name,
    id: known?.speaker.id ?? null,
    kind: isQuoted && !known ? 'company' : kind,
    sentence,
    isSubject,
    words: [...name.split(/\s+/), ...nouns].map((word) => foldText(word.slice(0, 40))),
  };
}

const isLead = ({ word }: Token, words: ReadWords, hasMore: boolean): boolean =>
  words.articles(word) ||
  (hasMore &&
    (isTitle(word) ||
      isQuantifier(word) ||
      words.offices(word) ||
      words.companies(word) ||
      (words.isDeclining && words.bodies(word)) ||
      isPreposition(word) ||
      words.stops(word)));

/** "ministère de l’Eau": what it is of, if that has a name. */
function endOfNoun(tokens: readonly Token[], i: number, words: ReadWords): number {
  const own = tokens[i]?.end ?? 0;
  let at = i + 1;
  if (!words.connectors(tokens[at]?.word ?? '')) return own;
  while (
    at < i + 4 &&
    tokens[at] &&
    (words.connectors(tokens[at]?.word ?? '') || words.articles(tokens[at]?.word ?? ''))
  )
    at++;
  const name = tokens[at];
  return name?.kind === 'word' && isCapital(name) ? name.end : own;
}

/** "The council", "la préfecture", without a name. */
function describeNoun(
  text: string,
  tokens: readonly Token[],
  i: number,
  words: ReadWords,
  sentence: number,
  earlier: readonly Mention[],
): Mention {
  const own = tokens[i] as Token; // `as`, for it was just read
  const before = tokens[i - 1];
  const start =
    before &&
    (words.articles(before.word) || isCapital(own)) &&
    before.kind === 'word' &&
    words.articles(before.word)
      ? before.start
      : own.start;
  const name = text.slice(start, endOfNoun(tokens, i, words)).replace(/['’]s?$/u, '');
  return {
    start,
    end: start + name.length,
    name,
    id: null,
    kind: words.companies(own.word) ? 'company' : 'body',
    sentence,
    isSubject: earlier.length === 0 && i < 6,
    words: [foldText(own.word.replace(/['’]s?$/u, ''))],
  };
}
