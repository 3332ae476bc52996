/** What the narrator says amid somebody's words, within their marks: «…, — сказал министр. — …». */
import type { TextSpan } from '../text/text-span.ts';
import type { Quotation } from './find-quotations.ts';
import { readWordsOf } from './read-words.ts';

/** Between two dashes, and ended like a clause; at most this many UTF-16 units, a name with an office. */
const ASIDE = /[,!?…]?\s*[—–]\s+([^—–«»“”"\n]{3,160}[.,;:])\s*[—–]\s+/gu;

/**
 * The quotation with the parts that somebody said alone. An aside is one only by a verb of speech: a dash within what is said
 * is the speaker's own.
 */
export function cutAsides(text: string, quotation: Quotation, language: string | null): Quotation {
  const verbs = readWordsOf(language, text)?.verbs;
  if (!verbs) return quotation;
  const parts = quotation.parts.flatMap((part): TextSpan[] => {
    const pieces: TextSpan[] = [];
    let from = part.start;
    for (const { 0: aside, 1: words = '', index } of text.slice(part.start, part.end).matchAll(ASIDE)) {
      if (!words.split(/[^\p{L}\p{M}'’-]+/u).some((word) => word !== '' && verbs(word))) continue;
      pieces.push({ start: from, end: part.start + index });
      from = part.start + index + aside.length;
    }
    return [...pieces, { start: from, end: part.end }].filter(({ start, end }) => start < end);
  });
  return parts.length === quotation.parts.length ? quotation : { ...quotation, parts };
}
