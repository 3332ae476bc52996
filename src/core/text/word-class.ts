/** Where words begin and end, one UTF-16 unit at a time. */

/** No part of a word: space, punctuation, symbol, surrogate. */
export const NO_WORD = 0;
/** Part of a word in a script that sets spaces between words. */
export const SPACED = 1;
/** Part of a word in a script that does not (Han, kana, Thai …): a word may begin and end anywhere. */
export const UNSPACED = 2;
/** Hangul: words are spaced, but particles hang on to the end of a name without a space. */
export const SPACED_BEFORE = 3;

export type WordClass = typeof NO_WORD | typeof SPACED | typeof UNSPACED | typeof SPACED_BEFORE;

const UNKNOWN = 0xff;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** Script extensions, for signs that Han and kana share are of neither script alone: 〆, 〱, ー, the half-width ﾟ. */
const UNSPACED_SCRIPT =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

export function getWordClass(unit: number): WordClass {
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known as WordClass; // only WordClass values are stored
  const computed = computeClass(String.fromCharCode(unit));
  classes[unit] = computed;
  return computed;
}

function computeClass(char: string): WordClass {
  if (!WORD.test(char)) return NO_WORD;
  if (UNSPACED_SCRIPT.test(char)) return UNSPACED;
  return HANGUL.test(char) ? SPACED_BEFORE : SPACED;
}

/** Whether a word may begin at a unit of class `at` that follows one of class `before`. */
export const canBegin = (before: WordClass, at: WordClass): boolean =>
  before === NO_WORD || before === UNSPACED || at === UNSPACED || at === NO_WORD;

/** Whether a word may end at a unit of class `at` that one of class `after` follows. */
export const canEnd = (at: WordClass, after: WordClass): boolean =>
  after === NO_WORD ||
  at === UNSPACED ||
  at === SPACED_BEFORE ||
  after === UNSPACED ||
  after === SPACED_BEFORE;
