/** `npm start`: the extension in a real browser, on the demo page or a page of the person's choice. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundledDataset } from '../core/dataset/bundled.ts';
import { buildDatasetIndex } from '../core/dataset/dataset-index.ts';
import { parseDataset } from '../core/dataset/parse-dataset.ts';
import { BROWSER_NAMES } from './browser-places.ts';
import { BrowserMissingError, ensureBrowser, type FoundBrowser, findBrowser } from './browsers.ts';
import { type LaunchedBrowser, launchWithExtension } from './launch.ts';
import { describeReport } from './report-text.ts';
import { build, ROOT } from './run-command.ts';
import { POPUP, shootCard, shootPopup } from './screenshot.ts';
import { serve } from './serve.ts';
import { type ParsedAddress, parseAddress } from './start-address.ts';
import { parseStartOptions, START_USAGE, type StartOptions } from './start-options.ts';
import { findTabId, waitForTabReport } from './tab-report.ts';
import { waitForDemo } from './wait-for-demo.ts';
import { WaitTimeoutError } from './wait-until.ts';

const OUTPUT = path.join(ROOT, 'output');

/**
 * @param address - `null`: the demo page.
 * @returns Exit code.
 */
async function start(options: StartOptions, address: string | null): Promise<number> {
  const browser = await chooseBrowser(options);
  const target = browser.name === 'firefox' ? 'firefox' : 'chromium';
  const code = await build([target]);
  if (code !== 0) return code;

  const server = address === null ? await serve({ folder: path.join(ROOT, 'test/pages/demo') }) : null;
  try {
    const launched = await launchWithExtension({
      browser,
      dist: path.join(ROOT, 'dist', target),
      headless: options.headless,
    });
    try {
      const url = server?.url ?? address ?? '';
      // A window opens with an empty page. Without one, Firefox gives only a new page the viewport we ask for.
      const [first] = options.headless ? [] : await launched.browser.pages();
      const page = first ?? (await launched.browser.newPage());
      await open(page, url);
      if (options.headless) {
        await showOnPaper(launched, page, server !== null);
      } else {
        console.log(`${url}\nClose the browser or press Ctrl-C to end.`);
        await untilClosed(launched);
      }
    } finally {
      await launched.close();
    }
  } finally {
    await server?.close();
  }
  return 0;
}

/** The page could not be opened; the message carries the browser's reason. */
class CannotOpenError extends Error {
  override readonly name = 'CannotOpenError';
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url).catch((error: Error) => {
    throw new CannotOpenError(`${url} could not be opened: ${error.message}`, { cause: error });
  });
}

async function chooseBrowser({ browser }: StartOptions): Promise<FoundBrowser> {
  if (browser) return ensureBrowser(browser);
  return (await findBrowser(BROWSER_NAMES)) ?? ensureBrowser('chromium');
}

/** Without a window: what a person would see, as screenshots and text. */
async function showOnPaper(launched: LaunchedBrowser, page: Page, isDemo: boolean): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  if (isDemo) await waitForDemo(page);
  const desk = await launched.openExtensionPage(POPUP);
  const tab = await findTabId(desk, await page.evaluate(() => location.href));
  const report = await waitForTabReport(desk, tab).catch((error) => {
    // A page of the person's own may well be without a mention; the demo page may not.
    if (isDemo || !(error instanceof WaitTimeoutError)) throw error;
    return null;
  });
  await desk.close();

  await page.bringToFront();
  await page.screenshot({ path: path.join(OUTPUT, 'page.png'), fullPage: true });
  const files = ['page.png'];
  if (report) {
    await shootCard(page, report, path.join(OUTPUT, 'card.png'));
    files.push('card.png');
  }
  await shootPopup(launched, tab, report, path.join(OUTPUT, 'popup.png'));
  files.push('popup.png');

  const index = buildDatasetIndex(parseDataset(bundledDataset));
  console.log(report ? describeReport(report, index) : 'The extension found no mention on this page.');
  console.log(`\nScreenshots: ${files.map((file) => path.join('output', file)).join(', ')}`);
}

/** Until the person closes the browser, or its last window: on macOS the browser itself lives on. */
function untilClosed({ browser }: LaunchedBrowser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

/** Failures that a person can do something about: a sentence says more than a stack. */
function isExpected(error: unknown): error is Error {
  return [BrowserMissingError, CannotOpenError, WaitTimeoutError].some((kind) => error instanceof kind);
}

/** @returns What the person typed, as the browser wants it; `null` for the demo page. */
function parseTyped({ url }: StartOptions): ParsedAddress | null {
  // npm runs us in the project's root; a relative path is meant from where the person typed it.
  const folder = process.env.INIT_CWD ?? process.cwd();
  return url === null ? null : parseAddress(url, { folder, home: os.homedir(), exists: existsSync });
}

const parsed = parseStartOptions(process.argv.slice(2), process);
const address = 'options' in parsed ? parseTyped(parsed.options) : null;
if ('help' in parsed) {
  console.log(START_USAGE);
} else if ('problem' in parsed) {
  console.error(`${parsed.problem}\n${START_USAGE}`);
  process.exitCode = 2;
} else if (address && 'problem' in address) {
  console.error(address.problem);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await start(parsed.options, address?.url ?? null);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
