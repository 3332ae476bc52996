/** The clause beside a quotation, read for who speaks. By the order of words and signs alone: no grammar of any language. */
import { foldText } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { RawSpeaker } from './find-speaker.ts';
import { SPEECH_WORDS, type SpeechWords } from './speech-words.ts';
import { buildWordTest, type WordTest } from './word-list.ts';

/** A language's words of speech, compiled. */
export type ReadWords = {
  readonly [K in Exclude<keyof SpeechWords, 'before' | 'behind' | 'bodyPronouns'>]: WordTest;
} & {
  readonly before: readonly string[];
  readonly behind: WordTest;
  readonly bodyPronouns: WordTest;
};

const compiled = new Map<string, ReadWords>();

/** @returns `null` for a language that sets no spaces. Where the language is not known, that of the script. */
export function readWordsOf(language: string | null, text: string): ReadWords | null {
  const primary = language?.split('-')[0]?.toLowerCase() ?? guessByScript(text);
  if (primary === 'zh' || primary === 'ja') return null;
  const key = primary in SPEECH_WORDS ? primary : guessByScript(text);
  const known = compiled.get(key);
  if (known) return known;
  const words = compile(SPEECH_WORDS[key] ?? (SPEECH_WORDS.en as SpeechWords)); // `as`, for the table has it
  compiled.set(key, words);
  return words;
}

function guessByScript(text: string): string {
  const sample = text.slice(0, 2_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(/\p{sc=Cyrillic}/gu);
  if (count(/\p{sc=Han}/gu) > 20 + cyrillic) return 'zh';
  if (count(/\p{sc=Arabic}/gu) > 50) return 'ar';
  return cyrillic > 50 ? 'ru' : 'en';
}

function compile({ before, behind = '', bodyPronouns = '', ...lists }: SpeechWords): ReadWords {
  const tests = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, buildWordTest(list)]));
  return {
    ...(tests as { [K in keyof typeof lists]: WordTest }), // `as`, for fromEntries forgets the keys
    before: before.split('|').map(foldText).filter(Boolean),
    behind: buildWordTest(behind),
    bodyPronouns: buildWordTest(bodyPronouns),
  };
}

type Token = TextSpan & { readonly word: string; readonly isWord: boolean };

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.·-]*[\p{L}\p{N}\p{M}])?|[,،;:()—–|]|\s[-]\s/gu;
/** A full stop, and what begins the next sentence; not behind a single letter or a title. */
const SENTENCE_END =
  /(?<!\b\p{L}|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|St|Prof|Hr|Fr|Nr|vs|No|Lt|Col|Gov|Sra?|Dra?|г|д-р))[.!?…]["”»’)]*\s+(?=["“„«(\p{Lu}\p{Lo}])/gu;

/** Words between a quotation and its verb, and between the verb and its speaker. */
const MAX_WORDS = 16;
const MAX_NAME_WORDS = 12;
const PUNCTUATION = /^[,،;:()—–|-]$/;
const CONJUNCTION = buildWordTest('and und et y e и а та і oraz och و but but i a en ma mas pero aber');
/** Pieces that stand between a speaker and the verb. */
const ADVERB = buildWordTest(
  'also later then has had have have been was is being not has reportedly repeatedly publicly privately additionally further again once earlier recently previously already auch später dann hat haben hatte weiter zudem zugleich bereits a ont avait ha han había hanno aveva aussi ensuite ainsi también además luego inoltre poi anche também ainda ook daarna также ранее позже затем тоже потом еще було раніше також także również też też później wcześniej również následně také dále även',
);

/** @returns Where the clause names who speaks; `null` if it does not. */
export function readClause(
  text: string,
  span: TextSpan,
  side: 'before' | 'behind',
  words: ReadWords,
): RawSpeaker | null {
  const sentence = side === 'behind' ? cutBehind(text, span) : cutBefore(text, span);
  const tokens = readTokens(text, sentence);
  const isQuoting = tokens.some(({ word }) => words.quoting(word));
  const found = side === 'behind' ? readBehind(text, tokens, words) : readBefore(text, tokens, words);
  if (found) return { ...found, isQuoting };
  if (side === 'behind' || tokens.some(({ isWord }) => isWord)) return null;
  // Nothing before it in its sentence: the one before may name who goes on to speak.
  const earlier = { start: span.start, end: sentence.start };
  if (earlier.end - earlier.start < 2) return null;
  const trimmed = text.slice(earlier.start, earlier.end).trimEnd().length;
  const last = cutBefore(text, { start: earlier.start, end: earlier.start + Math.max(0, trimmed - 1) });
  const subject = readBefore(text, readTokens(text, last), words);
  return subject ? { ...subject, isQuoting: true } : null;
}

