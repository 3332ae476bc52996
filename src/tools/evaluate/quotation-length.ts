/** How long quoted words must be to be measured. Shorter ones may as well be a name, a title or a word at arm's length. */

const LEAST_WORDS = 6;
/** Of scripts that set no space between words: twelve characters are six words. */
const CHARACTERS_PER_WORD = 2;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a text has six words, or in Chinese or Japanese twelve characters. */
export function isLongQuotation(text: string): boolean {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text
    .replaceAll(UNSPACED, ' ')
    .split(/\s+/)
    .filter((piece) => WORD.test(piece)).length;
  return words + characters / CHARACTERS_PER_WORD >= LEAST_WORDS;
}
