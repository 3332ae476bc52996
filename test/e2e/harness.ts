/** One browser with the built extension, one server with the pages of `test/pages`, and a person's hands and eyes. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../src/tools/browsers.ts';
import { type LaunchedBrowser, launchWithExtension } from '../../src/tools/launch.ts';
import { type Server, serve } from '../../src/tools/serve.ts';
import { findTabId } from '../../src/tools/tab-report.ts';
import { waitForDemo } from '../../src/tools/wait-for-demo.ts';
import { waitUntil } from '../../src/tools/wait-until.ts';

/** The two we build for. */
export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
export type TestedBrowser = (typeof BROWSERS)[number];

const ROOT = resolve(import.meta.dirname, '../..');

/** Pages that forbid everything: what we add must come through all the same. */
const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

export type Harness = {
  readonly name: TestedBrowser;
  readonly server: Server;
  readonly launched: LaunchedBrowser;
  /** Opens a page of `test/pages` in a new tab in front, and notes what its console says. */
  readonly open: (path: string, options?: { readonly viewport?: Viewport }) => Promise<Tab>;
  /** The popup, looking at a tab. It is a page of its own here; the tab stays what it is. */
  readonly openPopup: (tab: Tab | number) => Promise<Page>;
  /** Runs in a page of the extension. */
  readonly inExtension: Page;
  /** As an update does: the extension goes, with its pages, and comes again; pages of the web stay open. */
  readonly replaceExtension: () => Promise<void>;
  /** Settings as after installation, all pages closed. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Viewport = { readonly width: number; readonly height: number };

export type Tab = {
  readonly page: Page;
  /** The browser's number for it. */
  readonly id: number;
  /** Errors of the page and all that its console said. */
  readonly console: string[];
};

