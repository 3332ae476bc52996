/** The person's settings, in `storage.local`. */
import browser from 'webextension-polyfill';
import { applyTurn, parseSettings, type ReadSettings, type TurnScope } from './settings-record.ts';

export { findOff, findTurnScope } from './settings-record.ts';

const KEY = 'settings';

/** Popup and background both write; the browser gives this lock to one part of the extension at a time. */
const WRITER_LOCK = 'source-context-settings';

/** What is stored now, parsed; the defaults where nothing is, or nothing that can be read. */
export async function loadSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Two at once both have their effect, in either order. @throws if storage is full or gone. */
export async function turn(on: boolean, scope: TurnScope): Promise<void> {
  await navigator.locks.request(WRITER_LOCK, async () => {
    const { settings } = await loadSettings();
    await browser.storage.local.set({ [KEY]: applyTurn(settings, on, scope) });
  });
}

/** Called after every write, whoever wrote. @returns The undo. */
export function onSettingsChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
