/** A text's blocks: what a blank line sets apart, as paragraphs are in plain text and in `PageText`. */
import type { TextSpan } from './text-span.ts';

// White space before the first line feed is cut off by hand: a pattern that begins with it takes quadratic time.
const BLANK_LINE = /\n(?:[^\S\n]*\n)+\s*/g;

/** @returns Non-empty spans in order, without the blank lines between them. */
export function findBlocks(text: string): TextSpan[] {
  const blocks: TextSpan[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    let end = gap.index;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    if (end > start) blocks.push({ start, end });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}

/** The number of the item of an ordered, non-overlapping list that holds `offset`; -1 in a gap. By binary search. */
export function findIndexAt(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