export async function startHarness(name: TestedBrowser): Promise<Harness> {
  const server = await serve({
    folder: resolve(ROOT, 'test/pages'),
    headers: { '/strict.html': STRICT },
  });
  const launched = await launchWithExtension({
    browser: await ensureBrowser(name),
    dist: resolve(ROOT, 'dist', name),
    headless: true,
  });
  const openOwnPage = (): Promise<Page> => launched.openExtensionPage('src/views/popup/popup.html');
  let inExtension = await openOwnPage();
  const opened = new Set<Page>();

  return {
    name,
    server,
    launched,
    get inExtension() {
      return inExtension;
    },
    replaceExtension: async () => {
      await launched.browser.installExtension(resolve(ROOT, 'dist', name));
      inExtension = await waitUntil('the extension to come again', openOwnPage);
    },
    open: async (path, { viewport } = {}) => {
      const page = await launched.browser.newPage();
      opened.add(page);
      if (viewport) await page.setViewport(viewport);
      const said: string[] = [];
      page.on('console', (message) => {
        // Chromium asks each server once for an icon that ours has not.
        if (!message.location().url?.endsWith('/favicon.ico')) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      const url = new URL(path, server.url).href;
      await page.goto(url);
      await page.bringToFront();
      return { page, id: await findTabId(inExtension, url), console: said };
    },
    openPopup: async (tab) => {
      const id = typeof tab === 'number' ? tab : tab.id;
      const page = await launched.openExtensionPage(`src/views/popup/popup.html?tab=${id}`);
      opened.add(page);
      await page.setViewport({ width: 420, height: 600 });
      return page;
    },
    reset: async () => {
      await inExtension.evaluate(() => chrome.storage.local.clear());
      await Promise.allSettled([...opened].map((page) => page.close()));
      opened.clear();
    },
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

/** Names of what marks a mention: on a page about the matter, and on one about something else. */
const MENTION_NAMES = ['source-context-mention', 'source-context-passing'];

/**
 * The words painted in a page's own document and shadow roots, in the order they were painted.
 *
 * @param name - Of one highlight; without it, all mentions.
 */
export function readHighlighted(page: Page, name?: string): Promise<string[]> {
  return page.evaluate(
    (names) => {
      const words: string[] = [];
      // What the page's own script can see: our ranges are in its registry.
      for (const name of names) {
        for (const range of CSS.highlights.get(name) ?? []) {
          const { startContainer, startOffset, endOffset } = range;
          words.push(
            startContainer.isConnected
              ? (startContainer.nodeValue ?? '').slice(startOffset, endOffset)
              : '(gone)',
          );
        }
      }
      return words;
    },
    name === undefined ? MENTION_NAMES : [name],
  );
}

/** The demo page, with its last paragraph there and marked. */
export async function openDemo(
  harness: Harness,
  options: { readonly viewport?: Viewport } = {},
): Promise<Tab> {
  const tab = await harness.open('demo/index.html', options);
  await waitForDemo(tab.page);
  return tab;
}

/** Waits for exactly these words, painted in any order; says what was there if they do not come. */
export async function waitForHighlighted(page: Page, words: readonly string[]): Promise<void> {
  const wanted = [...words].sort().join(' | ');
  let seen = '';
  await waitUntil(`the highlights ${wanted}`, async () => {
    seen = (await readHighlighted(page)).sort().join(' | ');
    return seen === wanted;
  }).catch((error: unknown) => {
    throw new Error(`highlighted: ${seen}\nexpected:    ${wanted}`, { cause: error });
  });
}

/** The middle of the first painted words, in the view. */
export function findPainted(page: Page): Promise<{ x: number; y: number }> {
  return waitUntil('painted words', () =>
    page.evaluate((names) => {
      const [painted] = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
      if (!painted) return null;
      const range = new Range();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, MENTION_NAMES),
  );
}

/** The number on the toolbar button. */
export const readBadge = ({ inExtension }: Harness, { id }: Tab): Promise<string> =>
  inExtension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);

/** Whether our content script runs in the tab's top frame, and what one reading of it took, ms. */
export const readCost = ({ inExtension }: Harness, { id }: Tab): Promise<number | null> =>
  inExtension.evaluate(async (tabId) => {
    const [result] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.sourceContext?.report()?.ms ?? null,
    });
    return result?.result ?? null;
  }, id);

/** Moves the mouse over the first place where these words stand in one text node. */
export async function hover(page: Page, words: string, selector = 'body'): Promise<void> {
  const at = await findWords(page, words, selector);
  await page.mouse.move(1, 1);
  await page.mouse.move(at.x, at.y, { steps: 5 });
}

/** The middle of the words' first line, in the view. */
export function findWords(page: Page, words: string, selector = 'body'): Promise<{ x: number; y: number }> {
  return waitUntil(`the words "${words}"`, () =>
    page.evaluate(
      (words, selector) => {
        const within = document.querySelector(selector);
        if (!within) return null;
        const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = (node.nodeValue ?? '').indexOf(words);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + words.length);
          if (range.getClientRects().length === 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        return null;
      },
      words,
      selector,
    ),
  );
}

export type CardSeen = {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly buttons: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Of each quotation block, CSS px. */
  readonly quotationWidths: readonly number[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Of its words and what they stand on, as computed, and the size of its words. */
  readonly style: { readonly ink: string; readonly paper: string; readonly size: string };
};

/** The card as the extension sees it: its shadow root is closed to the page, and so to puppeteer. `null`: not there. */
export function readCard({ inExtension }: Harness, tab: Tab, frame = 0): Promise<CardSeen | null> {
  return inExtension.evaluate(
    async (tabId, frame) => {
      const [result] = await chrome.scripting.executeScript({
        target: { tabId, frameIds: [frame] },
        func: () => {
          // It has no name of its own; the fixtures open no popovers in these places.
          const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
            ':root > [popover]:popover-open, dialog > [popover]:popover-open',
          );
          if (!host) return null;
          const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
          const card = root?.querySelector('[role="dialog"]');
          if (!root || !card) return null;
          const boxOf = (element: Element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x, y, width, height };
          };
          return {
            text: (card.textContent ?? '').replace(/\s+/g, ' '),
            links: [...root.querySelectorAll('a')].map((a) => ({ text: a.textContent ?? '', href: a.href })),
            buttons: [...root.querySelectorAll('button')].map((button) => {
              const { x, y, width, height } = boxOf(button);
              return {
                text: button.getAttribute('aria-label') ?? button.textContent ?? '',
                x: x + width / 2,
                y: y + height / 2,
              };
            }),
            quotationWidths: [...root.querySelectorAll('blockquote')].map((quote) => boxOf(quote).width),
            box: boxOf(card),
            style: {
              ink: getComputedStyle(card).color,
              paper: getComputedStyle(card).backgroundColor,
              size: getComputedStyle(card).fontSize,
            },
          };
        },
      });
      return result?.result ?? null;
    },
    tab.id,
    frame,
  );
}

/** In its place beside the words: it is built at the window's corner. */
export const waitForCard = (harness: Harness, tab: Tab): Promise<CardSeen> =>
  waitUntil('the card', async () => {
    const card = await readCard(harness, tab);
    return card && (card.box.x !== 0 || card.box.y !== 0) ? card : null;
  });

export async function waitForNoCard(harness: Harness, tab: Tab): Promise<void> {
  await waitUntil('the card to close', async () => (await readCard(harness, tab)) === null);
}

/** Until the popup's text holds these words. @returns All of its text. */
export async function waitForText(page: Page, words: string | RegExp): Promise<string> {
  let text = '';
  await waitUntil(`the text ${words}`, async () => {
    text = await page.evaluate(() => document.body.innerText);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  }).catch((error: unknown) => {
    throw new Error(`the popup says:\n${text}`, { cause: error });
  });
  return text;
}
