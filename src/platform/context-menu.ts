/** The entry in the browser's menu on selected words, and the ways to what it opens. */
import browser from 'webextension-polyfill';
import type { LookUpDoors, Selected } from './look-up.ts';

const ID = 'look-up';
const POPUP = 'src/views/popup/popup.html';

/** Once after each installation and update: browsers keep the entry while the background sleeps. */
export async function addMenuEntry(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}

/** To be called as the background begins, for the press may be what wakes it. */
export function onMenuEntry(listener: (selected: Selected) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    // Chromium gives −1 for the viewer of a PDF.
    const id = tab?.id !== undefined && tab.id >= 0 ? tab.id : null;
    if (menuItemId === ID) listener({ text: selectionText, tab: id, frame: frameId });
  });
}

export const lookUpDoors: LookUpDoors = {
  readSelection: async (tab, frame) => {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        func: () => String(getSelection() ?? ''),
      });
      return typeof answer?.result === 'string' ? answer.result : '';
    } catch {
      return ''; // a page that no extension may script
    }
  },
  openPopup: () => browser.action.openPopup(),
  openPopupPage: async (tab) => {
    const page = browser.runtime.getURL(POPUP);
    await browser.tabs.create({ url: tab === null ? page : `${page}?tab=${tab}` });
  },
};
