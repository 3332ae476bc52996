/**
 * Point → what a card can be about there.
 *
 * From the point to the caret there, from its node to what stands in it: 0.3 ms a call with 10,000 mentions, where
 * `highlightsFromPoint` takes 9 to 13 ms, and needs Chrome 140 (design 4).
 */
import type { PlacedTarget } from './placed-target.ts';
import { findLineBoxes } from './ranges.ts';
import type { TargetIndex } from './target-index.ts';
import { isText } from './unclobbered.ts';

export type HitTest = (x: number, y: number) => PlacedTarget | null;

/** Pixels by which a point may miss the line box: highlights are drawn a little outside of it. */
const TOLERANCE_PX = 2;

/**
 * @param shadowRoots - Those the page was read from; the caret can't be seen inside others.
 * @returns Coordinates are CSS px of the viewport. Mentions come before the
 *   quotation that they stand in; of several mentions, the longest wins.
 */
export function createHitTest(index: TargetIndex, shadowRoots: readonly ShadowRoot[]): HitTest {
  return (x, y) => {
    const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
      shadowRoots: [...shadowRoots],
    });
    const node = caret?.offsetNode;
    if (!caret || !node || !isText(node)) return null;
    const near = index
      .at(node)
      .filter(({ parts }) =>
        parts.some((part) => part.node === node && part.start <= caret.offset && caret.offset <= part.end),
      );
    // The nearest caret may be far from the point: beside the line, or under something that covers it.
    const hit = near.filter(({ parts }) => findLineBoxes(parts).some((box) => isInside(box, x, y)));
    return hit.sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null;
  };
}

const isInside = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - TOLERANCE_PX &&
  x <= box.right + TOLERANCE_PX &&
  y >= box.top - TOLERANCE_PX &&
  y <= box.bottom + TOLERANCE_PX;

/** A quotation within another is the nearer one. */
function rankOf(target: PlacedTarget): number {
  if (target.kind === 'mention') return target.mention.end - target.mention.start;
  return target.quotation.start - target.quotation.end;
}
