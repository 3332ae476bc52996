/** A quotation as lines of words: the pieces a text fragment is cut from. */

/** A line with at least one word. Spaces are single, as a browser shows them; none at the edges. */
export type WordLine = {
  readonly text: string;
  /** Words in it. */
  readonly count: number;
  /**
   * Words `from` (included, from 0) to `to` (excluded), with what stands between them. Punctuation before the
   * first or after the last word of the line comes along only if kept.
   */
  slice(from: number, to: number, keep?: { readonly head?: boolean; readonly tail?: boolean }): string;
};

/** Line ends in a quotation are block ends on its page. */
const LINE_END = /[\n\r\u2028\u2029]+/;

/** Where the page's own words may be others: an editor's bracket, dots of omission, half a character. */
const MARK = /\[|…|\.{3}|\. \. \.|\p{Surrogate}/u;

// The locale matters little: words of Chinese, Japanese and Thai are found by dictionary whatever it is.
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Looked at from each end of a text, in UTF-16 code units; the words that a text fragment takes are well inside.
 * V8 copies the whole text into every segment (Node 20.20): 100,000 characters of Chinese ran out of memory.
 */
const END_LENGTH = 2_000;

/**
 * @param text - Of more than twice `END_LENGTH`, only the ends are read, as if lines of their own.
 * @returns Empty for a text without words. Never throws, whatever the string holds.
 */
export function findWordLines(text: string): readonly WordLine[] {
  return dropMiddle(text)
    .split(LINE_END)
    .flatMap((line) => createWordLine(line.replaceAll(/\s+/g, ' ').trim()) ?? []);
}

function dropMiddle(text: string): string {
  if (text.length <= 2 * END_LENGTH) return text;
  const ends = `${text.slice(0, END_LENGTH)}\n${text.slice(-END_LENGTH)}`;
  // The two cuts may have gone through a surrogate pair, and half of one can't be percent-encoded.
  return ends.replaceAll(/\p{Surrogate}/gu, ' ');
}

function createWordLine(text: string): WordLine | undefined {
  const words = [...SEGMENTER.segment(text)].filter((segment) => segment.isWordLike);
  if (words.length === 0) return undefined;
  const startOf = (index: number) => words[index]?.index ?? 0;
  const endOf = (index: number) => startOf(index) + (words[index]?.segment.length ?? 0);
  return {
    text,
    count: words.length,
    slice: (from, to, keep = {}) =>
      text.slice(keep.head ? 0 : startOf(from), keep.tail ? text.length : endOf(to - 1)),
  };
}

/**
 * The words before the first mark of an omission or an insertion: `it gave [DHS] the list` → `it gave`.
 *
 * A word that touches the mark goes with it, for it may be cut itself: `we prohibit[ed] it` → `we `.
 * Without a mark, the text itself. Never throws.
 */
export function cutAtMark(text: string): string {
  const at = text.search(MARK);
  if (at < 0) return text;
  const own = text.slice(0, at);
  return own.slice(0, SEGMENTER.segment(own).containing(at - 1)?.index ?? 0);
}
