import type { TextSpan } from '../../core/text/text-span.ts';

/** Selects words in a box and brings them into its view: browsers select without scrolling there (Chromium 156). */
export function selectInBox(box: HTMLTextAreaElement, { start, end }: TextSpan): void {
  box.focus();
  box.setSelectionRange(start, end);
  box.scrollTop = measureTo(box, start) - box.clientHeight / 2;
}

/** How far down a place of the text stands, CSS px: as high as a box of the same width is that ends there. */
function measureTo(box: HTMLTextAreaElement, end: number): number {
  const twin = box.cloneNode() as HTMLTextAreaElement; // as what it is a clone of
  twin.removeAttribute('id');
  twin.ariaHidden = 'true';
  twin.value = box.value.slice(0, end);
  Object.assign(twin.style, {
    position: 'absolute',
    visibility: 'hidden',
    width: `${box.offsetWidth}px`,
    height: '0',
    minHeight: '0',
  });
  box.after(twin);
  const { scrollHeight } = twin;
  twin.remove();
  return scrollHeight;
}
