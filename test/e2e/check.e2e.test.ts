/** "Check a text": pasted, and looked up from a selection. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import { BROWSERS, type Harness, startHarness, type Tab, waitForText } from './harness.ts';

const TEXT = `A headline

${'Nothing of note stands in this line.\n\n'.repeat(30)}On 13 September 2017 the Department of Homeland Security issued BOD 17-01. Agencies have 30 days to find products of Kaspersky Lab.

“No credible evidence has been presented publicly by anyone or any organization,” Kaspersky Lab said in a statement.`;

describe.each(BROWSERS)('check a text in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  test('tells of a pasted text what is told of a page, and selects in it what is pressed', async () => {
    const popup = await openCheck(await harness.open('plain.html'));
    await waitForText(popup, /Paste or type any text/);
    await paste(popup, TEXT);
    const told = await waitForText(popup, /\d+ mentions in this text/);
    for (const wanted of ['Facts this text touches on', 'This text says:', 'Quotations in this text']) {
      expect(told).toContain(wanted);
    }
    expect(told).not.toMatch(/this page(?! *\n)/i);
    await press(popup, '.sc-group summary', /^In their sentences$/);
    await press(popup, '.sc-mention', /Kaspersky Lab/);
    const seen = await popup.$eval('textarea', (box) => ({
      selected: box.value.slice(box.selectionStart, box.selectionEnd),
      hasFocus: document.activeElement === box,
      scrollTop: box.scrollTop,
    }));
    expect(seen).toMatchObject({ selected: 'Kaspersky Lab', hasFocus: true });
    expect(seen.scrollTop).toBeGreaterThan(500);
    expect(await popup.$$eval('textarea', (boxes) => boxes.length)).toBe(1);
  });

  test('says that nothing was found, and forgets all of it at a press', async () => {
    const popup = await openCheck(await harness.open('plain.html'));
    await paste(popup, 'The weather will be fine.');
    await waitForText(popup, 'No words of this text were matched');
    await press(popup, 'button', /^Clear$/);
    await waitForText(popup, /Paste or type any text/);
  });

  test('works where no page can be read, and keeps the text while the record is looked at', async () => {
    const popup = await harness.openPopup(999_999);
    await waitForText(popup, /no answer/i);
    await press(popup, '.sc-offer button', /^Check a text$/);
    await paste(popup, TEXT);
    await waitForText(popup, /\d+ mentions in this text/);
    await press(popup, '[role="tab"]', /^The record$/);
    await waitForText(popup, /Facts \d+/);
    await press(popup, '[role="tab"]', /^Check a text$/);
    await waitForText(popup, /\d+ mentions in this text/);
    expect(await popup.$eval('textarea', (box) => box.value)).toBe(TEXT);
  });

  test('keeps the text nowhere', async () => {
    const popup = await openCheck(await harness.open('plain.html'));
    await paste(popup, TEXT);
    await waitForText(popup, /\d+ mentions in this text/);
    const stored = await harness.inExtension.evaluate(async () => {
      const areas = await Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]);
      return JSON.stringify([...areas, { ...localStorage }, { ...sessionStorage }]);
    });
    expect(stored).not.toMatch(/headline|Kaspersky/);
    const anew = await openCheck(await harness.open('plain.html'));
    expect(await anew.$eval('textarea', (box) => box.value)).toBe('');
  });

  test('has an entry in the menu on selected words', async () => {
    const exists = (id: string): Promise<boolean> =>
      harness.inExtension.evaluate(async (id) => {
        try {
          await chrome.contextMenus.update(id, {});
          return true;
        } catch {
          return false;
        }
      }, id);
    await waitUntil('the entry', () => exists('look-up'));
    expect(await exists('no-such-entry')).toBe(false);
  });

  test('hands out nothing where nothing was looked up, and to pages of the web nothing ever', async () => {
    expect(await take(harness.inExtension)).toBeNull();
    const tab = await harness.open('changing.html');
    expect(await askFromPage(tab)).toBeNull();
  });

  const openCheck = async (tab: Tab): Promise<Page> => {
    const popup = await harness.openPopup(tab);
    await press(popup, '[role="tab"]', /^Check a text$/);
    await popup.waitForSelector('textarea');
    return popup;
  };

  /** What a script of ours in a page of the web is answered. */
  const askFromPage = (tab: Tab): Promise<unknown> =>
    harness.inExtension.evaluate(async (tabId) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => chrome.runtime.sendMessage({ type: 'take-selection' }).catch(() => null),
      });
      return answer?.result ?? null;
    }, tab.id);

  describe.runIf(name === 'chromium')('from the menu', () => {
    test('opens the popup with the selected text, its lines and all, and hands it out once', async () => {
      const tab = await harness.open('changing.html');
      await tab.page.$eval('main', (main) => {
        main.innerText = 'BOD 17-01 was issued.\nKaspersky Lab objects.';
        getSelection()?.selectAllChildren(main);
      });
      await choose({ selectionText: 'BOD 17-01 was issued. Kaspersky Lab objects.', frameId: 0 }, tab.id);
      const popup = await findPopup();
      await waitForText(popup, /2 mentions in this text/);
      expect(await popup.$eval('textarea', (box) => box.value)).toBe(
        'BOD 17-01 was issued.\nKaspersky Lab objects.',
      );
      expect(await popup.evaluate(() => location.href)).not.toContain('BOD');
      expect(await take(harness.inExtension)).toBeNull();
      await popup.close();
    });

    test('takes the browser’s word for what is selected where it may not look', async () => {
      await choose({ selectionText: 'Words on Kaspersky Lab in a PDF.', frameId: 0 }, -1);
      const popup = await findPopup();
      await waitForText(popup, '1 mention in this text');
      await popup.close();
    });

    test('leaves other entries alone', async () => {
      await choose({ selectionText: 'Kaspersky', frameId: 0, menuItemId: 'another' }, -1);
      expect(await take(harness.inExtension)).toBeNull();
    });
  });

  /** As the browser tells that an entry was chosen. */
  async function choose(info: object, tab: number): Promise<void> {
    const target = await harness.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(
      (info, id) => {
        // `dispatch` is there, if not in the types.
        const event: unknown = chrome.contextMenus.onClicked;
        (event as { dispatch(info: object, tab: object): void }).dispatch(
          { menuItemId: 'look-up', editable: false, pageUrl: '', ...info },
          { id },
        );
      },
      info,
      tab,
    );
  }

  /** The popup that opened by itself. */
  const findPopup = (): Promise<Page> =>
    waitUntil('the popup', async () => {
      for (const target of harness.launched.browser.targets()) {
        if (!target.url().includes('popup.html')) continue;
        const page = (await target.page()) ?? (await target.asPage());
        const value = await page.evaluate(() => document.querySelector('textarea')?.value).catch(() => null);
        if (value) return page;
      }
      return null;
    });
});

const take = (page: Page): Promise<unknown> =>
  page.evaluate(() => chrome.runtime.sendMessage({ type: 'take-selection' }));

/** As pasting does: all at once. */
async function paste(popup: Page, text: string): Promise<void> {
  await waitUntil('the box', () => popup.evaluate(() => document.querySelector('textarea') !== null));
  await popup.$eval(
    'textarea',
    (box, text) => {
      box.focus();
      box.setRangeText(text, 0, box.value.length, 'end');
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    text,
  );
}

async function press(popup: Page, selector: string, words: RegExp): Promise<void> {
  await waitUntil(`${words} to press`, () =>
    popup.evaluate(
      (selector, source) => {
        const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
          new RegExp(source).test(element.textContent ?? ''),
        );
        found?.click();
        return found !== undefined;
      },
      selector,
      words.source,
    ),
  );
}
