import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  BROWSERS,
  findPainted,
  findWords,
  type Harness,
  hover,
  openDemo,
  readCard,
  readCost,
  startHarness,
  waitForCard,
  waitForHighlighted,
  waitForNoCard,
} from './harness.ts';

describe.each(BROWSERS)('the card in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  test('says what the hovered name is, with two facts and a position beside its reply, each with its source', async () => {
    const tab = await openDemo(harness);
    await hover(tab.page, 'Kaspersky Lab');
    const card = await waitForCard(harness, tab);
    expect(card.text).toContain('Company');
    expect(card.text).toContain('Kaspersky Lab');
    expect(card.text).toContain('A highlight does not mean that the text is wrong.');
    // Two facts and two positions at the least, each with its source and the archive's archived copy.
    const sources = card.links.filter(({ href }) => !href.startsWith('https://web.archive.org/'));
    const captures = card.links.filter(({ href }) => href.startsWith('https://web.archive.org/web/'));
    expect(sources.length).toBeGreaterThanOrEqual(4);
    expect(captures).toHaveLength(sources.length);
    expect(sources.every(({ href }) => href.startsWith('https://'))).toBe(true);
    expect(sources.filter(({ href }) => href.includes('#:~:text=')).length).toBeGreaterThanOrEqual(3);
    // Side by side at equal size.
    expect(card.quotationWidths).toHaveLength(2);
    expect(Math.abs((card.quotationWidths[0] ?? 0) - (card.quotationWidths[1] ?? 1))).toBeLessThanOrEqual(1);
  });

  test('tells company, person, product and directive apart', async () => {
    const tab = await openDemo(harness);
    for (const [words, selector, kind] of [
      ['BOD 17-01', 'main', 'Binding Operational Directive 17-01Directive'],
      ['Kaspersky Anti-Virus', 'main', 'Kaspersky productsProduct'],
      ['Kaspersky ', '#split', 'Kaspersky LabCompany'],
    ] as const) {
      await hover(tab.page, words, selector);
      await waitUntil(`a card on the ${kind}`, async () =>
        (await readCard(harness, tab))?.text.startsWith(kind),
      );
    }
  });

  test('says on a page about something else what the company is, and nothing of the directive', async () => {
    const tab = await harness.open('passing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab']);
    await hover(tab.page, 'Kaspersky Lab');
    const { text, quotationWidths } = await waitForCard(harness, tab);
    expect(text).toMatch(/^Kaspersky LabCompany.*1997.*founded in 1997/);
    expect(text).not.toMatch(/directive/i);
    expect(quotationWidths).toEqual([]);
  });

  test('says that a name may mean either of two, and shows what there is on the one that is chosen', async () => {
    const tab = await harness.open('ambiguous.html');
    await waitForHighlighted(tab.page, ['Eugene Kaspersky', 'Kaspersky']);
    await hover(tab.page, 'Kaspersky', '#either');
    const { text, buttons } = await waitForCard(harness, tab);
    expect(text).toMatch(
      /^The words may mean either of these:.*Kaspersky Lab Company.*Eugene Kaspersky Person/,
    );
    const person = buttons.find((button) => button.text.startsWith('Eugene Kaspersky')) ?? { x: 0, y: 0 };
    await tab.page.mouse.move(person.x, person.y, { steps: 10 });
    await tab.page.mouse.click(person.x, person.y);
    const other = await waitUntil('what there is on the founder', async () => {
      const card = await readCard(harness, tab);
      return card && card.text !== text ? card : null;
    });
    // The keyboard is in the card now, and the arrows go from one to the other.
    await tab.page.keyboard.press('ArrowLeft');
    await waitUntil(
      'what there was on the company',
      async () => (await readCard(harness, tab))?.text === text,
    );
    expect(other.text).toMatch(/^The words may mean either of these:/);
  });

  test('stays while the pointer travels to it and rests on it, and closes when the pointer leaves both', async () => {
    const tab = await openDemo(harness);
    await hover(tab.page, 'BOD 17-01', 'main');
    const { box } = await waitForCard(harness, tab);
    await tab.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
    // Another place in it, pressed: had the card left when the pointer left the words, the press would be the page's.
    await tab.page.evaluate(() => {
      document.addEventListener('click', () => document.documentElement.toggleAttribute('data-clicked'));
    });
    await tab.page.mouse.click(box.x + box.width / 2, box.y + 12, { delay: 400 });
    expect(await tab.page.evaluate(() => document.documentElement.hasAttribute('data-clicked'))).toBe(false);
    expect(await readCard(harness, tab)).not.toBeNull();
    await tab.page.mouse.move(3, 3);
    await waitForNoCard(harness, tab);
  });

  test('closes with Esc and leaves no element behind, and the page hears the key', async () => {
    const tab = await openDemo(harness);
    const { page } = tab;
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) =>
        document.documentElement.setAttribute('data-key', key),
      );
    });
    await hover(page, 'BOD 17-01', 'main');
    await waitForCard(harness, tab);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML)).toBe(
      '<div popover="manual"></div>',
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, tab);
    const after = await page.evaluate(() => {
      const key = document.documentElement.getAttribute('data-key');
      document.documentElement.removeAttribute('data-key');
      return { key, html: document.documentElement.outerHTML };
    });
    expect(after).toEqual({ key: 'Escape', html: before });
  });

  test('opens over the line that the pointer is on when a name wraps, whatever the page says of all elements', async () => {
    const tab = await harness.open('wrapped.html');
    await waitForHighlighted(tab.page, ['Binding Operational Directive 17-01', 'BOD 17-01']);
    await tab.page.mouse.move(1, 1);
    const lines = await tab.page.$eval('#wrapped', (p) => {
      const range = document.createRange();
      const text = p.firstChild;
      if (!text) return [];
      range.setStart(text, 14);
      range.setEnd(text, 49);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
    expect(lines.length).toBeGreaterThan(1);
    const last = lines.at(-1) ?? { x: 0, y: 0, width: 0, height: 0 };
    await tab.page.mouse.move(last.x + 5, last.y + last.height / 2, { steps: 4 });
    const { box } = await waitForCard(harness, tab);
    const gap = Math.min(Math.abs(box.y - (last.y + last.height)), Math.abs(last.y - (box.y + box.height)));
    expect(gap).toBeLessThan(12);
    expect(box.width).toBeGreaterThan(300);
  });

  test('keeps inside the window at its edge and at 320 px width', async () => {
    const tab = await harness.open('wrapped.html', { viewport: { width: 320, height: 480 } });
    await waitForHighlighted(tab.page, ['Binding Operational Directive 17-01', 'BOD 17-01']);
    await hover(tab.page, 'BOD 17-01', '#edge');
    const { box } = await waitForCard(harness, tab);
    const seen = await waitUntil('the card in its place', async () => {
      const card = await readCard(harness, tab);
      return card && card.box.x >= 0 && card.box.y >= 0 ? card.box : null;
    });
    expect(seen.x + seen.width).toBeLessThanOrEqual(320);
    expect(seen.y + seen.height).toBeLessThanOrEqual(480);
    expect(box.width).toBeLessThanOrEqual(320);
  });

  test('does NOT open for events that the page makes up', async () => {
    const tab = await openDemo(harness);
    const at = await findWords(tab.page, 'BOD 17-01', 'main');
    await tab.page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      for (const type of ['pointermove', 'pointerover', 'click']) {
        target.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            composed: true,
            clientX: x,
            clientY: y,
            pointerType: 'touch',
          }),
        );
      }
    }, at);
    // A real pointer over another name opens one card, after the time in which the forged would have opened.
    await hover(tab.page, 'Kaspersky Anti-Virus', 'main');
    const card = await waitForCard(harness, tab);
    expect(card.text).toMatch(/^Kaspersky products/);
  });

  test('opens at a tap on plain words, and NOT at a tap on a link', async () => {
    const tab = await openDemo(harness);
    const linked = await findWords(tab.page, 'Binding Operational Directive 17-01', 'main');
    await tab.page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
    // Every card that ever opens is an element on the root.
    await tab.page.evaluate(() => {
      new MutationObserver((changes) => {
        const added = changes.reduce((sum, change) => sum + change.addedNodes.length, 0);
        document.body.dataset.opened = String(Number(document.body.dataset.opened ?? 0) + added);
      }).observe(document.documentElement, { childList: true });
    });
    await tab.page.touchscreen.tap(linked.x, linked.y);
    const plain = await findWords(tab.page, 'BOD 17-01', 'main');
    await tab.page.touchscreen.tap(plain.x, plain.y);
    await waitForCard(harness, tab);
    expect(await tab.page.evaluate(() => document.body.dataset.opened)).toBe('1');
  });

  test('opens when the keyboard comes to a link that holds a mention', async () => {
    const tab = await openDemo(harness);
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('.byline a:last-of-type')?.focus());
    await tab.page.keyboard.press('Tab');
    const card = await waitForCard(harness, tab);
    expect(card.text).toContain('Binding Operational Directive 17-01');
  });

  test('lets the page have every click and key outside of the card', async () => {
    const tab = await openDemo(harness);
    await hover(tab.page, 'BOD 17-01', 'main');
    await waitForCard(harness, tab);
    const title = await findWords(tab.page, 'Three dates');
    await tab.page.evaluate(() => {
      document.addEventListener('click', () => document.documentElement.toggleAttribute('data-clicked'));
    });
    await tab.page.mouse.click(title.x, title.y);
    expect(await tab.page.evaluate(() => document.documentElement.hasAttribute('data-clicked'))).toBe(true);
    await waitForNoCard(harness, tab);
  });

  test('opens with its style on a page whose policy allows nothing, and nothing is said in its console', async () => {
    const tab = await harness.open('strict.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'BOD 17-01']);
    const before = tab.console.length;
    await hover(tab.page, 'Kaspersky Lab');
    const { box } = await waitForCard(harness, tab);
    expect(box.width).toBeGreaterThan(460);
    expect(box.width).toBeLessThan(520);
    expect(tab.console.slice(before)).toEqual([]);
  });

  test('opens on a page that clobbers names and overrides prototypes', async () => {
    const tab = await harness.open('clobbered.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'BOD 17-01']);
    const box = await tab.page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('#after') ?? document);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width - 30, y: top + height / 2 };
    });
    await tab.page.mouse.move(1, 1);
    await tab.page.mouse.move(box.x, box.y, { steps: 4 });
    await waitForCard(harness, tab);
    expect(tab.console).toEqual([]);
  });

  test('goes when the words under it go', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await hover(tab.page, 'BOD 17-01');
    await waitForCard(harness, tab);
    await tab.page.$eval('#two', (two) => two.remove());
    await waitForNoCard(harness, tab);
  });

  test('opens inside the embedded frame', async () => {
    const tab = await openDemo(harness);
    const frame = tab.page.frames().find((candidate) => candidate.url().endsWith('embed.html'));
    const element = await tab.page.$('#embed');
    await element?.evaluate((iframe) => iframe.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const outer = await element?.boundingBox();
    await waitUntil('highlights in the frame', () =>
      frame?.evaluate(() => (CSS.highlights.get('source-context-mention')?.size ?? 0) > 0),
    );
    const inner = await frame?.evaluate(() => {
      const [range] = CSS.highlights.get('source-context-mention') ?? [];
      if (!range) return null;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!outer || !inner || !frame) throw new Error('no frame');
    await tab.page.mouse.move(1, 1);
    await tab.page.mouse.move(outer.x + inner.x, outer.y + inner.y, { steps: 4 });
    await waitUntil('the card in the frame', () =>
      frame.evaluate(() => document.querySelector(':root > [popover]:popover-open') !== null),
    );
  });

  test('keeps its root and its look from a page that defines every name and sets our properties', async () => {
    const plain = await harness.open('changing.html');
    await waitForHighlighted(plain.page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await hover(plain.page, 'Eugene Kaspersky');
    const { style } = await waitForCard(harness, plain);
    const tab = await harness.open('seizing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab']);
    await hover(tab.page, 'Kaspersky Lab');
    const card = await waitForCard(harness, tab);
    expect(card.style).toEqual(style);
    expect(card.box.width).toBeGreaterThan(400);
    expect(card.box.width).toBeLessThan(520);
    // What it seizes it reads after 100 ms; the card's own leaving takes longer.
    await tab.page.mouse.move(3, 300);
    await waitForNoCard(harness, tab);
    expect(await tab.page.evaluate('seized')).toEqual([]);
    expect(tab.console).toEqual([]);
  });

  test('can be used over a mention inside a modal dialog, and leaves the dialog as it was', async () => {
    const tab = await harness.open('dialog.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'BOD 17-01']);
    const before = await tab.page.$eval('#dialog', (dialog) => dialog.outerHTML);
    await hover(tab.page, 'Kaspersky Lab');
    const { buttons } = await waitForCard(harness, tab);
    const turnOff = buttons.at(-1) ?? { x: 0, y: 0 };
    await tab.page.mouse.move(turnOff.x, turnOff.y, { steps: 10 });
    await tab.page.mouse.click(turnOff.x, turnOff.y);
    await waitForHighlighted(tab.page, []);
    await waitForNoCard(harness, tab);
    expect(await tab.page.$eval('#dialog', (dialog) => dialog.outerHTML)).toBe(before);
  });

  test('closes when the pointer goes from the mention into a frame', async () => {
    const tab = await harness.open('frames.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab']);
    await hover(tab.page, 'Kaspersky Lab');
    const { box } = await waitForCard(harness, tab);
    await tab.page.mouse.move(Math.max(600, box.x + box.width + 40), 500);
    await waitForNoCard(harness, tab);
  });

  test('does NOT open while words are being selected', async () => {
    const tab = await harness.open('frames.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab']);
    const at = await findWords(tab.page, 'Kaspersky Lab');
    await tab.page.mouse.move(at.x - 60, at.y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(at.x, at.y, { steps: 5 });
    // There is no sign of what does not come: longer than the card takes to open.
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(harness, tab)).toBeNull();
    await tab.page.mouse.up();
    await tab.page.mouse.move(at.x + 1, at.y);
    await waitForCard(harness, tab);
  });

  test('does NOT open in a drawing, and says nothing of it', async () => {
    const tab = await harness.open('drawing.svg');
    await waitForHighlighted(tab.page, ['Kaspersky Lab']);
    const at = await findPainted(tab.page);
    await tab.page.mouse.move(1, 1);
    await tab.page.mouse.move(at.x, at.y, { steps: 5 });
    // There is no sign of what does not come: longer than the card takes to open.
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await tab.page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('text');
    expect(tab.console).toEqual([]);
  });

  test('leaves nothing behind where the page cancels it', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await tab.page.evaluate(() => {
      addEventListener(
        'beforetoggle',
        (event) => {
          event.preventDefault();
          document.body.dataset.cancelled = 'yes';
        },
        true,
      );
    });
    await hover(tab.page, 'BOD 17-01');
    await waitUntil('the cancelling', () => tab.page.evaluate(() => document.body.dataset.cancelled));
    expect(await tab.page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    expect(tab.console).toEqual([]);
  });

  test('leaves nothing behind where the page takes the focus from its link while it opens', async () => {
    const tab = await openDemo(harness);
    await tab.page.evaluate(() => {
      addEventListener(
        'beforetoggle',
        () => {
          (document.activeElement as HTMLElement).blur();
          document.body.dataset.blurred = 'yes';
        },
        { capture: true, once: true },
      );
      document.querySelector<HTMLElement>('.byline a:last-of-type')?.focus();
    });
    await tab.page.keyboard.press('Tab');
    await waitUntil('the blur', () => tab.page.evaluate(() => document.body.dataset.blurred));
    await waitUntil('no card', () =>
      tab.page.evaluate(() => document.querySelector(':root > [popover]') === null),
    );
  });

  test('opens in a form whose fields are named after its properties', async () => {
    const tab = await harness.open('field-names.html');
    await waitForHighlighted(tab.page, ['Eugene Kaspersky', 'BOD 17-01']);
    await tab.page.evaluate(() => scrollTo(0, 2700));
    const at = await findPainted(tab.page);
    await tab.page.mouse.move(1, 1);
    await tab.page.mouse.move(at.x, at.y, { steps: 5 });
    const { box } = await waitForCard(harness, tab);
    expect(Math.abs(box.y - at.y)).toBeLessThan(60);
    expect(tab.console).toEqual([]);
  });

  test('has the page not read again when it opens and closes', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await hover(tab.page, 'Kaspersky Lab');
    await waitForCard(harness, tab);
    const before = await readCost(harness, tab);
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(harness, tab);
    await hover(tab.page, 'BOD 17-01');
    await waitForCard(harness, tab);
    expect(await readCost(harness, tab)).toBe(before);
  });

  test('keeps the keys that are typed in it, but for Escape', async () => {
    const tab = await harness.open('changing.html');
    await waitForHighlighted(tab.page, ['Kaspersky Lab', 'Eugene Kaspersky', 'BOD 17-01']);
    await tab.page.evaluate(() => {
      for (const type of ['keydown', 'keyup'] as const) {
        document.addEventListener(type, ({ key }) => document.body.append(` ${type}:${key}`));
      }
    });
    await hover(tab.page, 'BOD 17-01');
    const { box } = await waitForCard(harness, tab);
    await tab.page.mouse.move(box.x + 60, box.y + 12, { steps: 5 });
    await tab.page.mouse.click(box.x + 60, box.y + 12);
    await tab.page.keyboard.press('j');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(harness, tab);
    const heard = await tab.page.evaluate(() => document.body.innerText);
    expect(heard).not.toContain(':j');
    expect(heard).toContain('keydown:Escape');
  });
});
