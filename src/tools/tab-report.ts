/** What the extension found in a tab, asked for in a page of the extension: pages themselves are told nothing. */
import type { Page } from 'puppeteer-core';
import { type FrameReport, mergeReports, type TabReport } from '../core/report/merge-reports.ts';
import type { PageReport } from '../core/report/page-report.ts';
import { waitUntil } from './wait-until.ts';

/**
 * The browser's number for the tab that shows an address.
 *
 * @param extensionPage - Any page of the extension, from `openExtensionPage`.
 * @param url - Complete, as the tab's address bar has it.
 */
export function findTabId(extensionPage: Page, url: string): Promise<number> {
  return waitUntil(`a tab with ${url}`, () =>
    extensionPage.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.findLast((tab) => tab.url === wanted)?.id;
    }, url),
  );
}

/** The report of all frames of a tab as of now; without mentions where the extension sleeps. */
export async function readTabReport(extensionPage: Page, tabId: number): Promise<TabReport> {
  // Made by a function of its own, not as `func: () => …` below: tsx would wrap a function with a name in a helper of
  // its own, which is not there in the page (https://github.com/privatenumber/tsx/issues/113).
  const ask = await extensionPage.evaluateHandle(() => () => globalThis.sourceContext?.report() ?? null);
  const results = await extensionPage.evaluate(
    async (tabId, func) => {
      // Into the page's isolated world, where the content script leaves its handle.
      const injected = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func });
      return injected.map(({ frameId, result }) => ({ frameId, result }));
    },
    tabId,
    ask,
  );
  await ask.dispose();
  // Our own content script made them.
  const reports = results.filter(
    (frame): frame is { frameId: number; result: PageReport } => frame.result !== null,
  );
  return mergeReports(
    reports.map(({ frameId, result }): FrameReport => ({ frame: frameId, report: result })),
  );
}

/**
 * The report once it has mentions and no more come: two looks in a row see the same number.
 *
 * @throws {WaitTimeoutError} if none come.
 */
export function waitForTabReport(extensionPage: Page, tabId: number, timeoutMs?: number): Promise<TabReport> {
  let before = 0;
  return waitUntil(
    'the extension to find a mention',
    async () => {
      const report = await readTabReport(extensionPage, tabId);
      const isSettled = report.mentions.length > 0 && report.mentions.length === before;
      before = report.mentions.length;
      return isSettled ? report : null;
    },
    timeoutMs,
  );
}
