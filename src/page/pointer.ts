/** What the person's hand does to marked words: rests on them, leaves them, taps them, tabs to their link. Trusted events only. */
import type { HitTest } from './hit-test.ts';
import type { PlacedTarget } from './placed-target.ts';
import { getLocalName, matches } from './unclobbered.ts';

export type Point = { readonly x: number; readonly y: number };

export type PointerListener = {
  readonly onEnter: (target: PlacedTarget, at: Point | null) => void;
  readonly onLeave: () => void;
  readonly onEnterCard: () => void;
  /** A tap by finger or pen, on words that are no link of the page. */
  readonly onTap: (target: PlacedTarget, at: Point) => void;
  /** A press outside of card and marked words. */
  readonly onPressElsewhere: () => void;
  readonly onEscape: () => void;
};

/** Elements that hold another document: what the pointer does in them is not heard here. */
const FRAMES = /^(?:iframe|frame|fencedframe|object|embed)$/;

/** Elements whose own press comes first. */
const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"]';

/**
 * Listens without ever holding an event back.
 *
 * @param hitTest - By the last reading of the page.
 * @param findInside - What stands within an element that has the focus, if it is about that.
 * @param isCard - Whether an event's target is our card.
 * @returns The undo.
 */
export function watchPointer(
  hitTest: HitTest,
  findInside: (element: Element) => PlacedTarget | null,
  isCard: (target: EventTarget | null) => boolean,
  listener: PointerListener,
): () => void {
  const stop = new AbortController();
  let last: { point: Point; inCard: boolean } | null = null;
  let frame = 0;

  // At most one hit test a frame, however many events the pointer makes.
  const look = (): void => {
    frame = 0;
    if (!last) return;
    if (last.inCard) {
      listener.onEnterCard();
      return;
    }
    const target = hitTest(last.point.x, last.point.y);
    if (target) listener.onEnter(target, last.point);
    else listener.onLeave();
  };
  const schedule = (): void => {
    if (last) frame ||= requestAnimationFrame(look);
  };

  const on = <K extends keyof DocumentEventMap>(
    type: K,
    handle: (event: DocumentEventMap[K]) => void,
  ): void =>
    EventTarget.prototype.addEventListener.call(
      document,
      type,
      (event) => {
        if (event.isTrusted) handle(event as DocumentEventMap[K]); // `type` says which
      },
      { capture: true, passive: true, signal: stop.signal },
    );

  const leave = (): void => {
    last = null;
    listener.onLeave();
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const inCard = isCard(event.target);
    // Words are being selected, or something is dragged; from within the card, it is the card's.
    if (event.buttons !== 0 && !inCard) {
      if (last && !last.inCard) leave();
      return;
    }
    last = { point: { x: event.clientX, y: event.clientY }, inCard };
    schedule();
  });
  on('scroll', schedule);
  on('pointerout', ({ target, relatedTarget }) => {
    // Out of the window, or into a frame: no move will tell.
    if (relatedTarget === null ? !isCard(target) : isFrame(relatedTarget)) leave();
  });
  on('click', (event) => {
    const { pointerType } = event as MouseEvent & { readonly pointerType?: string }; // a PointerEvent in both browsers
    if (isCard(event.target)) return;
    const at = { x: event.clientX, y: event.clientY };
    const target = hitTest(at.x, at.y);
    if (!target) listener.onPressElsewhere();
    else if ((pointerType === 'touch' || pointerType === 'pen') && !isOnPressable(event))
      listener.onTap(target, at);
  });
  on('focusin', (event) => {
    if (isCard(event.target)) {
      listener.onEnterCard();
      return;
    }
    const [element] = event.composedPath();
    if (!(element instanceof Element) || !matches(element, ':focus-visible')) return;
    const target = findInside(element);
    if (target) listener.onEnter(target, null);
  });
  on('focusout', (event) => {
    if (!isCard(event.relatedTarget)) listener.onLeave();
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') listener.onEscape();
  });

  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
  };
}

const isOnPressable = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && matches(target, PRESSABLE));

const isFrame = (target: EventTarget): boolean =>
  target instanceof Element && FRAMES.test(getLocalName(target));
