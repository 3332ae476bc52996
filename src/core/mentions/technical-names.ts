/** Addresses, handles and file names: a brand inside one names no one in the sentence. */
import type { TextSpan } from '../text/text-span.ts';

/** Longest piece looked at on either side, UTF-16 units: a bound on time, longer than any address people print. */
const MAX_REACH = 300;
const SPACE_OR_QUOTE = /[\s"'“”‘’«»<>()[\]{}，。、；]/;

/** `www.` or a scheme; an `@` before or in it; a path; a domain or file ending right after the words. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|@|^[\w.-]+\/[\w./-]+$|^[~.]?[/\\]/i;
const DOTTED_AFTER = /^\.[a-z0-9]{2,}/i;
const DOTTED_BEFORE = /[a-z0-9]\.$/i;

/** Whether the span stands inside a URL, an e-mail address, a handle or a file name. */
export function isInTechnicalName(text: string, { start, end }: TextSpan): boolean {
  let from = start;
  while (from > 0 && start - from < MAX_REACH && !SPACE_OR_QUOTE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < MAX_REACH && !SPACE_OR_QUOTE.test(text.charAt(to))) to++;
  if (from === start && to === end) return false;
  // Several words that only touch at the ends, as in "Kaspersky Lab/Symantec", are no address.
  const piece = text.slice(from, to);
  if (/\s/.test(text.slice(start, end))) return false;
  return (
    ADDRESS.test(piece) ||
    DOTTED_AFTER.test(text.slice(end, to)) ||
    DOTTED_BEFORE.test(text.slice(from, start))
  );
}
