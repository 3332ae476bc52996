/** Which found span stands for which labelled one. */
import { hasOverlap, type TextSpan } from '../../core/text/text-span.ts';

export type Matching<L, F> = {
  readonly pairs: readonly { readonly labelled: L; readonly found: F }[];
  /** Labelled, and nothing found for it. */
  readonly missed: readonly L[];
  /** Found, and no label for it. */
  readonly wrong: readonly F[];
};

/**
 * Pairs spans that share a character, each at most once, those with most in common first.
 *
 * @param fits - Whether two that overlap may be a pair.
 * @returns All in the order given.
 */
export function matchSpans<L extends TextSpan, F extends TextSpan>(
  labelled: readonly L[],
  found: readonly F[],
  fits: (labelled: L, found: F) => boolean,
): Matching<L, F> {
  const foundOf = new Map<L, F>();
  const taken = new Set<F>();
  const candidates = labelled.flatMap((label) =>
    found
      .filter((one) => hasOverlap(label, one) && fits(label, one))
      .map((one) => ({ label, one, common: measureCommon(label, one) })),
  );
  // The sort is stable: of two that have as much in common, the first in the text.
  for (const { label, one } of candidates.sort((a, b) => b.common - a.common)) {
    if (foundOf.has(label) || taken.has(one)) continue;
    foundOf.set(label, one);
    taken.add(one);
  }
  return {
    pairs: labelled.flatMap((label) => {
      const one = foundOf.get(label);
      return one ? [{ labelled: label, found: one }] : [];
    }),
    missed: labelled.filter((label) => !foundOf.has(label)),
    wrong: found.filter((one) => !taken.has(one)),
  };
}

/** Intersection over union, 0 to 1: 1 for equal spans. */
function measureCommon(a: TextSpan, b: TextSpan): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (a.end - a.start + b.end - b.start - shared);
}
