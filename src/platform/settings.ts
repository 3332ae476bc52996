/** The person's settings, in `storage.local`. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const Settings = v.object({
  /** Highlights on any site at all. */
  enabled: v.boolean(),
  /** Host names without highlights, as `URL.hostname` has them. */
  sitesOff: v.array(v.string()),
});

export type Settings = v.InferOutput<typeof Settings>;

export type ReadSettings = {
  readonly settings: Settings;
  /** What was stored could not be read: these are the defaults. */
  readonly damaged: boolean;
};

const DEFAULTS: Settings = { enabled: true, sitesOff: [] };
const KEY = 'settings';

/** Nothing stored is no damage: it is a first run. Never throws. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULTS, damaged: false };
  const parsed = v.safeParse(Settings, stored);
  return parsed.success ? { settings: parsed.output, damaged: false } : { settings: DEFAULTS, damaged: true };
}

export async function loadSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** `site` turns one host name on or off, `null` the whole extension. @throws if storage is full or gone. */
export async function turn(on: boolean, site: string | null): Promise<void> {
  const { settings } = await loadSettings();
  await browser.storage.local.set({ [KEY]: applyTurn(settings, on, site) });
}

export function applyTurn(settings: Settings, on: boolean, site: string | null): Settings {
  if (site === null) return { ...settings, enabled: on };
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}

/** Where highlights are off for this site: everywhere, here, or nowhere (`null`). */
export function findOff(settings: Settings, site: string | null): 'everywhere' | 'site' | null {
  if (!settings.enabled) return 'everywhere';
  return site !== null && settings.sitesOff.includes(site) ? 'site' : null;
}

/** @returns The undo. */
export function onSettingsChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
