/** Why a page can't be read, told from its address: browsers give extensions only an error text, each its own. */
import type { FrameAnswer } from './frame-answer.ts';

/** Same words as the popup's `UnreadableReason`. */
export type Unreadable = 'pdf' | 'browser-page' | 'store' | 'withheld' | 'no-answer';

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

/**
 * @param url - `null` where the browser keeps it from us.
 * @param answers - What frames answered; `null` if the browser refused to ask them.
 * @param hasAccess - Whether the person lets us read this address.
 */
export function explainUnreadable(
  url: string | null,
  answers: readonly FrameAnswer[] | null,
  hasAccess: boolean,
): Unreadable {
  if (answers?.some(({ contentType }) => contentType === 'application/pdf')) return 'pdf';
  if (url === null || !SCRIPTABLE.test(url)) return 'browser-page';
  if (RESTRICTED.some((pattern) => pattern.test(url))) return 'store';
  if (!answers && PDF_PATH.test(url)) return 'pdf';
  return hasAccess ? 'no-answer' : 'withheld';
}
