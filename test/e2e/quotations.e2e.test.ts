/** Quotations of the page, and sentences on which sources differ: their paint, and their cards. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  BROWSERS,
  type CardSeen,
  type Harness,
  hover,
  readCard,
  readHighlighted,
  startHarness,
  type Tab,
  waitForCard,
  waitForNoCard,
} from './harness.ts';

const ALTERED =
  'has never helped and will not help any government in the world with its cyberespionage or offensive cyber efforts';

describe.each(BROWSERS)('quotations in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  const readQuotations = ({ page }: Tab): Promise<string[]> =>
    readHighlighted(page, 'source-context-quotation');

  async function openQuoted(options?: Parameters<Harness['open']>[1]): Promise<Tab> {
    const tab = await harness.open('quoted.html', options);
    await waitUntil('quotations', async () => (await readQuotations(tab)).length > 0);
    return tab;
  }

  /** Presses a button of the card as a person does. */
  async function press(tab: Tab, label: RegExp): Promise<void> {
    const { buttons } = await waitForCard(harness, tab);
    const button = buttons.find(({ text }) => label.test(text));
    if (!button) throw new Error(`no button ${label} among ${buttons.map(({ text }) => text).join(', ')}`);
    await tab.page.mouse.move(button.x, button.y, { steps: 10 });
    await tab.page.mouse.click(button.x, button.y);
  }

  const waitForCardWith = (tab: Tab, words: string | RegExp): Promise<CardSeen> =>
    waitUntil(`a card with ${words}`, async () => {
      const card = await readCard(harness, tab);
      const has = typeof words === 'string' ? card?.text.includes(words) : words.test(card?.text ?? '');
      return has ? card : null;
    });

  test('are painted where the record knows the words, around the names in them, and nowhere else', async () => {
    const tab = await openQuoted();
    expect(await readQuotations(tab)).toEqual([
      ALTERED,
      'The Department is concerned about the ties between certain ',
      ' officials and Russian intelligence and other government agencies',
      'These steps can only evoke regrets. They only move back the prospects of bilateral ties recovery',
      'No credible evidence has been presented publicly by anyone or any organization',
    ]);
    expect(await readHighlighted(tab.page, 'source-context-mention')).toContain('Kaspersky');
  });

  test('have a line that differs from that of names by its form, and no tint', async () => {
    const { page } = await openQuoted();
    const [mention, quotation] = await page.evaluate(() =>
      ['mention', 'quotation'].map((kind) => {
        const style = getComputedStyle(document.body, `::highlight(source-context-${kind})`);
        return {
          tint: style.backgroundColor,
          line: style.textDecorationLine,
          form: style.textDecorationStyle,
        };
      }),
    );
    expect(quotation).toEqual({ tint: 'rgba(0, 0, 0, 0)', line: 'underline', form: 'dotted' });
    expect(mention?.form).not.toBe(quotation?.form);
  });

  test('have a card with the words of the page and the official ones, which Escape closes', async () => {
    const tab = await openQuoted();
    const before = await tab.page.evaluate(() => document.documentElement.outerHTML);
    await hover(tab.page, 'any government in the world', '#altered');
    const { text, links } = await waitForCard(harness, tab);
    expect(text).toMatch(/^Worded differently.*Quotation/);
    expect(text).toMatch(
      /This page prints.*has never helped \(Printed here only: and\) will \(Printed here only: not\) help/,
    );
    expect(text).toMatch(/As Sputnik printed it.*\(Left out here: nor\) will.* help, any government/);
    expect(links.some(({ href }) => href.includes('#:~:text='))).toBe(true);
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(harness, tab);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(tab.console).toEqual([]);
  });

  test('say whose a translation is', async () => {
    const tab = await openQuoted();
    await hover(tab.page, 'bilateral ties', '#translation');
    expect((await waitForCard(harness, tab)).text).toMatch(
      /^Reuters’s translation.*Reuters’s translation, word for word.*Official wording/,
    );
  });

  test('leave the letters of a name to its own card, which leads to theirs and back', async () => {
    const tab = await openQuoted();
    await hover(tab.page, 'Kaspersky', '#within');
    expect((await waitForCard(harness, tab)).text).toMatch(/^Kaspersky LabCompany/);
    await press(tab, /^These words are quoted/);
    await waitForCardWith(tab, /Word for word.*The Department is concerned/);
    // There is no sign of what does not come: longer than the card takes to close.
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await press(tab, /^Back$/);
    await waitForCardWith(tab, 'These words are quoted: source');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(harness, tab);
    await hover(tab.page, 'officials and Russian', '#within');
    expect((await waitForCard(harness, tab)).text).toMatch(/^Word for word/);
  });

  test('lose their paint with one changed word, and have it again with the old one', async () => {
    const tab = await openQuoted();
    const setWords = (words: string): Promise<void> =>
      tab.page.$eval(
        '#translation',
        ({ firstChild }, words) => {
          if (firstChild instanceof Text)
            firstChild.data = `“${words},” the Russian embassy in Washington said.`;
        },
        words,
      );
    await setWords('Quite other words');
    await waitUntil('no paint', async () => !(await readQuotations(tab)).join().includes('regrets'));
    await setWords('These steps can only evoke regrets');
    await waitUntil('the paint', async () =>
      (await readQuotations(tab)).includes('These steps can only evoke regrets'),
    );
  });

  test('on which sources differ, a sentence has a line in the card that opens what each says', async () => {
    const tab = await openQuoted();
    await hover(tab.page, 'BOD 17-01', '#differs');
    await waitForCardWith(tab, 'Sources differ on: What must agencies do by day 90');
    await press(tab, /^Sources differ on: What must agencies do by day 90/);
    const { text } = await waitForCardWith(tab, 'Back');
    expect(text).toMatch(/90 days to remove all Kaspersky products/);
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(harness, tab);
  });

  test('have a card that fits 320 px', async () => {
    const tab = await openQuoted({ viewport: { width: 320, height: 560 } });
    await hover(tab.page, 'cyberespionage', '#altered');
    await waitForCard(harness, tab);
    const { box } = await waitUntil('the card in its place', async () => {
      const card = await readCard(harness, tab);
      return card && card.box.x >= 0 && card.box.y >= 0 ? card : null;
    });
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(560);
  });
});
