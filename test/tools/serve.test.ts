import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentType, findFile, type Server, serve } from '../../src/tools/serve.ts';

describe('findFile', () => {
  const root = path.resolve('/site');

  it.each([
    ['/', 'index.html'],
    ['/a/', 'a/index.html'],
    ['/a/b.html', 'a/b.html'],
    ['/a%20b.html', 'a b.html'],
    ['/%D0%B0.html', 'а.html'],
    ['/a/../b.html', 'b.html'],
  ])('reads %s as %s', (pathname, file) => {
    expect(findFile(root, pathname)).toBe(path.join(root, file));
  });

  it.each([
    '/../secret',
    '/..',
    '/a/../../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/../site-2/secret',
    '/%',
    '/a%00.html',
  ])('does NOT leave the folder for %s', (pathname) => {
    expect(findFile(root, pathname)).toBeNull();
  });
});

describe('contentType', () => {
  it.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['A.CSS', 'text/css; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.svg', 'image/svg+xml'],
    ['a.pdf', 'application/pdf'],
    ['a', 'application/octet-stream'],
    ['a.unknown', 'application/octet-stream'],
  ])('%s is %s', (file, type) => {
    expect(contentType(file)).toBe(type);
  });
});

describe('serve', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'serve-'));
    await mkdir(path.join(folder, 'site'));
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await writeFile(path.join(folder, 'site/index.html'), '<p>home');
    await writeFile(path.join(folder, 'site/strict.html'), '<p>strict');
    server = await serve({
      folder: path.join(folder, 'site'),
      headers: { '/strict.html': { 'content-security-policy': "default-src 'none'" } },
    });
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('listens on loopback only', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  it('serves index.html for the folder', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>home');
  });

  it('leaves the query out of the file’s name', async () => {
    expect((await fetch(`${server.url}index.html?a=1`)).status).toBe(200);
  });

  it('adds headers to the path they are for, and to no other', async () => {
    const strict = await fetch(`${server.url}strict.html`);
    const home = await fetch(server.url);
    expect(strict.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(home.headers.get('content-security-policy')).toBeNull();
  });

  it('answers 404 to what is not there', async () => {
    expect((await fetch(`${server.url}gone.html`)).status).toBe(404);
  });

  // By hand: fetch takes the dots out before it asks.
  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '//secret.txt', '/%'])(
    'answers 404 to a raw %s',
    async (raw) => {
      const status = await new Promise((resolve, reject) => {
        const { hostname, port } = new URL(server.url);
        request({ hostname, port, path: raw }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
    },
  );

  it('takes no POST', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });

  it('keeps a list of what was asked for', async () => {
    await fetch(`${server.url}asked.html`);
    expect(server.requests).toContain('/asked.html');
  });
});
