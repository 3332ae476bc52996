/** The person's settings, in `storage.local`. */
import browser from 'webextension-polyfill';
import { applyTurn, parseSettings, type ReadSettings } from './settings-record.ts';

export { findOff } from './settings-record.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** `site` turns one host name on or off, `null` the whole extension. @throws if storage is full or gone. */
export async function turn(on: boolean, site: string | null): Promise<void> {
  const { settings } = await loadSettings();
  await browser.storage.local.set({ [KEY]: applyTurn(settings, on, site) });
}

/** @returns The undo. */
export function onSettingsChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
