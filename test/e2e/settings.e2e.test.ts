import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  BROWSERS,
  type Harness,
  hover,
  readHighlighted,
  startHarness,
  type Tab,
  waitForCard,
  waitForHighlighted,
  waitForNoCard,
  waitForText,
} from './harness.ts';

const WORDS = ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01'];

describe.each(BROWSERS)('on and off in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  const pressInCard = async (tab: Tab, label: RegExp): Promise<void> => {
    const card = await waitUntil('the card with its buttons', async () => {
      const { buttons } = await waitForCard(harness, tab);
      return buttons.find(({ text }) => label.test(text));
    });
    await tab.page.mouse.click(card.x, card.y);
  };
  const pressSwitch = async (popup: Page, label: RegExp): Promise<void> => {
    await waitUntil(`the switch ${label}`, () =>
      popup.evaluate((source) => {
        const switches = [...document.querySelectorAll<HTMLElement>('[role="switch"], button')];
        const found = switches.find((one) =>
          new RegExp(source).test(
            one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '',
          ),
        );
        found?.click();
        return found !== undefined;
      }, label.source),
    );
  };

  const store = (settings: object): Promise<void> =>
    harness.inExtension.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
  const stored = (): Promise<unknown> =>
    harness.inExtension.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  /** What our rules make of marked words, whether there are any or not. */
  const readPaint = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const style = getComputedStyle(document.body, '::highlight(source-context-mention)');
      return [style.backgroundColor, style.textDecorationLine];
    });
  /** As the content script of the tab's top frame sends, all at once. @returns The answers. */
  const sendAs = (tab: Tab, messages: readonly object[]): Promise<unknown> =>
    harness.inExtension.evaluate(
      async (tabId, messages) => {
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId },
          func: (messages: object[]) =>
            Promise.all(messages.map((message) => chrome.runtime.sendMessage(message))),
          args: [[...messages]],
        });
        return answer?.result;
      },
      tab.id,
      messages,
    );
  const checkIn = async (tab: Tab): Promise<unknown> => {
    const answers = await sendAs(tab, [{ type: 'check-in' }]);
    return Array.isArray(answers) ? answers[0] : answers;
  };

  test('turns highlights off on this site with one press in the card, in all its tabs, and on again in the popup', async () => {
    const tab = await harness.open('changing.html');
    const other = await harness.open('strict.html');
    await waitForHighlighted(other.page, ['Kaspersky Lab', 'BOD 17-01']);
    await tab.page.bringToFront();
    await waitForHighlighted(tab.page, WORDS);
    await hover(tab.page, 'BOD 17-01');
    await pressInCard(tab, /this site/);
    await waitForHighlighted(tab.page, []);
    await waitForHighlighted(other.page, []);
    await waitForNoCard(harness, tab);

    const popup = await harness.openPopup(tab);
    await waitForText(popup, /off on/i);
    await pressSwitch(popup, /127\.0\.0\.1/);
    await waitForHighlighted(tab.page, WORDS);
    await waitForText(popup, '3 mentions');
  });

  test('turns highlights off everywhere with one press in the card, and on again in the popup', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    await hover(tab.page, 'BOD 17-01');
    await pressInCard(tab, /everywhere/);
    await waitForHighlighted(tab.page, []);
    const next = await harness.open('strict.html');
    const popup = await harness.openPopup(next);
    await waitForText(popup, 'Off on all sites');
    // Its sentinel has found something and been told to sleep; the content script would be next.
    expect(await sendAs(next, [{ type: 'found' }])).toEqual([false]);
    expect(await readHighlighted(next.page)).toEqual([]);
    await pressSwitch(popup, /all sites/);
    await waitForHighlighted(next.page, ['Kaspersky Lab', 'BOD 17-01']);
    await waitForHighlighted(tab.page, WORDS);
  });

  test('keeps both of two changes made at once', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    await sendAs(tab, [
      { type: 'turn-off', scope: 'everywhere' },
      { type: 'turn-off', scope: 'site' },
    ]);
    expect(await stored()).toEqual({ enabled: false, sitesOff: ['127.0.0.1'] });
  });

  test('does NOT take the site of a page without one for everywhere', async () => {
    const file = pathToFileURL(resolve(import.meta.dirname, '../pages/changing.html')).href;
    const tab = await harness.open(file);
    await waitForHighlighted(tab.page, WORDS);
    expect(await sendAs(tab, [{ type: 'turn-off', scope: 'site' }])).toEqual([false]);
    expect(await stored()).toBeUndefined();
    expect(await readHighlighted(tab.page)).toHaveLength(WORDS.length);
  });

  test('takes its style sheet away where it leaves', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    const untouched = await harness.open('plain.html');
    const plain = await readPaint(untouched.page);
    expect(await readPaint(tab.page)).not.toEqual(plain);
    for (const [enabled, words] of [
      [false, []],
      [true, WORDS],
      [false, []],
    ] as const) {
      await store({ enabled, sitesOff: [] });
      await waitForHighlighted(tab.page, words);
      await waitUntil('the paint to follow', async () => {
        const isPlain = JSON.stringify(await readPaint(tab.page)) === JSON.stringify(plain);
        return isPlain !== enabled;
      });
    }
  });

  test('answers a frame that asks whether it may stay, with the popup open too', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    await harness.openPopup(tab);
    expect(await checkIn(tab)).toBe(true);
    await store({ enabled: true, sitesOff: ['127.0.0.1'] });
    expect(await checkIn(tab)).toBe(false);
    await store({ enabled: false, sitesOff: [] });
    expect(await checkIn(tab)).toBe(false);
    await store({ enabled: true, sitesOff: ['elsewhere.example'] });
    expect(await checkIn(tab)).toBe(true);
  });

  test('falls back to the defaults when the stored settings are damaged, and says so', async () => {
    await harness.inExtension.evaluate(() =>
      chrome.storage.local.set({ settings: { enabled: 'perhaps', sitesOff: 7 } }),
    );
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    const popup = await harness.openPopup(tab);
    await waitForText(popup, /settings could not be read/i);
  });
});
