/** The count on the toolbar button. */
import browser from 'webextension-polyfill';

/** The browser has room for four characters. */
const MOST = 999;

/** Never throws: a tab may close at any time, and its badge with it. */
export async function setBadge(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1f4e79' }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
  ]);
}
