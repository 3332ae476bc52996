import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  BROWSERS,
  type Harness,
  openDemo,
  readBadge,
  readCost,
  readHighlighted,
  startHarness,
  waitForHighlighted,
} from './harness.ts';

describe.each(BROWSERS)('the page in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  test('marks the names on the news page, in its embedded frame, and in the paragraph that comes late', async () => {
    const { page, id } = await openDemo(harness);
    await waitForHighlighted(page, [
      'Binding Operational Directive 17-01',
      'Kaspersky Lab',
      'BOD 17-01',
      'Kaspersky',
      'Kaspersky',
      'DHS directive',
      'Kaspersky Anti-Virus',
      // One mention over two nodes: Kaspersky <b>Lab</b>.
      'Kaspersky ',
      'Lab',
      'Eugene\n          Kaspersky',
      'Eugene Kaspersky',
      // "The order", nine times, once the text has told of it.
      ...Array(9).fill('order'),
    ]);

    const embedded = page.frames().find((frame) => frame.url().endsWith('embed.html'));
    await waitUntil('highlights in the frame', () =>
      embedded?.evaluate(() => (CSS.highlights.get('source-context-mention')?.size ?? 0) > 0),
    );
    // Nineteen here and two in the frame.
    await waitUntil('the count on the button', async () => {
      const badge = await harness.inExtension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
      return badge === '21';
    });
  });

  test('underlines names thinly, without a tint, on a page about something else, until it is about the matter', async () => {
    const { page } = await harness.open('passing.html');
    await waitForHighlighted(page, ['Kaspersky Lab']);
    expect(await readHighlighted(page, 'source-context-passing')).toEqual(['Kaspersky Lab']);
    const paint = await page.evaluate(() =>
      ['passing', 'mention'].map((kind) => {
        const style = getComputedStyle(document.body, `::highlight(source-context-${kind})`);
        return [
          style.backgroundColor,
          style.textDecorationLine,
          Number.parseFloat(style.textDecorationThickness),
        ];
      }),
    );
    const [[tint, line, thickness = 0] = [], [otherTint, , otherThickness = 0] = []] = paint;
    expect([tint, line]).toEqual(['rgba(0, 0, 0, 0)', 'underline']);
    expect(otherTint).not.toBe(tint);
    expect(thickness).toBeLessThan(Number(otherThickness));

    await page.$eval('main', (main) =>
      main.append(' Binding Operational Directive 17-01 is another matter.'),
    );
    await waitForHighlighted(page, ['Kaspersky Lab', 'Binding Operational Directive 17-01']);
    expect(await readHighlighted(page, 'source-context-passing')).toEqual([]);
    expect(await readHighlighted(page, 'source-context-mention')).toHaveLength(2);
  });

  test('leaves a frame of 120 × 60 alone', async () => {
    const { page } = await harness.open('demo/index.html');
    await waitUntil('highlights', async () => (await readHighlighted(page)).length > 0);
    const ticker = page.frames().find((frame) => frame.url().endsWith('ticker.html'));
    expect(await ticker?.evaluate(() => document.body.innerText)).toContain('Kaspersky');
    expect(await ticker?.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('finds a name over tags, breaks and invisible characters, and none in what is not shown or is being typed', async () => {
    const { page } = await harness.open('text.html');
    await waitForHighlighted(page, [
      'Kaspersky ',
      'Lab',
      'Kas',
      'per',
      'sky',
      'Kas\u00adper\u00adsky Lab',
      'Kasper\u200bsky Lab',
      'Kaspersky\u00a0Lab',
      'Kaspersky Lab',
      'Kaspersky Lab',
      'BOD 17\u201101',
      'Binding Operational\n        Directive\n        17-01',
      'Eugene',
      'Kaspersky',
      'Kaspersky',
      ' Lab',
      'KASPERSKY LAB',
      'Kaspersky\nLab',
      'Kaspersky Anti-Virus',
    ]);
  });

  test('finds names in open, closed, nested and declarative shadow roots, and what is added to them later', async () => {
    const { page } = await harness.open('shadow.html');
    const words = ['BOD 17-01', 'Eugene Kaspersky', 'Kaspersky Lab', 'DHS directive'];
    await waitForHighlighted(page, words);
    await page.evaluate('addToClosed("Later: Kaspersky Anti-Virus.")');
    await waitForHighlighted(page, [...words, 'Kaspersky Anti-Virus']);
  });

  test('wakes up when a page without a mention gets one', async () => {
    const { page } = await harness.open('plain.html');
    expect(await readHighlighted(page)).toEqual([]);
    await page.$eval('#text', (text) => text.append(' It names Kaspersky Lab.'));
    await waitForHighlighted(page, ['Kaspersky Lab']);
  });

  test('wakes up for half a name that is completed', async () => {
    const { page } = await harness.open('plain.html');
    await page.$eval('#text', (text) => text.append('Kaspers'));
    await page.$eval('#text', (text) => text.append('ky Lab'));
    await waitForHighlighted(page, ['Kaspers', 'ky Lab']);
  });

  test('wakes up for a shadow root that comes with new content', async () => {
    const { page } = await harness.open('plain.html');
    await page.$eval('body', (body) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append('In the shadow: Kaspersky Lab.');
      body.append(host);
    });
    await waitForHighlighted(page, ['Kaspersky Lab']);
  });

  test('keeps the right words painted after text.data changes', async () => {
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.$eval('#one', ({ firstChild }) => {
      if (firstChild instanceof Text) firstChild.data = 'Now with more words before it: Eugene Kaspersky.';
    });
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
  });

  test('keeps the other mentions painted when a node that holds one is removed', async () => {
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.$eval('#one', (one) => one.remove());
    await waitForHighlighted(page, ['Kaspersky Lab', 'BOD 17-01']);
  });

  test('follows text that is shown and hidden by a class', async () => {
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.$eval('#one', (one) => one.setAttribute('hidden', ''));
    await waitForHighlighted(page, ['Kaspersky Lab', 'BOD 17-01']);
    await page.$eval('#one', (one) => one.removeAttribute('hidden'));
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
  });

  test('follows single-page navigation and infinite scroll', async () => {
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.evaluate(() => {
      history.pushState({}, '', '/next');
      document.querySelector('main')?.replaceChildren('Another article, on Kaspersky Anti-Virus.');
    });
    await waitForHighlighted(page, ['Kaspersky Anti-Virus']);
    for (let more = 1; more <= 3; more++) {
      await page.$eval('main', (main) => {
        main.append(Object.assign(document.createElement('p'), { textContent: 'And BOD 17-01 again.' }));
      });
    }
    await waitForHighlighted(page, ['Kaspersky Anti-Virus', 'BOD 17-01', 'BOD 17-01', 'BOD 17-01']);
  });

  test('has its highlights and its count when the person comes back to the page', async () => {
    const tab = await harness.open('changing.html');
    const { page } = tab;
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `persisted: ${persisted}`;
      });
    });
    await page.goto(new URL('plain.html', harness.server.url).href);
    await waitUntil('no count', async () => (await readBadge(harness, tab)) === '');
    await page.goBack();
    // The driver of Firefox keeps no page in the back/forward cache: there the page is loaded again.
    if (name === 'chromium') expect(await page.title()).toBe('persisted: true');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await waitUntil('the count', async () => (await readBadge(harness, tab)) === '3');
  });

  test('comes back without highlights where they were turned off meanwhile', async () => {
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.goto(new URL('plain.html', harness.server.url).href);
    await harness.inExtension.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'turn-off', scope: 'everywhere' }),
    );
    await page.goBack();
    await waitForHighlighted(page, []);
  });

  test('restores its highlights after the page clears the registry', async () => {
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.evaluate(() => CSS.highlights.clear());
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
  });

  test('leaves the page byte for byte as it was, and adds no node, attribute or style sheet', async () => {
    const { page, console: said } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    const served = await (await fetch(new URL('changing.html', harness.server.url))).text();
    const seen = await page.evaluate((source) => {
      const clean = new DOMParser().parseFromString(source, 'text/html');
      return {
        same: document.documentElement.outerHTML === clean.documentElement.outerHTML,
        textNodes: document.querySelector('#one')?.childNodes.length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.keys(globalThis).filter((key) => /source.?context/i.test(key)),
      };
    }, served);
    expect(seen).toEqual({ same: true, textNodes: 1, sheets: 0, globals: [] });
    expect(said).toEqual([]);
  });

  test('is not led astray by clobbered names and overridden prototypes', async () => {
    const { page, console: said } = await harness.open('clobbered.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'BOD 17-01']);
    expect(said).toEqual([]);
  });

  test('paints under a policy that allows nothing', async () => {
    const { page } = await harness.open('strict.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'BOD 17-01']);
  });

  test('takes boxes within a line for words of their own, and a floating initial for part of its word', async () => {
    const { page } = await harness.open('boxes.html');
    await waitForHighlighted(page, [
      'Kaspersky Lab',
      'Eugene Kaspersky',
      'BOD 17-01',
      'DHS directive',
      'K',
      'aspersky Anti-Virus',
      'Kaspersky',
    ]);
  });

  test('wakes up for a number whose last part comes into an element of its own', async () => {
    const { page } = await harness.open('split.html');
    await page.$eval('#number', (number) => number.replaceChildren('01'));
    await waitForHighlighted(page, ['BOD 17-', '01']);
  });

  test('finds a name in the root of an element that is defined late, asleep and awake', async () => {
    const { page } = await harness.open('late.html');
    await page.evaluate('defineLate()');
    await waitForHighlighted(page, ['Kaspersky Lab']);
    await page.reload();
    await page.$eval('#text', (text) => text.append(' BOD 17-01'));
    await waitForHighlighted(page, ['BOD 17-01']);
    await page.evaluate('defineLate()');
    await waitForHighlighted(page, ['BOD 17-01', 'Kaspersky Lab']);
  });

  test('follows text that is shown by style alone', async () => {
    const { page } = await harness.open('revealed.html');
    await waitForHighlighted(page, ['BOD 17-01']);
    await page.click('#tab');
    await waitForHighlighted(page, ['BOD 17-01', 'Kaspersky Lab']);
    await page.click('button');
    await waitForHighlighted(page, ['BOD 17-01', 'Kaspersky Lab', 'Eugene Kaspersky']);
  });

  test('takes its highlights away while the whole page is being edited', async () => {
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await waitForHighlighted(page, []);
  });

  test('paints again what the page emptied or replaced under our name', async () => {
    const words = ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01'];
    const { page } = await harness.open('changing.html');
    await waitForHighlighted(page, words);
    await page.evaluate(() => {
      for (const [, highlight] of CSS.highlights) highlight.clear();
    });
    await waitForHighlighted(page, words);
    await page.evaluate(() => CSS.highlights.set('source-context-mention', new Highlight()));
    await waitForHighlighted(page, words);
  });

  test('counts without a frame that was removed', async () => {
    const tab = await harness.open('frames.html');
    await waitUntil('four names counted', async () => (await readBadge(harness, tab)) === '4');
    await tab.page.$eval('#frame', (frame) => frame.remove());
    await waitUntil('one name counted', async () => (await readBadge(harness, tab)) === '1');
  });

  test('does not run at a date', async () => {
    const tab = await harness.open('plain.html');
    await tab.page.$eval('#text', (text) => text.append(' Archived on 2017-01-12.'));
    // There is no sign of what does not come: longer than the sentinel gathers and the content script takes to start.
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await readCost(harness, tab)).toBeNull();
  });

  test('brings a mention into view inside a form whose fields are named after its properties', async () => {
    const { page, id, console: said } = await harness.open('field-names.html');
    await waitForHighlighted(page, ['Eugene Kaspersky', 'BOD 17-01']);
    await harness.inExtension.evaluate(async (tabId) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          const [mention] = globalThis.sourceContext?.report()?.mentions ?? [];
          if (mention) globalThis.sourceContext?.reveal(mention);
        },
      });
    }, id);
    expect(await readHighlighted(page, 'source-context-found')).toEqual(['Eugene Kaspersky']);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(said).toEqual([]);
  });
});
