/** A language's words of speech, compiled once. */
import { foldText } from '../text/fold.ts';
import { SMALL_WORDS, type SmallWords } from './small-words.ts';
import { SPEECH_WORDS, type SpeechWords } from './speech-words.ts';
import { buildWordTest, type WordTest } from './word-list.ts';

type Phrases = 'before' | 'so' | 'his';

export type ReadWords = {
  readonly [K in Exclude<keyof SpeechWords, Phrases>]-?: WordTest;
} & {
  readonly [K in keyof SmallWords]: WordTest;
} & {
  /** Each folded and cut into words; the longest first. */
  readonly [K in Phrases]: readonly (readonly string[])[];
} & {
  /** Whether nouns are printed with a capital, so that one tells no name: German. */
  readonly hasCapitalNouns: boolean;
  /** Whether nouns change with their case, so that the beginning of a word is all that may be compared. */
  readonly isDeclining: boolean;
};

const compiled = new Map<string, ReadWords>();
const DECLINING = 'ru uk pl cs';

/** @returns `null` for a language that sets no spaces. Where the language is not known, that of the script. */
export function readWordsOf(language: string | null, text: string): ReadWords | null {
  const primary = language?.split('-')[0]?.toLowerCase() || guessByScript(text);
  if (primary === 'zh' || primary === 'ja') return null;
  const key = Object.hasOwn(SPEECH_WORDS, primary) ? primary : guessByScript(text);
  const known = compiled.get(key);
  if (known) return known;
  const words = compile(key, SPEECH_WORDS[key] ?? (SPEECH_WORDS.en as SpeechWords)); // `as`, for the table has it
  compiled.set(key, words);
  return words;
}

/** As much of a text as tells its script, UTF-16 units. */
const SAMPLE = 2_000;

function guessByScript(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(/\p{sc=Cyrillic}/gu);
  if (count(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu) > 20 + cyrillic) return 'zh';
  if (count(/\p{sc=Arabic}/gu) > 50) return 'ar';
  return cyrillic > 50 ? 'ru' : 'en';
}

function compile(language: string, { before, so = '', his, ...lists }: SpeechWords): ReadWords {
  const all: { [K in Exclude<keyof SpeechWords, Phrases>]-?: string } = {
    behind: '',
    bodyPronouns: '',
    ...lists,
  };
  const tests = Object.fromEntries(Object.entries(all).map(([key, list]) => [key, buildWordTest(list)]));
  const small = SMALL_WORDS[language] ?? (SMALL_WORDS.en as SmallWords); // `as`, for the table has it
  return {
    ...(tests as { [K in keyof typeof all]: WordTest }), // `as`, for fromEntries forgets the keys
    conjunctions: buildWordTest(small.conjunctions),
    adverbs: buildWordTest(small.adverbs),
    connectors: buildWordTest(small.connectors),
    inside: buildWordTest(small.inside),
    before: readPhrases(before),
    so: readPhrases(so),
    // With its accents: „según él“ is not «según el …».
    his: readPhrases(his, (phrase) => phrase.toLowerCase()),
    hasCapitalNouns: language === 'de',
    isDeclining: DECLINING.includes(language),
  };
}

const readPhrases = (list: string, fold = foldText): string[][] =>
  list
    .split('|')
    .filter(Boolean)
    .map((phrase) => fold(phrase).split(/ |(?<=')/))
    .sort((a, b) => b.length - a.length);
