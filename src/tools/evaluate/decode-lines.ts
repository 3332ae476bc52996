/** Lines of a UTF-8 file, each by itself, so that one with damaged bytes has a number and spoils no other. */

/** In UTF-8 this byte is a line feed and never a part of something else. */
const LINE_FEED = 0x0a;

/** @returns Lines without their ends, LF or CRLF, and without a byte order mark; `null` for one that is no UTF-8. */
export function decodeLines(bytes: Uint8Array): (string | null)[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: (string | null)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    lines.push(decode(decoder, bytes.subarray(start, end)));
    start = end + 1;
  }
  const [first] = lines;
  if (first?.startsWith('\uFEFF')) lines[0] = first.slice(1);
  return lines;
}

function decode(decoder: TextDecoder, line: Uint8Array): string | null {
  try {
    return decoder.decode(line).replace(/\r$/, '');
  } catch {
    // A TypeError is how it says that the bytes are damaged.
    return null;
  }
}
