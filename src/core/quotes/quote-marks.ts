/** Quotation marks of the world's typographies, and which of them close which. */

/**
 * What each opening mark may be closed by. Several marks open in one language and close in another: “ closes „ in German
 * and opens in English; » closes « in French and opens in Danish; ” opens, too, in Swedish.
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '"': '"',
  '＂': '＂',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
  "'": "'",
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
};

/** Marks that stand at the foot or have a direction of their own: they open, whatever stands beside them. */
const ONLY_OPEN = '„‚‟「『﹁﹃〝';
/** They never open. */
const ONLY_CLOSE = '」』﹂﹄〞〟';
/** Also apostrophes, or primes. */
const APOSTROPHES = "'’‘";

const CJK_MARKS = '「」『』﹁﹂﹃﹄〝〞〟＂';

export const QUOTE_MARK = /[“”„‟«»"＂‘’‚‹›'「」『』﹁﹂﹃﹄〝〞〟]/g;

export const closersOf = (opener: string): string => CLOSERS[opener] ?? '';
export const isApostrophe = (mark: string): boolean => APOSTROPHES.includes(mark);

/** Ideographs and kana stand next to a mark without a space. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\u3000-\u303f\uff00-\uff65]/u;
const SPACE_OR_NONE = /^\s?$/;
const BEFORE_OPENER = /[\s([{<—–―\-/:…,;.。，：、|>«»“”„‘’‹›"'‚]|^$/u;
const AFTER_CLOSER = /[\s)\]}>—–―\-/:…,;.!?。，：！？、|<«»“”„‘’‹›"']|^$/u;

/**
 * Whether a mark can open a quotation where it stands.
 *
 * @param before - The character before it; empty at the beginning.
 * @param after - The one after it; empty at the end.
 */
export function canOpen(mark: string, before: string, after: string): boolean {
  if (ONLY_CLOSE.includes(mark)) return false;
  if (ONLY_OPEN.includes(mark)) return true;
  if (CJK_MARKS.includes(mark) || UNSPACED.test(before) || UNSPACED.test(after)) {
    return !/^[\s，。、；：！？,.]?$/u.test(after) || /[：:，,]$/.test(before);
  }
  // The French put a space within.
  if (mark === '«' || mark === '‹') return BEFORE_OPENER.test(before);
  return BEFORE_OPENER.test(before) && !SPACE_OR_NONE.test(after);
}

/** Whether a mark can close one. */
export function canClose(mark: string, before: string, after: string): boolean {
  if (ONLY_OPEN.includes(mark)) return false;
  if (ONLY_CLOSE.includes(mark) || CJK_MARKS.includes(mark)) return true;
  if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
  if (mark === '»' || mark === '›') return AFTER_CLOSER.test(after) || /\p{L}/u.test(after);
  if (isApostrophe(mark) && /[\p{L}\p{N}]/u.test(after)) return false;
  return !SPACE_OR_NONE.test(before) || AFTER_CLOSER.test(after);
}
