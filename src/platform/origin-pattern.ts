/**
 * The match pattern that asks for access to an address: `http://a.example:81/b?c` → `http://a.example/*`.
 *
 * Without the port: patterns cover all of a host's ports, and Firefox refuses one that names any.
 *
 * @returns `null` for what is no address.
 */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
