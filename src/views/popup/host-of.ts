/** The host of an address, for people: `https://www.example.org/a` → `example.org`. `null` for what is no web address. */
export function hostOf(address: string | undefined): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address ?? '')?.[1];
  return host ?? null;
}
