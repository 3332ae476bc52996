/** A text as the words that a comparison goes by, and the marks that say where words are left out or put in. */
import { DROPPED, foldUnit, HYPHEN } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import { getWordClass, NO_WORD, SPACED, SPACED_BEFORE, UNSPACED } from '../text/word-class.ts';

/**
 * `omission`: … or [...], words are left out here. `insertion`: [words in brackets], put in by whoever prints it, in place of
 * others or none.
 */
export type WordKind = 'word' | 'omission' | 'insertion';

export type Word = TextSpan & {
  readonly kind: WordKind;
  /** Folded: case, accents, shapes of apostrophes are made one. Of scripts without spaces each character is a word. */
  readonly folded: string;
};

/** `(...)` and `[…]` as a whole, dots, spaced dots. */
const OMISSION = /[[(]\s*(?:…|\.{2,}|\. \. \.)\s*[\])]|…+|\.{3,}|\. \. \.|。{3,}/g;
const BRACKET = /\[([^[\]\n]{0,80})\]/g;
/** Remarks beside words that stay as they are: "[sic]", and what encyclopaedias put behind them. */
const REMARK = /^\s*(?:sic[.!]?|\d{1,3}|note \d{1,3}|citation needed|edit)\s*$/i;
/** Letters in brackets that belong to the word beside them: "[t]he", "prohibit[ed]". */
const LETTERS = /^\p{L}{1,4}$/u;
/** Longest word that such letters are put to, UTF-16 units. */
const MAX_WORD_LENGTH = 40;
const APOSTROPHE = 0x27;

/** @returns In the order of the text; offsets are those of `text`. Punctuation is no word. Never throws. */
export function readWords(text: string, { start, end }: TextSpan = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  let from = start;
  for (const mark of findMarks(text.slice(start, end))) {
    const at = start + mark.start;
    if (at < from) continue;
    pushWords(text, from, at, words);
    from = start + mark.end;
    if (mark.kind === 'omission') words.push({ kind: 'omission', folded: '…', start: at, end: from });
    else if (mark.kind === 'insertion') pushInserted(text, at, from, words);
  }
  pushWords(text, from, end, words);
  return words;
}

type Mark = TextSpan & { readonly kind: WordKind | 'remark' };

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [...text.matchAll(OMISSION)].map(({ 0: mark, index }) => ({
    kind: 'omission',
    start: index,
    end: index + mark.length,
  }));
  for (const { 0: mark, 1: inner = '', index } of text.matchAll(BRACKET)) {
    const own = { start: index, end: index + mark.length };
    if (OMISSION_INSIDE.test(inner)) continue;
    if (REMARK.test(inner)) marks.push({ ...own, kind: 'remark' });
    else marks.push({ ...(LETTERS.test(inner) ? growToWord(text, own) : own), kind: 'insertion' });
  }
  return marks.sort((a, b) => a.start - b.start);
}

const OMISSION_INSIDE = /^\s*(?:…|\.{2,}|\. \. \.)\s*$/;

function growToWord(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  let to = end;
  while (from > 0 && start - from < MAX_WORD_LENGTH && isLetter(text, from - 1)) from--;
  while (to < text.length && to - end < MAX_WORD_LENGTH && isLetter(text, to)) to++;
  return { start: from, end: to };
}

/** The words in brackets, each by itself; "[t]he" as one word. */
function pushInserted(text: string, start: number, end: number, words: Word[]): void {
  const mark = text.slice(start, end);
  const inner = readWords(mark.replace(/[[\]]/g, ' '));
  const isOneWord = !/^\[.*\]$/.test(mark);
  if (isOneWord || inner.length === 0) {
    const [word] = readWords(mark.replace(/[[\]]/g, ''));
    words.push({ kind: 'insertion', folded: word?.folded ?? '…', start, end });
    return;
  }
  for (const [number, { folded, ...span }] of inner.entries()) {
    words.push({
      kind: 'insertion',
      folded,
      // The brackets go with the words at the edges.
      start: number === 0 ? start : start + span.start,
      end: number === inner.length - 1 ? end : start + span.end,
    });
  }
}

