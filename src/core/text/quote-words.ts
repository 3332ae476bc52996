/** How quoted words are set: in the marks of their language, without marks that only their page needs. */

/** Outer marks; English ones for languages that are not named here. Source: CLDR 48, `delimiters`. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  be: ['«', '»'],
  cs: ['„', '“'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['« ', ' »'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};
const ENGLISH = ['“', '”'] as const;

/** `('да', 'ru')` → `«да»`. Words with marks of their own at both ends stay as they are. Never throws. */
export function quoteWords(words: string, language: string): string {
  if (hasOwnMarks(words)) return words;
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  // A page may declare any word for its language, such as one that every object inherits.
  const [open, close] = (Object.hasOwn(MARKS, primary) ? MARKS[primary] : undefined) ?? ENGLISH;
  return open + words + close;
}

/** Whether words begin and end with marks of quotation. */
export const hasOwnMarks = (words: string): boolean =>
  /^\s*["“”„«»「『‘‚‹]/.test(words) && /["“”«»」』’‘›]\s*$/.test(words);

/** An opening mark, and those that close it. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '「': '」', '『': '』' };

/**
 * Opening marks that nothing closes: of a quotation of several paragraphs, each of which begins with one.
 *
 * @returns Offsets of these marks, in order. `First. “Second.` → `[7]`.
 */
export function findRepeatedMarks(words: string): readonly number[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of words.matchAll(/[“”„«»「」『』]/g)) {
    const closed = open.findLastIndex((one) => PAIRS[one.mark]?.includes(mark) ?? false);
    if (closed >= 0) open.splice(closed, 1);
    else if (mark in PAIRS && /(?:^|\s)$/.test(words.slice(0, at).slice(-1))) open.push({ mark, at });
  }
  // At the very start it is not repeated: what it opens goes on beyond these words.
  return open.map(({ at }) => at).filter((at) => at > 0);
}

/** The words without those marks. */
export function dropRepeatedMarks(words: string): string {
  const dropped = new Set(findRepeatedMarks(words));
  return dropped.size === 0
    ? words
    : [...Array(words.length).keys()]
        .filter((at) => !dropped.has(at))
        .map((at) => words.charAt(at))
        .join('');
}