const readTokens = (text: string, { start, end }: TextSpan): Token[] =>
  [...text.slice(start, end).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.trim(),
    isWord: !PUNCTUATION.test(word.trim()),
    start: start + index,
    end: start + index + word.length,
  }));

function cutBehind(text: string, { start, end }: TextSpan): TextSpan {
  const [first] = text.slice(start, end).matchAll(SENTENCE_END);
  return { start, end: first ? start + first.index + 1 : end };
}

function cutBefore(text: string, { start, end }: TextSpan): TextSpan {
  const last = [...text.slice(start, end).matchAll(SENTENCE_END)].at(-1);
  const line = text.slice(start, end).lastIndexOf('\n\n');
  return {
    start: Math.max(last ? start + last.index + last[0].length : start, line < 0 ? start : start + line),
    end,
  };
}

function readBehind(text: string, all: readonly Token[], words: ReadWords): TextSpan | null {
  const from = all.findIndex(({ isWord }) => isWord);
  if (from < 0) return null;
  const tokens = all.slice(from);
  const after = findPhrase(text, tokens, words.before, 3);
  if (after !== null) return readName(tokens, after, words);
  const verb = tokens.findIndex(({ word }) => words.verbs(word) || isJoinedPronoun(word));
  const zufolge = tokens.findIndex(({ word }) => words.behind(word));
  if (zufolge > 0 && (verb < 0 || zufolge < verb)) return spanOf(tokens.slice(0, zufolge));
  if (verb < 0 || tokens.slice(0, verb).filter(({ isWord }) => isWord).length > MAX_WORDS) return null;
  const joined = tokens[verb];
  if (joined && isJoinedPronoun(joined.word)) return joined;
  return (
    readSubject(tokens, verb, words) ??
    // "a déclaré X", "said X": past more verbs, as in "sagte und betonte".
    readName(tokens, skip(tokens, verb + 1, words), words)
  );
}

function readBefore(text: string, tokens: readonly Token[], words: ReadWords): TextSpan | null {
  const after = findPhrase(text, tokens, words.before, tokens.length);
  let verb = tokens.findLastIndex(({ word }) => words.verbs(word));
  if (after !== null && (verb < 0 || after > verb)) {
    const name = readName(tokens, after, words);
    if (name) return name;
  }
  if (verb < 0) return readLabel(tokens);
  const limit = Math.max(0, verb - 40);
  for (; verb >= limit; verb = tokens.findLastIndex(({ word }, i) => i < verb && words.verbs(word))) {
    const subject =
      readSubject(tokens, verb, words) ?? readName(tokens, skip(tokens, verb + 1, words), words);
    if (subject) return subject;
    if (verb <= 0) break;
  }
  return null;
}

/** "Kaspersky Lab: “…”": a few words and a colon. */
function readLabel(tokens: readonly Token[]): TextSpan | null {
  const label = tokens.filter(({ isWord }) => isWord);
  const first = label[0];
  if (tokens.at(-1)?.word !== ':' || !first || label.length > 5 || !/^\p{Lu}/u.test(first.word)) return null;
  return spanOf(label);
}

/** "dit-il", "a-t-elle", "déclare-t-il". */
const isJoinedPronoun = (word: string): boolean => /-(?:t-)?(?:il|elle|ils|elles|on)$/i.test(word);

/** Past auxiliaries, adverbs and further verbs. */
function skip(tokens: readonly Token[], from: number, words: ReadWords): number {
  let i = from;
  while (i < tokens.length && isSkipped(tokens[i]?.word ?? '', words)) i++;
  return i;
}
const isSkipped = (word: string, words: ReadWords): boolean =>
  words.verbs(word) || (ADVERB(word) && !words.articles(word)) || CONJUNCTION(word);

/** The number of the token behind one of these phrases; the last such place. `null` if none is there. */
function findPhrase(
  text: string,
  tokens: readonly Token[],
  phrases: readonly string[],
  limit: number,
): number | null {
  for (let i = Math.min(limit, tokens.length) - 1; i >= 0; i--) {
    for (const phrase of phrases) {
      const length = phrase.split(' ').length;
      const piece = tokens.slice(i, i + length);
      const [first] = piece;
      const last = piece.at(-1);
      if (!first || !last || piece.length < length) continue;
      if (foldText(text.slice(first.start, last.end)) === phrase) {
        // "per", "pour", "para", "for" begin much else: only where a name or an article follows at the clause's start.
        if (phrase.length < 5 && i > 0) continue;
        return i + length;
      }
    }
  }
  return null;
}

