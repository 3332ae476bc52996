/** What the person means by `--url`: a page of the web, or a file of theirs. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a look at an address depends on. */
export type Surroundings = {
  /** Folder in which the person typed the command. */
  readonly folder: string;
  /** The person's home folder. */
  readonly home: string;
  readonly exists: (file: string) => boolean;
};

/** `problem` is one sentence for the person. */
export type ParsedAddress = { readonly url: string } | { readonly problem: string };

/** Schemes that browsers open. `localhost:8080` would parse as one, too. */
const SCHEME = /^(?:https?|file|ftp|data|blob|about|chrome|edge|view-source|(?:moz|chrome)-extension):/i;

/** `news.example`, `news.example/a.html`, `localhost:8080`, `127.0.0.1:80/a`: a host, perhaps a port, then perhaps a path. */
const HOST = /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,}|\d+))(?::\d+)?(?=[/?#]|$)/i;

/** A file by the look of it; as a host's end, no registry has these. */
const PAGE_FILE = /^[^/?#]*\.x?html?(?:[?#]|$)/i;

const LOOPBACK = /^(?:localhost|127\.[\d.]+)(?:[:/?#]|$)/i;

/**
 * A file if there is one of that name, else an address: `page.html` → `file:///…/page.html`, `news.example` →
 * `https://news.example`.
 */
export function parseAddress(typed: string, { folder, home, exists }: Surroundings): ParsedAddress {
  // Shells put in the home folder themselves, but not after `--url=`.
  const file = path.resolve(
    folder,
    typed.replace(/^~(?=$|[\\/])/, () => home),
  );
  if (exists(file)) return { url: pathToFileURL(file).href };
  if (/^file:/i.test(typed) && URL.canParse(typed)) return checkFileUrl(typed, exists);
  if (SCHEME.test(typed)) return URL.canParse(typed) ? { url: typed } : { problem: `No address: ${typed}` };
  const isHost = HOST.test(typed) && !PAGE_FILE.test(typed);
  const url = `${LOOPBACK.test(typed) ? 'http' : 'https'}://${typed}`;
  return isHost && URL.canParse(url) ? { url } : { problem: `No such file: ${file}` };
}

function checkFileUrl(url: string, exists: (file: string) => boolean): ParsedAddress {
  try {
    const file = fileURLToPath(url);
    return exists(file) ? { url } : { problem: `No such file: ${file}` };
  } catch {
    // Such as the host of another machine.
    return { problem: `No address of a file: ${url}` };
  }
}
