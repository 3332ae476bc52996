import { findLowerBound } from './lower-bound.ts';
import type { TextSpan } from './text-span.ts';

/**
 * What is left of a span without others, in order; none where they cover it.
 *
 * @param holes - In order of their starts, and of their ends; they may overlap and lie outside.
 */
export function subtractSpans(span: TextSpan, holes: readonly TextSpan[]): TextSpan[] {
  const left: TextSpan[] = [];
  let from = span.start;
  const first = findLowerBound(holes.length, (i) => (holes[i]?.end ?? 0) <= span.start);
  for (let i = first; i < holes.length; i++) {
    const hole = holes[i];
    if (!hole || hole.start >= span.end) break;
    if (hole.start > from) left.push({ start: from, end: hole.start });
    from = Math.max(from, hole.end);
  }
  if (from < span.end) left.push({ start: from, end: span.end });
  return left;
}
