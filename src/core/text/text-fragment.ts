/**
 * The end of an address that makes the browser scroll to a quotation and mark it:
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * Syntax and matching: https://wicg.github.io/scroll-to-text-fragment/ ("Syntax", "Finding Ranges in a Document").
 * What shapes this file: a browser matches whole words only, ignores case and accents, and finds each of the four
 * parts within one block of the page.
 */
import type { TextQuoteSelector } from './text-quote-selector.ts';
import { cutAtMark, findWordLines, type WordLine } from './word-lines.ts';

/** The four parts, decoded. Without `end`, `start` is the whole quotation. */
export type TextFragment = {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
};

const DIRECTIVE = '#:~:text=';

/**
 * Up to here a quotation is given whole, beyond it by both ends: the link stays short, and a footnote mark or
 * another kind of dash in the middle of the page's sentence can't break it.
 */
const WHOLE_MAX_WORDS = 10;
/** In UTF-16 code units. */
const WHOLE_MAX_LENGTH = 80;

/** More at the start than at the end: the start is sought in the whole page, the end only after it. */
const START_WORDS = 6;
const END_WORDS = 4;

/** Fewer words may well stand elsewhere on the page, so their neighbours are given too where known. */
const SURE_WORDS = 4;
/** Neighbours given at most: each one more may be printed otherwise on the page, and lose the match. */
const CONTEXT_WORDS = 4;

/** Before a mark of omission. Fewer would point anywhere; the top of the page is the more honest place. */
const MIN_WORDS_BEFORE_MARK = 3;

/**
 * @param quotation - Words on the page. `prefix` and `suffix` are used only where the words alone are few.
 * @returns With its `#`; empty if there is no word to select, or too few before an omission. Never throws.
 */
export function buildTextFragment(quotation: TextQuoteSelector): string {
  const own = cutAtMark(quotation.exact);
  const isCut = own !== quotation.exact;
  const lines = findWordLines(own);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return '';
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  if (isCut && count < MIN_WORDS_BEFORE_MARK) return '';

  const { startCount, endCount } = chooseEnds(first, last);
  const isWhole = endCount === 0;
  const isEndSure = isCut || (isWhole ? startCount : endCount) >= SURE_WORDS;
  const prefix = startCount < SURE_WORDS ? findContext(quotation.prefix, 'before') : undefined;
  const suffix = isEndSure ? undefined : findContext(quotation.suffix, 'after');
  // Punctuation at the edges selects nothing, and mail programs cut a full stop off a link's end. Next to context
  // it has to stay: on the page it stands between the two.
  const head = prefix !== undefined;
  const tail = suffix !== undefined;
  return formatTextFragment({
    prefix,
    start: first.slice(0, startCount, { head, tail: isWhole && tail }),
    end: isWhole ? undefined : last.slice(last.count - endCount, last.count, { tail }),
    suffix,
  });
}

/**
 * How many words of each end to give; `endCount` 0 for the whole. The two never overlap.
 *
 * A quotation over several lines has to be given by both ends, however short: no part may cross a block.
 */
function chooseEnds(first: WordLine, last: WordLine): { startCount: number; endCount: number } {
  if (first !== last) {
    return { startCount: Math.min(START_WORDS, first.count), endCount: Math.min(END_WORDS, last.count) };
  }
  if (first.count <= WHOLE_MAX_WORDS && first.text.length <= WHOLE_MAX_LENGTH) {
    return { startCount: first.count, endCount: 0 };
  }
  const startCount = Math.min(START_WORDS, Math.ceil(first.count / 2));
  return { startCount, endCount: Math.min(END_WORDS, first.count - startCount) };
}

/** The neighbours nearest to the quotation, in their own block; `undefined` if they are not the page's own words. */
function findContext(text = '', side: 'before' | 'after'): string | undefined {
  if (cutAtMark(text) !== text) return undefined;
  const line = findWordLines(text).at(side === 'before' ? -1 : 0);
  if (!line) return undefined;
  return side === 'before'
    ? line.slice(Math.max(0, line.count - CONTEXT_WORDS), line.count, { tail: true })
    : line.slice(0, Math.min(CONTEXT_WORDS, line.count), { head: true });
}

/** `-`, `,` and `&` part the parts, so inside one they are encoded; `encodeURIComponent` leaves only the first. */
function formatTextFragment(fragment: TextFragment): string {
  const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  const { prefix, start, end, suffix } = fragment;
  return [
    DIRECTIVE,
    prefix ? `${encode(prefix)}-,` : '',
    encode(start),
    end ? `,${encode(end)}` : '',
    suffix ? `,-${encode(suffix)}` : '',
  ].join('');
}

/**
 * Reads what `buildTextFragment` writes; stricter than browsers: one directive, nothing before or after it.
 *
 * @returns `undefined` for anything else. Never throws.
 */
export function parseTextFragment(fragment: string): TextFragment | undefined {
  if (!fragment.startsWith(DIRECTIVE)) return undefined;
  const parts = PARTS.exec(fragment.slice(DIRECTIVE.length));
  if (!parts) return undefined;
  try {
    const [prefix, start = '', end, suffix] = parts.slice(1).map((part) => part && decodeURIComponent(part));
    return { prefix, start, end, suffix };
  } catch {
    return undefined; // URIError: percent signs that encode no text.
  }
}

/** `TextDirectiveParameters` of the specification's grammar. */
const PARTS = /^(?:([^,&-]+)-,)?([^,&-]+)(?:,([^,&-]+))?(?:,-([^,&-]+))?$/;
