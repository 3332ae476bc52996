/** Where the card goes: against the line of the mention that the pointer is on, kept there while the page scrolls. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

export type Anchor = {
  /** The mention's line boxes, CSS px of the viewport; empty when it is no longer drawn. */
  readonly getBoxes: () => readonly DOMRect[];
  /** Where the pointer is, to choose among the lines of a mention that wraps. */
  readonly point: { readonly x: number; readonly y: number } | null;
};

/** Distance from the words, px: the eye keeps the underline, the pointer has little way to go. */
const GAP_PX = 6;
/** Least distance from the edges of the window, px. */
const MARGIN_PX = 8;
/** As card.css has it: more is not read at a glance. */
const MAX_HEIGHT_PX = 680;
/**
 * Where neither side of the words has that much room, the card lies over them: head and foot, and between them the page's
 * words and the first of the record's. In a narrow window all of these take more lines.
 */
const LEAST_HEIGHT_PX = { narrow: 520, wide: 240 };
/** Of the window, px. */
const NARROW_PX = 480;

/**
 * @param onLost - The mention is no longer drawn, or the page is so odd that no place is found.
 * @returns The undo.
 */
export function placeCard(card: HTMLElement, anchor: Anchor, onLost: () => void): () => void {
  const reference = {
    getBoundingClientRect: () => union(anchor.getBoxes()),
    getClientRects: () => [...anchor.getBoxes()],
  };
  const update = async (): Promise<void> => {
    if (anchor.getBoxes().length === 0) {
      onLost();
      return;
    }
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(anchor.point ?? {}),
        offset(GAP_PX),
        flip({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${limitHeight(availableHeight, { width: innerWidth, height: innerHeight })}px`;
          },
        }),
        // Over the words where it must; with words that are scrolled out of the window it goes.
        shift(({ rects: { reference } }) => ({
          padding: MARGIN_PX,
          crossAxis: reference.y + reference.height > 0 && reference.y < innerHeight,
        })),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  // Looked at every frame while the card is open: the words may move in any scrolling box, of a closed shadow root too,
  // and a walk up to those boxes would ask forms for properties that their fields stand in for.
  return autoUpdate(reference, card, () => void update().catch(onLost), { animationFrame: true });
}

/** @param availableHeight - Between the words and the edge of the window, CSS px. */
export function limitHeight(
  availableHeight: number,
  window: { readonly width: number; readonly height: number },
): number {
  const least = window.width < NARROW_PX ? LEAST_HEIGHT_PX.narrow : LEAST_HEIGHT_PX.wide;
  const height = Math.max(Math.floor(availableHeight), Math.min(least, window.height - 2 * MARGIN_PX));
  return Math.min(MAX_HEIGHT_PX, height);
}

function union(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
