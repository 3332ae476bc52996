/**
 * What our script in a page offers to the rest of the extension.
 *
 * It hangs on the global object of our own world in that frame, which the page can't see; background and popup call
 * it through `scripting.executeScript`, which reaches all frames of a tab and answers for each. No state about pages
 * is kept anywhere else, so there is none to go stale when the background sleeps or a frame goes away.
 */
import type { PageReport } from '../core/report/page-report.ts';
import type { TextSpan } from '../core/text/text-span.ts';

export type PageHandle = {
  /** The last reading's; `null` until the background has answered for the first time. */
  readonly report: () => PageReport | null;
  /** An answer is on its way. */
  readonly isWaiting: () => boolean;
  /** Scroll to these words of the frame's text and point them out. */
  readonly reveal: (span: TextSpan) => void;
  /** Read the page again now. */
  readonly refresh: () => void;
  /** Leave the page as if we had never been there. */
  readonly detach: () => void;
};

declare global {
  // `var`, for only that is a property of the global object.
  var sourceContext: PageHandle | undefined;
  /** Set by the sentinel, to tell a page without a mention from one that our scripts never reached. */
  var sourceContextSentinel: boolean | undefined;
}
