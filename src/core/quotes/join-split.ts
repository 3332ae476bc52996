/** Quotations that the narrator parted: “No credible evidence,” the company said, “has been presented publicly.” */
import type { Passages } from '../text/passages.ts';
import type { Quotation } from './find-quotations.ts';
import { readWordsOf } from './read-words.ts';

/** Longest clause between the two, UTF-16 units: a name with an office. */
const MAX_GAP = 140;

/**
 * @returns The two as one quotation in two parts; `null` where the first ends a sentence, or what stands between says nothing of
 *   who speaks.
 */
export function joinSplit(
  text: string,
  { blockAt }: Passages,
  first: Quotation,
  second: Quotation | undefined,
  language: string | null,
): Quotation | null {
  if (!second || first.depth > 0 || second.depth > 0 || second.outer.start < first.outer.end) return null;
  if (second.outer.start - first.outer.end > MAX_GAP) return null;
  if (blockAt(first.outer.start) !== blockAt(second.outer.end - 1)) return null;
  const gap = text.slice(first.outer.end, second.outer.start);
  // The sentence goes on: a comma before the second, and no full stop.
  if (/[.!?…]$/.test(text.slice(first.start, first.end)) || !/,\s*$/.test(gap) || /[.!?]\s/.test(gap))
    return null;
  const verbs = readWordsOf(language, text)?.verbs;
  if (!verbs || !gap.split(/[^\p{L}\p{M}'’-]+/u).some((word) => word !== '' && verbs(word))) return null;
  return {
    start: first.start,
    end: second.end,
    outer: { start: first.outer.start, end: second.outer.end },
    parts: [...first.parts, ...second.parts],
    depth: 0,
  };
}
