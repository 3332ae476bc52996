/** What is stored of the person's settings, and what follows from it. */
import * as v from 'valibot';

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

/** Nothing stored is no damage: it is a first run. Never throws. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULTS, damaged: false };
  const parsed = v.safeParse(Settings, stored);
  return parsed.success ? { settings: parsed.output, damaged: false } : { settings: DEFAULTS, damaged: true };
}

/** What is turned on or off: the whole extension, or one host name. A page without one has no switch of its own. */
export type TurnScope = { readonly everywhere: true } | { readonly site: string };

/** @returns `null` for the site of a page that has none: it is not to be taken for everywhere. */
export function findTurnScope(scope: 'site' | 'everywhere', site: string | null): TurnScope | null {
  if (scope === 'everywhere') return { everywhere: true };
  return site === null ? null : { site };
}

/** The settings after a switch was pressed. */
export function applyTurn(settings: Settings, on: boolean, scope: TurnScope): Settings {
  if ('everywhere' in scope) return { ...settings, enabled: on };
  const others = settings.sitesOff.filter((other) => other !== scope.site);
  return { ...settings, sitesOff: on ? others : [...others, scope.site] };
}

/** Where highlights are off for this site: everywhere, here, or nowhere (`null`). */
export function findOff(settings: Settings, site: string | null): 'everywhere' | 'site' | null {
  if (!settings.enabled) return 'everywhere';
  return site !== null && settings.sitesOff.includes(site) ? 'site' : null;
}
