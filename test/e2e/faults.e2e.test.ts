import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  type Harness,
  hover,
  openDemo,
  readCard,
  readHighlighted,
  startHarness,
  waitForHighlighted,
  waitForText,
} from './harness.ts';

const WORDS = ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01'];

describe.each(['chromium', 'firefox'] as const)('what goes wrong in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  test('passes over messages that are none of ours', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    const answers = await harness.inExtension.evaluate(async () => {
      const messages = [
        null,
        7,
        'found',
        [],
        { type: 'nonsense' },
        { type: 'turn-off', scope: 'galaxy' },
        { type: 'scan', tab: 'x' },
      ];
      const settled = await Promise.allSettled(
        messages.map((message) => chrome.runtime.sendMessage(message)),
      );
      return settled.filter(({ status }) => status === 'fulfilled').length;
    });
    expect(answers).toBeGreaterThanOrEqual(0);
    expect(await readHighlighted(tab.page)).toHaveLength(3);
    const popup = await harness.openPopup(tab);
    await waitForText(popup, '3 mentions');
  });

  test('drops the report of a frame that went away', async () => {
    const tab = await openDemo(harness);
    const popup = await harness.openPopup(tab);
    const before = Number(/(\d+) mentions/.exec(await waitForText(popup, /\d+ mentions on this page/))?.[1]);
    await tab.page.$eval('#embed', (frame) => frame.remove());
    const after = await harness.openPopup(tab);
    const text = await waitForText(after, /\d+ mentions on this page/);
    expect(Number(/(\d+) mentions/.exec(text)?.[1])).toBeLessThan(before);
  });

  test('leaves an open page in silence when the extension is replaced, and begins anew', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    const before = tab.console.length;
    await harness.replaceExtension();
    await tab.page.bringToFront();
    // The old script notices within its interval; the new one paints under the same name.
    await waitForHighlighted(tab.page, WORDS);
    await tab.page.mouse.move(2, 2);
    await hover(tab.page, 'BOD 17-01');
    await waitUntil('one card at most', () =>
      tab.page.evaluate(() => document.querySelectorAll(':root > [popover]:popover-open').length === 1),
    );
    expect(tab.console.slice(before)).toEqual([]);
  });

  test('does not find its way into a report when the page forges it', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    await tab.page.evaluate(() => {
      Object.assign(globalThis, {
        sourceContext: { report: () => ({ mentions: 'forged' }) },
        sourceContextSentinel: false,
      });
    });
    const popup = await harness.openPopup(tab);
    await waitForText(popup, '3 mentions');
    expect(await readCard(harness, tab)).toBeNull();
  });
});
