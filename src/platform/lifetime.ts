/** Whether the extension that started this script is still there: an update leaves old scripts in open pages. */
import browser from 'webextension-polyfill';

export const isExtensionAlive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox takes the whole API object away from scripts of a version that is gone.
    return false;
  }
};

/** The extension was installed or updated. */
export const onInstalled = (listener: () => void): void => browser.runtime.onInstalled.addListener(listener);
