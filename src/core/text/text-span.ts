/**
 * Half-open piece of a text.
 *
 * Counted in UTF-16 code units from 0; `text.slice(start, end)` is the piece.
 * Empty when `start === end`.
 */
export type TextSpan = { readonly start: number; readonly end: number };

export const hasOverlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
