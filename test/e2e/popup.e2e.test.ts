import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  BROWSERS,
  type Harness,
  openDemo,
  readHighlighted,
  startHarness,
  type Tab,
  waitForHighlighted,
  waitForText,
} from './harness.ts';

/** The part of the record that is looked at; those looked at before are kept beside it. */
const SHOWN = '.sc-record [role=tabpanel]:not([hidden])';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  test('shows mentions, facts with the words of the page, positions by party, and sources', async () => {
    const tab = await openDemo(harness);
    const popup = await harness.openPopup(tab);
    const text = await waitForText(popup, /\d+ mentions on this page/);
    for (const wanted of ['Kaspersky Lab', 'Eugene Kaspersky', 'Binding Operational Directive 17-01']) {
      expect(text).toContain(wanted);
    }
    // Words of the page that called for a fact.
    expect(text).toMatch(/This page says/);
    // Every side, each under its name.
    for (const party of ['US government', 'Russian government', 'Kaspersky']) expect(text).toContain(party);
    const links = await popup.$$eval('a:not([href^="#"])', (anchors) => anchors.map((a) => a.href));
    expect(links.some((href) => href.includes('#:~:text='))).toBe(true);
    expect(links.some((href) => href.startsWith('https://web.archive.org/web/'))).toBe(true);
    expect(links.every((href) => href.startsWith('https://'))).toBe(true);
  });

  test('tells the day of the page, and keeps apart what came after it', async () => {
    const popup = await harness.openPopup(await openDemo(harness));
    const text = await waitForText(popup, 'After this was published');
    expect(text).toContain('This page is dated 15 September 2017');
    const datesIn = (heading: string): Promise<string[]> =>
      popup.evaluate((heading) => {
        const section = [...document.querySelectorAll('section')].find(
          (one) => one.querySelector('h2')?.textContent === heading,
        );
        for (const group of section?.querySelectorAll('details') ?? []) group.open = true;
        return [...(section?.querySelectorAll('.sc-fact__meta time') ?? [])].map(
          (time) => time.getAttribute('datetime') ?? '',
        );
      }, heading);
    const later = await waitUntil('facts of later years', async () => {
      const dates = await datesIn('After this was published');
      return dates.some((date) => date.startsWith('2024')) ? dates : null;
    });
    expect(later.filter((date) => date <= '2017-09-16')).toEqual([]);
    const fitting = await datesIn('Facts this page touches on');
    expect(fitting.length).toBeGreaterThan(2);
    // A day that the directive itself sets is known from the day of the directive.
    expect(fitting.filter((date) => date > '2017-12-12')).toEqual([]);
  });

  test('has each position beside the answer to it, with the words of the page that called for it', async () => {
    const popup = await harness.openPopup(await openDemo(harness));
    await waitForText(popup, 'Official positions in their own words');
    const threads = await popup.$$eval('.sc-thread', (threads) =>
      threads.map((thread) => ({
        sides: [...thread.querySelectorAll('.sc-party__name')].map((name) => name.textContent ?? ''),
        sizes: [...thread.querySelectorAll('.sc-quotation__words')].map((words) => {
          const first = words.querySelector('[lang]');
          return first && getComputedStyle(first).fontSize;
        }),
        hasReason: thread.querySelector('.sc-reason') !== null,
      })),
    );
    expect(threads.length).toBeGreaterThan(1);
    expect(threads.filter(({ hasReason }) => !hasReason)).toEqual([]);
    const answered = threads.filter(({ sides }) => sides.length > 1);
    expect(answered.length).toBeGreaterThan(1);
    for (const { sides } of answered) expect(new Set(sides).size).toBeGreaterThan(1);
    expect(new Set(threads.flatMap(({ sizes }) => sizes)).size).toBe(1);
  });

  test('lists the quotations of the page, goes to one, and opens it to the official words and their source', async () => {
    const tab = await openDemo(harness);
    const popup = await harness.openPopup(tab);
    await waitForText(popup, 'Quotations on this page');
    const words = await popup.$eval('.sc-check', (check) => {
      const button = check.querySelector<HTMLElement>('.sc-check__words');
      button?.click();
      const group = check.querySelector('details');
      if (group) group.open = true;
      return { verdict: check.querySelector('.sc-verdict')?.textContent, text: button?.textContent ?? '' };
    });
    expect(words.verdict).toBe('Worded differently');
    const [first = ''] = /\w+ \w+/.exec(words.text) ?? [];
    await waitUntil('the quotation pointed out', async () =>
      (await readHighlighted(tab.page, 'source-context-found')).join('').includes(first),
    );
    const opened = await waitUntil('the comparison', () =>
      popup.$eval('.sc-check details', (group) => {
        const hrefs = [...group.querySelectorAll('a')].map((a) => a.href);
        return hrefs.length > 0 ? { text: group.textContent ?? '', hrefs } : null;
      }),
    );
    expect(opened.text).toContain('Kaspersky Lab');
    expect(opened.hrefs.some((href) => href.includes('#:~:text='))).toBe(true);
  });

  test('shows where sources differ on what the page says: the record first, the others last, one below the other', async () => {
    const tab = await openDemo(harness);
    const popup = await harness.openPopup(tab);
    await waitForText(popup, 'Where sources differ');
    const [first] = await readDifferences();
    expect(first?.parts[0]).toMatch(/^What the record shows/);
    expect(first?.parts[1]).toMatch(/^This page says:/);
    expect(first?.parts.at(-1)).toMatch(/^Other accounts/);
    expect(first?.columns).toBe(1);
    await waitUntil('the words to press', () =>
      popup.evaluate(() => {
        const reason = document.querySelector<HTMLElement>('.sc-difference .sc-reason');
        reason?.click();
        return reason !== null;
      }),
    );
    await waitUntil(
      'the words pointed out',
      async () => (await readHighlighted(tab.page, 'source-context-found')).length > 0,
    );

    function readDifferences() {
      return popup.$$eval('.sc-difference', (differences) =>
        differences.map((difference) => ({
          parts: [...difference.querySelectorAll('.sc-difference__part')].map(
            (part) => part.textContent ?? '',
          ),
          columns: new Set(
            [...difference.querySelectorAll('.sc-accounts > li')].map(
              (item) => item.getBoundingClientRect().x,
            ),
          ).size,
        })),
      );
    }
  });

  test('leads with what the company is where a page is about something else', async () => {
    const tab = await harness.open('passing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab']);
    const popup = await harness.openPopup(tab);
    const text = await waitForText(popup, 'This page names Kaspersky Lab');
    expect(text).toMatch(/Kaspersky Lab\s+Company.*Moscow/);
    expect(text.indexOf('Moscow')).toBeLessThan(text.indexOf('1 mention on this page'));
    expect(await popup.$$eval('details[open]', (groups) => groups.length)).toBe(0);
    expect(await popup.$$eval('article', (articles) => articles.length)).toBe(0);
  });

  test('jumps to a mention that is pressed, and to the words that called for a fact', async () => {
    const tab = await openDemo(harness, { viewport: { width: 900, height: 400 } });
    const popup = await harness.openPopup(tab);
    await waitForText(popup, /\d+ mentions on this page/);
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => /^Show all/.test(button.textContent ?? ''))
        ?.click();
    });
    await waitUntil('the mention in the list', () =>
      popup.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        const pressed = buttons.find((button) =>
          button.querySelector('strong')?.textContent?.startsWith('Kaspersky Anti-Virus'),
        );
        pressed?.click();
        return pressed !== undefined;
      }),
    );
    await waitForFound('Kaspersky Anti-Virus');
    expect(await tab.page.evaluate(() => scrollY)).toBeGreaterThan(300);

    const reason = await waitUntil('a reason to press', () =>
      popup.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.sc-reason');
        button?.click();
        return button?.textContent;
      }),
    );
    await waitForFound(/^“(\S+)/.exec(reason)?.[1] ?? reason);

    async function waitForFound(words: string): Promise<void> {
      await waitUntil(`${words} pointed out`, async () =>
        (await readHighlighted(tab.page, 'source-context-found')).join('').includes(words),
      );
    }
  });

  test('follows the page as it changes', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    const popup = await harness.openPopup(tab);
    await waitForText(popup, '3 mentions');
    await tab.page.$eval('main', (main) => main.append('Kaspersky Anti-Virus, too.'));
    await waitForText(popup, '4 mentions');
  });

  test('forgets what a frame held when the frame goes, on the toolbar button too', async () => {
    const tab = await harness.open('large-and-small-frame.html');
    const popup = await harness.openPopup(tab);
    await waitForText(popup, '2 mentions');
    await waitUntil('the badge to count both frames', async () => (await readBadge(tab)) === '2');
    await tab.page.$eval('iframe[name="large"]', (frame) => frame.remove());
    await waitForText(popup, '1 mention');
    await waitUntil('the badge to count the page alone', async () => (await readBadge(tab)) === '1');
  });

  test('says that a page has no mention, and offers the record', async () => {
    const tab = await harness.open('plain.html');
    const popup = await harness.openPopup(tab);
    await waitForText(popup, /no mention/i);
    await openRecord();
    const text = await waitForText(popup, /Facts \d+/);
    expect(text).toMatch(/Positions \d+/);
    expect(text).toMatch(/Differences \d+/);
    expect(text).toMatch(/Sources \d+/);

    async function openRecord(): Promise<void> {
      await waitUntil('the way to the record', () =>
        popup.evaluate(() => {
          const way = [...document.querySelectorAll<HTMLElement>('[role="tab"], button')].find((button) =>
            /the (?:whole )?record/i.test(button.textContent ?? ''),
          );
          way?.click();
          return way !== undefined;
        }),
      );
    }
  });

  test('opens the record’s items to their evidence, and nothing of it is wider than a narrow popup', async () => {
    const tab = await harness.open('plain.html');
    const popup = await harness.openPopup(tab);
    await popup.setViewport({ width: 320, height: 480 });
    await press('[role="tab"]', 'The record');
    for (const [part, item] of [
      ['Facts', '.sc-fact'],
      ['Positions', '.sc-quotation'],
      ['Differences', '.sc-difference'],
    ] as const) {
      await press('[role="tab"]', part);
      const opened = await openItem(item);
      expect(opened.text, part).toMatch(/Read on \d+ \w+ \d{4}/);
      expect(
        opened.hrefs.some((href) => href.startsWith('https://web.archive.org/web/')),
        part,
      ).toBe(true);
      // Everything open, closed groups too: long words, Chinese, Arabic.
      expect(await popup.evaluate(findOverflow), part).toEqual([]);
    }
    await press('[role="tab"]', 'Sources');
    await popup.$$eval(`${SHOWN} details`, (groups) => {
      for (const group of groups) group.open = true;
    });
    expect(await popup.evaluate(findOverflow), 'Sources').toEqual([]);

    function press(selector: string, words: string): Promise<void> {
      return waitUntil(`${words} to press`, () =>
        popup.evaluate(
          (selector, words) => {
            const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
              element.textContent?.startsWith(words),
            );
            found?.click();
            return found !== undefined;
          },
          selector,
          words,
        ),
      ).then(() => {});
    }
    /** The first item of a part, with its evidence open. */
    async function openItem(item: string): Promise<{ text: string; hrefs: string[] }> {
      await popup.$$eval(`${SHOWN} details`, (groups) => {
        for (const group of groups) group.open = true;
      });
      return waitUntil('the evidence', () =>
        popup.$eval(`${SHOWN} ${item}`, (element) => {
          const text = element.textContent ?? '';
          const hrefs = [...element.querySelectorAll('a')].map((a) => a.href);
          return text.includes('Read on') ? { text, hrefs } : null;
        }),
      );
    }
  });

  test('has nothing of a page’s report that is wider than a narrow popup, whatever is open', async () => {
    const popup = await harness.openPopup(await openDemo(harness));
    await popup.setViewport({ width: 300, height: 480 });
    await waitForText(popup, 'Where sources differ');
    // What was closed is made when it is opened.
    for (let closed = 1; closed > 0; ) {
      closed = await popup.$$eval('details:not([open])', (groups) => {
        for (const group of groups) group.open = true;
        return groups.length;
      });
    }
    expect(await popup.evaluate(findOverflow)).toEqual([]);
  });

  test('says that a page of the browser can not be read, and offers the record', async () => {
    const address = name === 'chromium' ? 'chrome://version/' : 'about:license';
    const page = await harness.launched.browser.newPage();
    // Firefox never reports the end of such a navigation to puppeteer.
    await page.goto(address, { waitUntil: name === 'firefox' ? [] : 'load' });
    const id = await waitUntil('its tab', () =>
      harness.inExtension.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.findLast(({ url }) => url === undefined || /^(?:about:license|chrome:)/.test(url))?.id;
      }),
    );
    const popup = await harness.openPopup(id);
    const text = await waitForText(popup, /page of the browser/i);
    expect(text).toMatch(/record/i);
    await page.close();
  });

  test('says that a PDF can not be read, and offers the record', async () => {
    const url = new URL('paper.pdf', harness.server.url).href;
    const page = await harness.launched.browser.newPage();
    await page.goto(url).catch(() => undefined); // the viewer takes the navigation over
    const id = await waitUntil('its tab', () =>
      harness.inExtension.evaluate(
        async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id,
        url,
      ),
    );
    const popup = await harness.openPopup(id);
    const text = await waitForText(popup, /PDF/);
    expect(text).toMatch(/record/i);
    await page.close();
  });

  test('says that a tab is gone instead of failing', async () => {
    const popup = await harness.openPopup(999_999);
    await waitForText(popup, /no answer/i);
  });

  test('has the page read when the person asks for it, where it would not wake by itself', async () => {
    await turnOffEverywhere();
    const tab = await harness.open('large-and-small-frame.html');
    // What "Scan this page" sends; the button itself shows only where access is withheld.
    expect(await scan(tab.id)).toBe(true);
    await waitForHighlighted(tab.page, ['Kaspersky Lab']);
    // By the names of the frames: the large one is read, the small one left alone.
    expect(await listAwake(tab)).toEqual(['', 'large']);
  });

  test('answers that a page could not be read, and does NOT read one for a page of the web', async () => {
    expect(await scan(999_999)).toBe(false);
    await turnOffEverywhere();
    const tab = await harness.open('changing.html');
    await harness.inExtension.evaluate(async (tabId) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        func: (tab: number) => chrome.runtime.sendMessage({ type: 'scan', tab }).catch(() => null),
        args: [tabId],
      });
    }, tab.id);
    // Messages are taken in order: had that one been obeyed, this one would follow it.
    expect(await scan(999_999)).toBe(false);
    expect(await listAwake(tab)).toEqual([]);
  });

  const readBadge = (tab: Tab): Promise<string> =>
    harness.inExtension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  const turnOffEverywhere = (): Promise<void> =>
    harness.inExtension.evaluate(() =>
      chrome.storage.local.set({ settings: { enabled: false, sitesOff: [] } }),
    );
  const scan = (tab: number): Promise<unknown> =>
    harness.inExtension.evaluate((tab) => chrome.runtime.sendMessage({ type: 'scan', tab }), tab);
  /** Names of the frames with our content script, sorted; the top frame's is empty. */
  const listAwake = (tab: Tab): Promise<string[]> =>
    harness.inExtension.evaluate(async (tabId) => {
      const results = await chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => (globalThis.sourceContext ? window.name : null),
      });
      return results.flatMap(({ result }) => result ?? []).sort();
    }, tab.id);
});

/** What sticks out at the side, and the document itself if it scrolls: only its panel may. */
function findOverflow(): string[] {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
  const wide = [...document.querySelectorAll<HTMLElement>('main [role=tabpanel]:not([hidden]) *')].filter(
    (element) =>
      (element.getBoundingClientRect().right > clientWidth + 1 ||
        element.getBoundingClientRect().left < -1) &&
      element.offsetParent !== null &&
      !element.closest('.sc-unseen'),
  );
  return [
    ...wide.map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`),
    ...(scrollWidth > clientWidth ? ['the document, to the side'] : []),
    ...(scrollHeight > clientHeight ? ['the document, downwards'] : []),
  ];
}
