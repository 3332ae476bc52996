/** A text to be read, with what its surroundings know of it: what a page's script and the popup ask the background. */
import type { TextSpan } from '../text/text-span.ts';
import type { Day } from '../text/written-days.ts';
import type { Publication } from './page-report.ts';

export type TextQuestion = {
  /** At most `MAX_TEXT_LENGTH`; see `fitText`. */
  readonly text: string;
  /** BCP 47; `null` where it is not said. */
  readonly language: string | null;
  /** `null` where the surroundings say nothing: then the text's own date line is read. */
  readonly publication: Publication | null;
  /** What the page itself marks as quoted; at most `MAX_QUOTED`, within the text. */
  readonly quoted: readonly TextSpan[];
  /** The reader's day. */
  readonly today: Day;
};

/**
 * Most of a text that is read, UTF-16 units: a thousand printed pages of 2,000. Where every line holds a mention, reading
 * that takes the background a second (measured on Node 20), and all other pages wait for it.
 */
export const MAX_TEXT_LENGTH = 2_000_000;

/** A page with more quoting elements is a forum; each is compared with all that was found in quotation marks. */
export const MAX_QUOTED = 500;

/** Longer ones are none: RFC 5646, 4.4.1, asks readers to take 35 units. */
export const MAX_LANGUAGE_LENGTH = 100;

/** How far back from the end a word may begin, UTF-16 units. Beyond it the script sets no spaces. */
const MAX_WORD_LENGTH = 1_000;

/** As much of a text as is read, to the end of a word. Places in it are those of the whole text. */
export function fitText(text: string, max = MAX_TEXT_LENGTH): string {
  if (text.length <= max) return text;
  // With the unit after the last that fits: a word may end right there.
  const tail = text.slice(Math.max(0, max - MAX_WORD_LENGTH), max + 1);
  const [word = ''] = /\S*$/.exec(tail) ?? [];
  if (word.length < tail.length) return text.slice(0, Math.min(max, max + 1 - word.length));
  const isPairCut = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(max - 1, max + 1));
  return text.slice(0, isPairCut ? max - 1 : max);
}

/** @param text - From `fitText`. */
export const fitQuoted = (quoted: readonly TextSpan[], text: string): TextSpan[] =>
  quoted.filter(({ end }) => end <= text.length).slice(0, MAX_QUOTED);

/** `null` for what is no language tag. */
export const fitLanguage = (declared: string | null): string | null =>
  declared && declared.length <= MAX_LANGUAGE_LENGTH ? declared : null;

/** Whether the answer to one is the answer to the other. */
export const isSameQuestion = (a: TextQuestion, b: TextQuestion): boolean =>
  a.text === b.text &&
  a.language === b.language &&
  a.today === b.today &&
  a.quoted.length === b.quoted.length &&
  a.quoted.every(({ start, end }, i) => start === b.quoted[i]?.start && end === b.quoted[i]?.end) &&
  a.publication?.date === b.publication?.date &&
  a.publication?.changed === b.publication?.changed;
