/** What the person's hand does to mentions: rests on one, leaves it, taps it, tabs to its link. Trusted events only. */
import type { HitTest } from './hit-test.ts';
import type { PlacedMention } from './placed-mention.ts';

export type Point = { readonly x: number; readonly y: number };

export type PointerListener = {
  readonly onEnter: (mention: PlacedMention, at: Point | null) => void;
  readonly onLeave: () => void;
  readonly onEnterCard: () => void;
  /** A tap by finger or pen, on words that are no link of the page. */
  readonly onTap: (mention: PlacedMention, at: Point) => void;
  /** A press outside of card and mentions. */
  readonly onPressElsewhere: () => void;
  readonly onEscape: () => void;
};

/** Elements whose own press comes first. */
const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"]';

/**
 * Listens without ever holding an event back.
 *
 * @param getHitTest - The present one: it is made anew whenever the page is read.
 * @param findInside - The mention within an element that has the focus, if it is about that one.
 * @param isCard - Whether an event's target is our card.
 * @returns The undo.
 */
export function watchPointer(
  getHitTest: () => HitTest,
  findInside: (element: Element) => PlacedMention | null,
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
    const mention = getHitTest()(last.point.x, last.point.y);
    if (mention) listener.onEnter(mention, last.point);
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

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    last = { point: { x: event.clientX, y: event.clientY }, inCard: isCard(event.target) };
    schedule();
  });
  on('scroll', schedule);
  on('pointerout', (event) => {
    // Out of the window, or into a frame: no move will tell.
    if (event.relatedTarget !== null || isCard(event.target)) return;
    last = null;
    listener.onLeave();
  });
  on('click', (event) => {
    const { pointerType } = event as MouseEvent & { readonly pointerType?: string }; // a PointerEvent in both browsers
    if (isCard(event.target)) return;
    const at = { x: event.clientX, y: event.clientY };
    const mention = getHitTest()(at.x, at.y);
    if (!mention) listener.onPressElsewhere();
    else if ((pointerType === 'touch' || pointerType === 'pen') && !isOnPressable(event))
      listener.onTap(mention, at);
  });
  on('focusin', (event) => {
    if (isCard(event.target)) {
      listener.onEnterCard();
      return;
    }
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const mention = findInside(target);
    if (mention) listener.onEnter(mention, null);
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
  event.composedPath().some((target) => target instanceof Element && target.matches(PRESSABLE));
