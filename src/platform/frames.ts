/** A tab's frames, reached through the handle that our script left in each. */
import browser from 'webextension-polyfill';
import type { FrameReport } from '../core/report/merge-reports.ts';
import type { TextSpan } from '../core/text/text-span.ts';
import { type FrameAnswer, parseFrameAnswer } from './frame-answer.ts';
import './page-handle.ts';

// The functions given to `executeScript` are sent as text: they may use nothing from this file. Where no sentinel ran,
// an element of the page with the handle's name as its id answers to it; it has no such methods.

/** A frame that says good-bye still answers for a moment; by then it is gone, ms. */
export const FRAME_GONE_MS = 250;

/** @throws if no extension may script this tab, or it is gone. */
export async function askFrames(tab: number): Promise<{ frame: number; answer: FrameAnswer }[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => {
      const handle = globalThis.sourceContext;
      const report = handle?.report?.() ?? null;
      const withoutReport = handle?.isWaiting?.() ? 'waiting' : 'failed';
      return {
        reached: globalThis.sourceContextSentinel === true,
        contentType: document.contentType,
        script: !handle?.report ? 'none' : report ? 'done' : withoutReport,
        report,
      };
    },
  });
  return results.flatMap(({ frameId, result }) => {
    const answer = parseFrameAnswer(result);
    return answer ? [{ frame: frameId, answer }] : [];
  });
}

export const listReports = (answers: Awaited<ReturnType<typeof askFrames>>): FrameReport[] =>
  answers.flatMap(({ frame, answer }) => (answer.report ? [{ frame, report: answer.report }] : []));

/** Whether more is to come: a frame's script has no report yet, and will tell when it has. */
export const isAnyWaiting = (answers: Awaited<ReturnType<typeof askFrames>>): boolean =>
  answers.some(({ answer }) => answer.script === 'waiting');

/** @throws if the frame is gone. */
export async function reveal(tab: number, frame: number, { start, end }: TextSpan): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    func: (from: number, to: number) => globalThis.sourceContext?.reveal?.({ start: from, end: to }),
    args: [start, end],
  });
}

/** Mentions in all frames of a tab; 0 where no extension may look. Never throws. */
export async function countMentions(tab: number): Promise<number> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => globalThis.sourceContext?.report?.()?.mentions.length ?? 0,
    });
    return results.reduce((sum, { result }) => sum + (typeof result === 'number' ? result : 0), 0);
  } catch {
    return 0; // the tab went away, or to a page that is not ours to read: there is nothing to count
  }
}
