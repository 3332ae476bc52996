/** A text as the words that a comparison goes by, and the marks that say where words are left out or put in. */
import { DROPPED, foldUnit, HYPHEN } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import { getWordClass, NO_WORD, SPACED, SPACED_BEFORE } from '../text/word-class.ts';

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
const INSERTION = /\p{L}*\[[^[\]\n]{1,80}\](?:\p{L}+)?/gu;
/** The printer's remark on a word that stays as it is. */
const SIC = /^\[\s*sic[.!]?\s*\]$/i;
const APOSTROPHE = 0x27;

/** @returns In the order of the text; offsets are those of `text`. Punctuation is no word. Never throws. */
export function readWords(text: string, { start, end }: TextSpan = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  let from = start;
  for (const mark of findMarks(text.slice(start, end))) {
    const at = start + mark.start;
    pushWords(text, from, at, words);
    from = start + mark.end;
    if (mark.word) words.push({ kind: mark.kind, folded: mark.word, start: at, end: from });
  }
  pushWords(text, from, end, words);
  return words;
}

type Mark = TextSpan & { readonly kind: WordKind; readonly word: string };

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [...text.matchAll(OMISSION)].map(({ 0: mark, index }) => ({
    kind: 'omission',
    word: '…',
    start: index,
    end: index + mark.length,
  }));
  for (const { 0: mark, index } of text.matchAll(INSERTION)) {
    const span = { start: index, end: index + mark.length };
    if (marks.some((one) => one.start < span.end && span.start < one.end)) continue;
    // "[t]he": the letters outside are the speaker's, and the word may be theirs as a whole.
    const word = SIC.test(mark) ? '' : foldWord(mark.replace(/[[\]]/g, '')) || '…';
    marks.push({ ...span, kind: 'insertion', word });
  }
  return marks.sort((a, b) => a.start - b.start);
}

const foldWord = (text: string): string =>
  readWords(text)
    .map(({ folded }) => folded)
    .join(' ');

function pushWords(text: string, start: number, end: number, words: Word[]): void {
  let folded = '';
  let from = start;
  let to = start;
  const flush = (): void => {
    const word = folded.replace(/'+$/, '');
    if (word) words.push({ kind: 'word', folded: word, start: from, end: to });
    folded = '';
  };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const at = foldUnit(unit);
    if (at === DROPPED) continue;
    const unitClass = getWordClass(unit);
    if (unitClass === NO_WORD) {
      // A word's own apostrophe, not a mark at its edge; a soft line break within a word is a hyphen before a line's end.
      if (at === APOSTROPHE && folded && isLetter(text, i + 1)) folded += "'";
      else if (at === HYPHEN && folded && /^-\n\p{Ll}/u.test(text.slice(i, i + 3))) i++;
      else flush();
      continue;
    }
    const isSpaced = unitClass === SPACED || unitClass === SPACED_BEFORE;
    if (!folded) from = i;
    folded += String.fromCharCode(at);
    to = i + 1;
    if (!isSpaced) flush();
  }
  flush();
}

const isLetter = (text: string, i: number): boolean =>
  i < text.length && getWordClass(text.charCodeAt(i)) !== NO_WORD;

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
