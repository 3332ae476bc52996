/**
 * Wiring of the background. It keeps no state: the browser ends it at any time, and what it reads is nobody's but the asker's.
 * (A selection that was looked up waits in memory for the popup, which opens at once.)
 *
 * 1. A sentinel found something: style sheet and content script go into that frame, if highlights are on there.
 * 2. A frame's report changed or went: the badge is counted anew over all frames of the tab.
 * 3. A content script asks whether it may stay, as when its page comes back out of the browser's cache.
 * 4. A content script or the popup has a text: it is read here, where the whole dataset is, and forgotten.
 * 5. A card opens: what it says is chosen and put into words here.
 * 6. Settings changed: content scripts leave the tabs where highlights are off now. (Where they are on again, the
 *    sentinels hear of it themselves and begin at 1.)
 * 7. The menu's entry is chosen on selected words: the popup opens and asks for them.
 */
import contentScript from './content.ts?script&iife';
import { bundledDataset } from './core/dataset/bundled.ts';
import { buildDatasetIndex } from './core/dataset/dataset-index.ts';
import { type Analyser, analyseText, createAnalyser } from './core/report/analyse-text.ts';
import { answerCardQuestion, type CardContent } from './core/report/card-content.ts';
import type { CardQuestion } from './core/report/card-question.ts';
import type { PageReport } from './core/report/page-report.ts';
import type { TextQuestion } from './core/report/text-question.ts';
import { setBadge } from './platform/badge.ts';
import { addMenuEntry, lookUpDoors, onMenuEntry } from './platform/context-menu.ts';
import { countMentions, FRAME_GONE_MS } from './platform/frames.ts';
import { detach, inject, injectSentinels, listReadableFrames } from './platform/injection.ts';
import { onInstalled } from './platform/lifetime.ts';
import { createLookUp } from './platform/look-up.ts';
import { onMessage } from './platform/messages.ts';
import { reportError } from './platform/report-error.ts';
import { findOff, findTurnScope, loadSettings, onSettingsChange, turn } from './platform/settings.ts';
import { siteOf } from './platform/site.ts';
import { createStrings } from './platform/strings.ts';
import { listTabs } from './platform/tabs.ts';
import { isTargetGone } from './platform/target-gone.ts';
import css from './views/highlight/highlight.css?inline';

const index = buildDatasetIndex(bundledDataset);
const payload = { script: contentScript, css };
const lookUp = createLookUp(lookUpDoors);

/** Made for the first text: most of what wakes the background brings none. */
let analyser: Analyser | undefined;

onMessage((message, { tab, frame, url, isOwnPage }) => {
  switch (message.type) {
    case 'found':
      return tab === null ? undefined : wakeFrame(tab, frame, url);
    case 'report-changed':
      return tab === null ? undefined : followReports(tab);
    case 'check-in':
      return tab === null ? undefined : checkIn(tab, frame, url);
    case 'turn-off':
      return turnOff(message.scope, url);
    case 'analyse':
      return answerText(message.question);
    case 'card':
      return answerCard(message.question);
    case 'scan':
      return isOwnPage ? scan(message.tab) : undefined;
    case 'take-selection':
      return isOwnPage ? lookUp.take() : undefined;
  }
});

onSettingsChange(() => void leaveTabsTurnedOff().catch(reportError));

onMenuEntry((selected) => void lookUp.onChosen(selected).catch(reportError));

onInstalled(() => {
  injectSentinels().catch(reportError);
  addMenuEntry(createStrings().text('menuLookUp')).catch(reportError);
});

/** Whether highlights are on for a tab at this address. */
async function isOn(url: string | null): Promise<boolean> {
  const { settings } = await loadSettings();
  return findOff(settings, siteOf(url)) === null;
}

/** @returns Whether it worked. What should not have happened is reported; a target that went away may. */
async function succeeds(deed: Promise<unknown>): Promise<boolean> {
  try {
    await deed;
    return true;
  } catch (error) {
    if (!isTargetGone(error)) reportError(error);
    return false;
  }
}

async function wakeFrame(tab: number, frame: number, url: string | null): Promise<boolean> {
  if (!(await isOn(url)) || !(await succeeds(inject(payload, tab, frame)))) return false;
  // Turned off while the script went in: `leaveTabsTurnedOff` may have come before it.
  return checkIn(tab, frame, url);
}

/** @returns Whether the frame may stay highlighted. Where it may not, all of ours leaves it. */
async function checkIn(tab: number, frame: number, url: string | null): Promise<boolean> {
  if (await isOn(url)) return true;
  await succeeds(detach(payload, tab, frame));
  return false;
}

/** By the person's own request, so whatever the settings say. */
async function scan(tab: number): Promise<boolean> {
  // Refused by the browser, most likely: the popup says so.
  const frames = await listReadableFrames(tab).catch(() => []);
  const entered = await Promise.all(frames.map((frame) => succeeds(inject(payload, tab, frame))));
  return entered.includes(true);
}

async function turnOff(scope: 'site' | 'everywhere', url: string | null): Promise<boolean> {
  const wanted = findTurnScope(scope, siteOf(url));
  if (wanted) await turn(false, wanted);
  return wanted !== null;
}

async function answerText({ text, ...surroundings }: TextQuestion): Promise<PageReport> {
  analyser ??= createAnalyser(bundledDataset);
  return analyseText(text, analyser, { ...surroundings, now: () => performance.now() });
}

async function answerCard(question: CardQuestion): Promise<CardContent | null> {
  try {
    return answerCardQuestion(question, index);
  } catch (error) {
    // Ids of another version's script, or of a page's process that speaks in our name.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Once now, and once when a frame that said good-bye is gone: till then it still answers. */
async function followReports(tab: number): Promise<void> {
  await setBadge(tab, await countMentions(tab));
  await new Promise((resolve) => setTimeout(resolve, FRAME_GONE_MS));
  await setBadge(tab, await countMentions(tab));
}

async function leaveTabsTurnedOff(): Promise<void> {
  const { settings } = await loadSettings();
  for (const { id, url } of await listTabs()) {
    if (!findOff(settings, siteOf(url))) continue;
    await detach(payload, id, null).catch(() => {
      // A page that no extension may script has nothing of ours to leave.
    });
    await setBadge(id, 0);
  }
}
