import type { Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  findWords,
  type Harness,
  hover,
  openDemo,
  readCost,
  readHighlighted,
  startHarness,
  waitForCard,
  waitForHighlighted,
  waitForText,
} from './harness.ts';

const WORDS = ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01'];

const isBackground = (target: Target): boolean => target.type() === 'service_worker';

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
        { type: 'card', question: { about: 'mention', mention: { entity: 'galaxy' }, report: null } },
        {
          type: 'analyse',
          question: { text: 7, language: null, publication: null, quoted: [], today: '2026-11-22' },
        },
      ];
      const settled = await Promise.allSettled(
        messages.map((message) => chrome.runtime.sendMessage(message)),
      );
      return settled.map((outcome) => (outcome.status === 'fulfilled' ? (outcome.value ?? null) : null));
    });
    expect(answers).toEqual(Array(9).fill(null));
    expect(await harness.inExtension.evaluate(() => chrome.storage.local.get())).toEqual({});
    // One that is ours is heard after them.
    await harness.inExtension.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'turn-off', scope: 'everywhere' }),
    );
    await waitForHighlighted(tab.page, []);
  });

  // Firefox ends its background by the clock alone.
  if (name === 'chromium') {
    test('opens a card though the background sleeps', async () => {
      const tab = await harness.open('changing.html');
      await waitForHighlighted(tab.page, WORDS);
      const background = await harness.launched.browser.waitForTarget(isBackground);
      await (await background.worker())?.close();
      await waitUntil(
        'the background to sleep',
        async () => !harness.launched.browser.targets().some(isBackground),
      );
      // Opened, closed and opened again before the words can be there: one card, which goes for good.
      const at = await findWords(tab.page, 'BOD 17-01');
      await tab.page.touchscreen.tap(at.x, at.y);
      await tab.page.keyboard.press('Escape');
      await tab.page.touchscreen.tap(at.x, at.y);
      await waitForCard(harness, tab);
      const countCards = () => document.querySelectorAll(':root > [popover]').length;
      expect(await tab.page.evaluate(countCards)).toBe(1);
      await tab.page.keyboard.press('Escape');
      await waitUntil('no card', async () => (await tab.page.evaluate(countCards)) === 0);
      expect(tab.console).toEqual([]);
    });

    test('marks what comes while the background is ended again and again', async () => {
      const tab = await harness.open('changing.html');
      await waitForHighlighted(tab.page, WORDS);
      const added: string[] = [];
      for (let time = 0; time < 3; time++) {
        const target = harness.launched.browser.targets().find(isBackground);
        const ended = target?.worker().then((worker) => worker?.close());
        await tab.page.$eval('main', (main) => main.append(' More on Kaspersky Anti-Virus.'));
        added.push('Kaspersky Anti-Virus');
        await ended;
        await waitForHighlighted(tab.page, [...WORDS, ...added]);
      }
      expect(tab.console).toEqual([]);
    });
  }

  test('asks little of the background on a page that never rests, and marks what it shows in the end', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, WORDS);
    // Every part of ours hears every message; this one only counts.
    await harness.inExtension.evaluate(() => {
      const counted = { questions: 0 };
      Object.assign(globalThis, { counted });
      chrome.runtime.onMessage.addListener((message) => {
        if (message?.type === 'analyse') counted.questions++;
      });
    });
    await tab.page.evaluate(async () => {
      const clock = document.body.appendChild(document.createElement('p'));
      for (let tick = 0; tick < 150; tick++) {
        clock.textContent = `${tick} seconds ago`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      clock.textContent = 'At last: BOD 17-01';
    });
    const questions = await harness.inExtension.evaluate(
      () => (globalThis as unknown as { counted: { questions: number } }).counted.questions, // put there above
    );
    expect(questions).toBeGreaterThan(0);
    expect(questions).toBeLessThan(10);
    await waitForHighlighted(tab.page, [...WORDS, 'BOD 17-01']);
    expect(tab.console).toEqual([]);
  });

  test('reads a text for a page of our own', async () => {
    const surfaces = await harness.inExtension.evaluate(async () => {
      const question = {
        text: 'A pasted text on Kaspersky Lab and BOD 17-01.',
        language: null,
        publication: null,
        quoted: [],
        today: '2026-11-22',
      };
      const report = await chrome.runtime.sendMessage({ type: 'analyse', question });
      return report.mentions.map(({ surface }: { surface: string }) => surface);
    });
    expect(surfaces).toEqual(['Kaspersky Lab', 'BOD 17-01']);
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
    // The old script notices within its interval; the new one, which answers us, paints under the same name.
    await waitUntil('the new script', async () => (await readCost(harness, tab)) !== null);
    await waitForHighlighted(tab.page, WORDS);
    await tab.page.mouse.move(2, 2);
    await hover(tab.page, 'BOD 17-01');
    await waitUntil('one card at most', () =>
      tab.page.evaluate(() => document.querySelectorAll(':root > [popover]:popover-open').length === 1),
    );
    expect(tab.console.slice(before)).toEqual([]);
  });

  test('says nothing in pages that go on adding shadow roots, asleep or awake, when the extension is replaced', async () => {
    const asleep = await harness.open('plain.html');
    const awake = await harness.open('changing.html');
    await waitForHighlighted(awake.page, WORDS);
    for (const { page } of [asleep, awake]) {
      await page.evaluate(() => {
        setInterval(() => {
          const host = document.createElement('div');
          host.attachShadow({ mode: 'closed' }).append('x');
          document.body.append(host);
        }, 50);
      });
    }
    await harness.replaceExtension();
    for (const { page, console: said } of [asleep, awake]) {
      await page.bringToFront();
      // The new sentinel finds what comes now; by then the old one has met many a host.
      await page.evaluate(() => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'closed' }).append('Kaspersky Anti-Virus');
        document.body.append(host);
      });
      await waitUntil('the new paint', async () =>
        (await readHighlighted(page)).includes('Kaspersky Anti-Virus'),
      );
      const hosts = await page.evaluate(() => document.querySelectorAll('div').length);
      await waitUntil('forty more hosts', async () => {
        return (await page.evaluate(() => document.querySelectorAll('div').length)) > hosts + 40;
      });
      expect(said).toEqual([]);
    }
  });
});
