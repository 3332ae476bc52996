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
  /** As the content script of the tab's top frame asks. */
  const checkIn = (tab: Tab): Promise<unknown> =>
    harness.inExtension.evaluate(async (tabId) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => chrome.runtime.sendMessage({ type: 'check-in' }),
      });
      return answer?.result;
    }, tab.id);

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
    await waitForText(popup, /off/i);
    expect(await readHighlighted(next.page)).toEqual([]);
    await pressSwitch(popup, /all sites/);
    await waitForHighlighted(next.page, ['Kaspersky Lab', 'BOD 17-01']);
    await waitForHighlighted(tab.page, WORDS);
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
