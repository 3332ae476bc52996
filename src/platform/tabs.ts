/** The tab the popup is about. */
import browser from 'webextension-polyfill';
import { originPattern } from './origin-pattern.ts';

export type TabInfo = {
  readonly id: number;
  /** `null` where the browser does not say: its own pages, and sites whose access is withheld. */
  readonly url: string | null;
};

/** @param id - A tab to look at instead of the active one, so that the popup can be opened as a page. */
export async function findTab(id: number | null): Promise<TabInfo | null> {
  const tab =
    id === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** @returns The undo. */
export function onTabLoaded(listener: (tab: number) => void): () => void {
  const onUpdated = (tab: number, { status }: { status?: string | undefined }): void => {
    if (status === 'complete') listener(tab);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}

/** Whether the person lets us read this address at any time, not only after a press on our button. */
export async function hasAccess(url: string): Promise<boolean> {
  try {
    const pattern = originPattern(url);
    return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
  } catch {
    return false; // an address that no permission can name
  }
}

/** Every tab of every window. */
export async function listTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url: url ?? null }]));
}
