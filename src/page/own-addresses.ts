/** Whether what a page describes is the page itself, by the addresses it names. */
import { findAll, getAttribute } from './unclobbered.ts';

/** Those of a page, bare, and what others are relative to. */
export type OwnAddresses = { readonly base: string; readonly bare: readonly string[] };

/** Longer ones name nothing, UTF-16 units. */
const MAX_LENGTH = 4_000;

/** Parts of a query that say where the reader came from, and no more. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid)$/i;

/** The page's address, the canonical one, and the one that a copy in an archive has in its own. Never throws. */
export function listOwnAddresses(document: Document, address: string): OwnAddresses {
  const [canonical] = findAll(document, 'link[rel~="canonical" i][href]', 1);
  const [, archived] = /^[^?#]+\/(https?:\/\/.*)$/s.exec(address) ?? [];
  const own = [address, canonical && getAttribute(canonical, 'href'), archived];
  return { base: address, bare: own.flatMap((one) => bareAddress(one, address) ?? []) };
}

/**
 * @param named - Whatever stands where addresses should; what is none is passed over.
 * @returns `this` if one is the page's, `another` if there are some and none is; `null` where there is none, or the page
 *   itself has none of the web.
 */
export function judge(named: readonly unknown[], own: OwnAddresses): 'this' | 'another' | null {
  if (own.bare.length === 0) return null;
  const bare = named.flatMap((one) => bareAddress(one, own.base) ?? []);
  if (bare.length === 0) return null;
  return bare.some((one) => own.bare.includes(one)) ? 'this' : 'another';
}

/** `https://www.example.org/a/?b=1&utm_source=c#d` → `example.org/a?b=1`; `/a` likewise. */
function bareAddress(address: unknown, base: string): string | null {
  if (typeof address !== 'string' || address.length > MAX_LENGTH) return null;
  // A bare word is a name, or "True".
  if (!/^\s*(?:https?:\/)?\//i.test(address)) return null;
  try {
    const { protocol, host, pathname, searchParams } = new URL(address, base);
    if (!/^https?:$/.test(protocol)) return null;
    const query = new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name))).toString();
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query && `?${query}`}`;
  } catch {
    // Malformed, and names nothing.
    return null;
  }
}
