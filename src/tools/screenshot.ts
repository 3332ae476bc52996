/** Pictures of the extension at work, as a person would see it. */
import type { Page } from 'puppeteer-core';
import type { TabReport } from '../core/report/merge-reports.ts';
import { hoverMention } from './hover-mention.ts';
import type { LaunchedBrowser } from './launch.ts';
import { waitUntil } from './wait-until.ts';

/** The popup's page, below the extension's root. */
export const POPUP = 'src/views/popup/popup.html';

/** About the size in which browsers show a popup, CSS pixels. */
const POPUP_VIEWPORT = { width: 420, height: 600 };

/** Hovers a mention of the top frame, one named outright if there is one, and takes a picture of the window. */
export async function shootCard(page: Page, report: TabReport, path: string): Promise<void> {
  const inTopFrame = report.mentions.filter(({ frame }) => frame === 0);
  const explicit = inTopFrame.filter(({ resolution }) => resolution === 'explicit');
  const candidates = explicit.length > 0 ? explicit : inTopFrame;
  await hoverMention(
    page,
    candidates.map(({ surface }) => surface),
  );
  await page.screenshot({ path });
}

/** @param report - What the popup is about to show; `null` for a page without a mention. */
export async function shootPopup(
  launched: LaunchedBrowser,
  tab: number,
  report: TabReport | null,
  path: string,
): Promise<void> {
  const popup = await launched.openExtensionPage(`${POPUP}?tab=${tab}`);
  await popup.setViewport(POPUP_VIEWPORT);
  // It asks the tab first, then shows what it hears.
  const awaited = report?.mentions[0]?.surface ?? '';
  await waitUntil('the popup to show the report', () => popup.evaluate(showsWords, awaited));
  await popup.screenshot({ path });
  await popup.close();
}

/** Runs in the popup. Any words will do if `words` is empty. */
function showsWords(words: string): boolean {
  const shown = document.body.textContent.replace(/\s+/g, ' ').trim();
  return shown !== '' && shown.includes(words.replace(/\s+/g, ' '));
}