/** Signs that are part of a number: "40%", "$1.9". */
const PERCENT = /[%‰]/;
const CURRENCY = /[$€£¥₽₴₹]/;
/** Letters that are printed as one, or as another: ﬁ, ß, mathematical bold. Folding has one unit for one, and can't. */
const LIGATURE = /[\ufb00-\ufb06ßæœĳ]/i;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe' };

function pushWords(text: string, start: number, end: number, words: Word[]): void {
  let folded = '';
  let from = start;
  let to = start;
  const flush = (): void => {
    const word = folded.replace(/'+$/, '');
    if (/[\p{L}\p{N}]/u.test(word)) words.push({ kind: 'word', folded: word, start: from, end: to });
    folded = '';
  };
  const add = (letters: string, i: number, length: number): void => {
    if (!folded) from = i;
    folded += letters;
    to = i + length;
  };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const at = foldUnit(unit);
    if (at === DROPPED) continue;
    const char = text.charAt(i);
    const unitClass = getWordClass(unit);
    if (LIGATURE.test(char)) add(LIGATURES[char] ?? char.normalize('NFKC').toLowerCase(), i, 1);
    else if (unitClass === NO_WORD) {
      const pair = isPair(unit) ? foldPair(text, i) : '';
      // A word's own apostrophe, not a mark at its edge; a hyphen at a line's end parts a word.
      if (at === APOSTROPHE && folded && isLetter(text, i + 1)) folded += "'";
      else if (at === HYPHEN && folded && /^-\n\p{Ll}/u.test(text.slice(i, i + 3))) i++;
      else if (isInNumber(text, i) || (PERCENT.test(char) && /\d$/.test(folded))) add(char, i, 1);
      else if (pair) add(pair, i++, 2);
      else {
        flush();
        if (CURRENCY.test(char) && /\d/.test(text.charAt(i + 1))) add(char, i, 1);
      }
    } else {
      add(String.fromCharCode(at), i, 1);
      if (unitClass !== SPACED && unitClass !== SPACED_BEFORE) flush();
    }
  }
  flush();
}

/** The point of "1.9", the comma of "1,900". */
const isInNumber = (text: string, i: number): boolean =>
  /[.,]/.test(text.charAt(i)) && /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1));

const isPair = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** A letter or digit beyond the first plane as the plain one it is a form of; empty for what is neither. */
function foldPair(text: string, i: number): string {
  const folded = text
    .slice(i, i + 2)
    .normalize('NFKC')
    .toLowerCase();
  return /^[\p{L}\p{N}]+$/u.test(folded) ? folded : '';
}

const isLetter = (text: string, i: number): boolean =>
  i < text.length && getWordClass(text.charCodeAt(i)) !== NO_WORD;

/** Whether it is a character of a script without spaces, which is a part of a word. */
export const isCharacter = ({ folded }: Pick<Word, 'folded'>): boolean =>
  folded.length === 1 && getWordClass(folded.charCodeAt(0)) === UNSPACED;

/**
 * Whether a word begins a sentence.
 *
 * @param words - Of `text`, in order.
 * @param number - From 0; the first does, and so does what would follow the last.
 */
export function opensSentence(text: string, words: readonly Word[], number: number): boolean {
  const before = words[number - 1];
  const word = words[number];
  if (!before || !word) return true;
  const between = text.slice(before.end, word.start);
  // The full stop of "U.S. operations" ends none.
  return CERTAIN_END.test(between) || (between.includes('.') && before.folded.length > 1);
}

const CERTAIN_END = /[!?。！？;；]|\n\s*\n/;

/** Whether a word may begin a sentence: the full stop of "in the U.S." may end one, too. */
export function mayOpenSentence(text: string, words: readonly Word[], number: number): boolean {
  const before = words[number - 1];
  const word = words[number];
  if (!before || !word) return true;
  const between = text.slice(before.end, word.start);
  return CERTAIN_END.test(between) || /\.\S*\s/.test(between);
}
