/** Opens the card as a person does: with the mouse. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Moves of the pointer on its way. A person's pointer does not jump either. */
const POINTER_STEPS = 8;

/**
 * Move the mouse over the first place in the top frame where one of the words is shown, and wait for the card.
 *
 * @param surfaces - Words of mentions, as the page has them. White space may differ.
 * @returns The words that were hovered.
 * @throws {WaitTimeoutError} if none is shown within a single text node, or no card opens.
 */
export async function hoverMention(page: Page, surfaces: readonly string[]): Promise<string> {
  const place = await waitUntil('a mention to hover', () => page.evaluate(placeOnScreen, [...surfaces]));
  await page.mouse.move(0, 0);
  await page.mouse.move(place.x, place.y, { steps: POINTER_STEPS });
  await waitUntil('the card to open', () => page.evaluate(isCardOpen));
  // It takes its place beside the words only once it is there.
  await page.evaluate(drawNextFrame);
  return place.text;
}

/** Runs in the page. */
function placeOnScreen(surfaces: string[]): { x: number; y: number; text: string } | null {
  const escaped = surfaces.map((surface) =>
    surface
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  );
  const pattern = new RegExp(escaped.join('|'));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = pattern.exec(node.nodeValue ?? '');
    if (!found || node.parentElement?.closest('script, style, noscript, textarea')) continue;
    const range = document.createRange();
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    if (range.getClientRects().length === 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // The first line's box: the words may wrap.
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, text: found[0] };
  }
  return null;
}

/** Runs in the page. The card is closed to us, but its host is the one popover that is a child of the root. */
function isCardOpen(): boolean {
  return document.querySelector(':root > :popover-open') !== null;
}

/** Runs in the page. What was begun in this frame is on the screen in the one after the next. */
function drawNextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
