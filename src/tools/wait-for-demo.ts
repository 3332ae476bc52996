/** The demo page is done when the paragraph that comes late is there and read. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** @throws {WaitTimeoutError} if the late paragraph's mention is not painted. */
export async function waitForDemo(page: Page): Promise<void> {
  await waitUntil('the late paragraph of the demo page to be marked', () => page.evaluate(isLateMarked));
}

/** Runs in the page. */
function isLateMarked(): boolean {
  const late = document.querySelector('#late');
  return [...(CSS.highlights.get('source-context-mention') ?? [])].some(({ startContainer }) =>
    late?.contains(startContainer),
  );
}