/** The speaker before a verb. */
function readSubject(tokens: readonly Token[], verb: number, words: ReadWords): TextSpan | null {
  let i = verb - 1;
  while (i >= 0 && ADVERB(tokens[i]?.word ?? '') && !words.pronouns(tokens[i]?.word ?? '')) i--;
  while (i >= 0 && /ly$/.test(tokens[i]?.word ?? '') && /^\p{Ll}/u.test(tokens[i]?.word ?? '')) i--;
  const last = tokens[i];
  if (!last) return null;
  if (CONJUNCTION(last.word) || !last.isWord) return readEarlier(tokens, i, words);
  let from = i;
  while (from > 0 && isOfName(tokens[from - 1], words)) from--;
  return trimName(tokens.slice(from, i + 1), words);
}

/** Past a conjunction or a comma: the subject of the verb before, or what the sentence begins with. */
function readEarlier(tokens: readonly Token[], end: number, words: ReadWords): TextSpan | null {
  const verb = tokens.slice(0, end).findIndex(({ word }) => words.verbs(word));
  const head = tokens.slice(0, verb >= 0 ? verb : end);
  for (const segment of splitAtPunctuation(head)) {
    const [first] = segment;
    if (!first || words.stops(first.word) || words.verbs(first.word)) continue;
    const name = trimName(segment.slice(0, MAX_NAME_WORDS), words);
    if (name) return name;
  }
  return null;
}

function splitAtPunctuation(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.isWord) segments.at(-1)?.push(token);
    else segments.push([]);
  }
  return segments;
}

const isOfName = (token: Token | undefined, words: ReadWords): boolean =>
  token?.isWord === true &&
  !words.verbs(token.word) &&
  !(CONJUNCTION(token.word) && !/^\p{Lu}/u.test(token.word));

/** From where a name can begin: behind "On Wednesday", at the last article. */
function trimName(tokens: readonly Token[], words: ReadWords): TextSpan | null {
  let own = tokens.slice(-MAX_NAME_WORDS);
  if (own[0] && words.stops(own[0].word) && !words.articles(own[0].word)) {
    const article = own.findLastIndex(({ word }) => words.articles(word));
    const pronoun = own.findLastIndex(({ word }) => words.pronouns(word) || words.bodyPronouns(word));
    const capital = own.findIndex(({ word }, i) => i > 0 && /^\p{Lu}/u.test(word));
    const noun = own.findIndex(
      ({ word }) => words.companies(word) || words.offices(word) || words.documents(word),
    );
    const at = [Math.max(article, pronoun), capital, noun].find((index) => index > 0);
    if (at === undefined) return null;
    own = own.slice(at);
  }
  const relative = own.findIndex(
    ({ word }, i) => i > 0 && words.stops(word) && /^\p{Ll}/u.test(word) && !isConnector(word),
  );
  const name = relative > 0 && own.slice(0, relative).some(isNaming(words)) ? own.slice(0, relative) : own;
  return name.some(isNaming(words)) ? spanOf(name) : null;
}

const isConnector = buildWordTest(
  'of de del della des du di der den von van für for at в во при по w we of la',
);

const isNaming =
  (words: ReadWords) =>
  ({ word }: Token): boolean =>
    /^\p{Lu}/u.test(word) ||
    /\p{sc=Arabic}/u.test(word) ||
    words.pronouns(word) ||
    words.bodyPronouns(word) ||
    words.companies(word) ||
    words.documents(word) ||
    words.offices(word) ||
    words.articles(word);

/** The speaker behind a verb or a preposition: up to a stop, past the comma of "its founder, X". */
function readName(tokens: readonly Token[], from: number, words: ReadWords): TextSpan | null {
  let end = from;
  while (end < tokens.length && end - from < MAX_NAME_WORDS) {
    const token = tokens[end];
    if (!token?.isWord) {
      const next = tokens[end + 1];
      const isApposition =
        token?.word === ',' &&
        end > from &&
        !tokens.slice(from, end).some(({ word }) => /^\p{Lu}\p{Ll}/u.test(word)) &&
        next !== undefined &&
        /^\p{Lu}/u.test(next.word);
      if (!isApposition) break;
    } else if (
      end > from &&
      words.stops(token.word) &&
      !words.articles(token.word) &&
      !isConnector(token.word)
    )
      break;
    else if (words.verbs(token.word) && end > from) break;
    end++;
  }
  const name = tokens.slice(from, end);
  const [first] = name;
  if (!first || (words.stops(first.word) && !words.articles(first.word))) return null;
  return name.some(isNaming(words)) ? spanOf(name) : null;
}

const spanOf = (tokens: readonly TextSpan[]): TextSpan => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});
