/** A web server for one folder, on loopback only: for the demo page and for tests. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';

export type ServeSettings = {
  /** Files in it and below are served, nothing else. */
  readonly folder: string;
  /**
   * Headers to add, by path of the address: `{ '/strict.html': { 'content-security-policy': "default-src 'none'" } }`.
   */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type Server = {
  /** With a slash at the end: `http://127.0.0.1:40123/`. */
  readonly url: string;
  /** Paths asked for so far, in order, with those that were not found. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

export async function serve({ folder, headers = {} }: ServeSettings): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const pathname = (request.url ?? '/').replace(/[?#].*$/, '');
    requests.push(pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    void answer(response, findFile(folder, pathname), headers[pathname] ?? {});
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for the next request; they would hold us up for minutes.
        server.closeAllConnections();
      }),
  };
}

/**
 * The file that an address means.
 *
 * @param pathname - As in a URL, still percent-encoded: `/demo/` → `<folder>/demo/index.html`.
 * @returns `null` if it leads out of the folder or is not well encoded. Whether the file exists is not known.
 */
export function findFile(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    // A lone "%" names no file.
    return null;
  }
  if (decoded.includes('\0')) return null;
  const root = path.resolve(folder);
  const file = path.join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  return file.startsWith(root + path.sep) ? file : null;
}

/** Content-Type by the file's ending; bytes of unknown kind otherwise. */
export function contentType(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

async function answer(
  response: ServerResponse,
  file: string | null,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response
    .writeHead(200, { 'content-type': contentType(file), 'cache-control': 'no-store', ...headers })
    .end(body);
}
