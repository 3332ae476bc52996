import type { Quotation } from './find-quotations.ts';
import type { ReadWords } from './read-words.ts';

/** Small words that a title in English keeps small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|over|the|to|up|via|vs|with|nor|per)$/i;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** Whether words are printed as English prints the title of a work: every word of weight with a capital. */
export function isTitle(text: string): boolean {
  const words = (text.match(WORD) ?? []).filter((word) => !SMALL.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?…]$/.test(text);
}

/** Text before a quotation in which the noun for it is looked for, UTF-16 units: "the sign above the door". */
const NOUN_REACH = 40;

/** Words of Chinese and Japanese for works, signs and slogans, right before the mark or behind it. */
const UNSPACED_WORK =
  /(?:电影|電影|影片|歌曲|小说|小說|口号|口號|标语|標語|横幅|橫幅|题为|題為|名为|名為|纪录片|映画|小説|標語|題名|歌|看板|スローガン|曲)$/u;

/**
 * Whether the words in marks are what a work, a sign or a slogan says, by the noun before them: nobody said them.
 *
 * Asked only where the text names no speaker. A whole sentence, with its full stop, is somebody's words all the same.
 *
 * @param words - `null` for a language without spaces.
 */
export function isWork(text: string, { outer, start, end }: Quotation, words: ReadWords | null): boolean {
  if (/[.!?…。！？]/u.test(text.charAt(end - 1)) && text.charAt(outer.start) !== '『') return false;
  const before = text.slice(Math.max(0, outer.start - NOUN_REACH), outer.start);
  if (words === null) return text.charAt(outer.start) === '『' || UNSPACED_WORK.test(before.trimEnd());
  if (start === outer.start || /[:;.!?—–]\s*$/u.test(before)) return false;
  const clause = before.slice(before.search(/[^.:;!?—–]*$/u));
  return (clause.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).slice(-3).some(words.works);
}
