/** Why a page can't be read, told from its address: browsers give extensions only an error text, each its own. */
import type { UnreadableReason } from '../core/report/unreadable-reason.ts';
import type { FrameAnswer } from './frame-answer.ts';

/**
 * Stores and account pages that browsers keep from all extensions.
 * Chromium: `extensions::ExtensionsClient::IsScriptableURL`; Edge: its own store; Firefox: the preference
 * `extensions.webextensions.restrictedDomains`.
 */
const RESTRICTED = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/(?:[a-z.-]+\.)?(?:accounts\.firefox\.com|addons\.mozilla\.org|support\.mozilla\.org|sync\.services\.mozilla\.com|cdn\.mozilla\.net)\//,
];

const SCRIPTABLE = /^(?:https?|file|ftp|data|blob):|^about:blank/;
const PDF_PATH = /\.pdf(?:[?#]|$)/i;

/** What is known of a tab besides its address. */
export type TabAccess = {
  /** What frames answered; `null` if the browser refused to ask them. */
  readonly answers: readonly FrameAnswer[] | null;
  /** Whether the person lets us read this address at any time. */
  readonly isAllowed: boolean;
  /** The person asked for a scan, and the browser refused. */
  readonly isScanRefused: boolean;
};

/**
 * Why there is nothing to hear from a tab.
 *
 * @param url - `null` where the browser keeps it from us.
 * @returns `null` if our scripts did reach it: what they found or are about to find, even if nothing, is what there is.
 */
export function explainUnreadable(
  url: string | null,
  { answers, isAllowed, isScanRefused }: TabAccess,
): UnreadableReason | null {
  if (answers?.some(({ script }) => script === 'done' || script === 'waiting')) return null;
  if (answers?.some(({ contentType }) => contentType === 'application/pdf')) return 'pdf';
  if (answers?.some(({ script }) => script === 'failed')) return 'no-answer';
  if (answers?.some(({ reached }) => reached)) return null;
  if (url === null || !SCRIPTABLE.test(url)) return 'browser-page';
  if (RESTRICTED.some((pattern) => pattern.test(url))) return 'store';
  if (!answers && PDF_PATH.test(url)) return 'pdf';
  if (isScanRefused) return 'refused';
  return isAllowed ? 'no-answer' : 'withheld';
}
