/** Addresses, handles and file names: a brand inside one names no one in the sentence. */
import type { TextSpan } from '../text/text-span.ts';

/** Longest piece looked at on either side, UTF-16 units: a bound on time, longer than any address people print. */
const MAX_REACH = 300;
const SPACE_OR_QUOTE = /[\s"'“”‘’«»<>()[\]{}，。、；]/;

/**
 * What makes the words after it technical: a scheme or `www.`, a folder's backslash, the `@` of a handle or host.
 * In a script without spaces an address begins amid the text, and goes on for as long as it is ASCII.
 */
const TECHNICAL_BEFORE =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]*$|@[\w.-]*$|\\[\w.-]*$|^(?:[a-z]:|~|\.{0,2})[/\\]/i;
/** A scheme, a mailbox; a domain or file ending, but neither a footnote's number nor a sentence set without a space. */
const TECHNICAL_AFTER = /^:\/\/|^(?:[.+-][\w.+-]*)?@|^(?:-[\w-]*)?\.(?!\d+(?!\w)|[A-Z][a-z])[A-Za-z0-9]{2,}/;
const HOST_BEFORE = /[a-z0-9]\.$/i;
const PATH = /^[\w.-]+\/[\w./-]+$/;

/** Whether the span stands inside a URL, an e-mail address, a handle or a file name. */
export function isInTechnicalName(text: string, { start, end }: TextSpan): boolean {
  let from = start;
  while (from > 0 && start - from < MAX_REACH && !SPACE_OR_QUOTE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < MAX_REACH && !SPACE_OR_QUOTE.test(text.charAt(to))) to++;
  if (from === start && to === end) return false;
  const surface = text.slice(start, end);
  // Several words that only touch at the ends, as in "Kaspersky Lab/Symantec", are no address.
  if (/\s/.test(surface)) return false;
  const before = text.slice(from, start);
  if (TECHNICAL_BEFORE.test(before) || TECHNICAL_AFTER.test(text.slice(end, to))) return true;
  // In prose a name has its capital: "Kaspersky/Symantec" are two names, "end.Kaspersky" lacks a space.
  const isCapital = surface.charAt(0) !== surface.charAt(0).toLowerCase();
  const piece = text.slice(from, to);
  if (PATH.test(piece)) return !isCapital || /\d|\.[a-z]/.test(piece);
  return !isCapital && HOST_BEFORE.test(before);
}
