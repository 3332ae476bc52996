/** Promises about what is built, held to the built files. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { BROWSERS } from './harness.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Bytes. The sentinel runs on every page there is. */
const MAX_SENTINEL_GZIPPED = 1_500;
/** Bytes. The content script runs on every page with a mention; it carries the card, and nothing of the record. */
const MAX_CONTENT_GZIPPED = 42_000;

describe.each(BROWSERS)('the build for %s', (name) => {
  const dist = join(ROOT, 'dist', name);
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const manifest: unknown = JSON.parse(read('manifest.json'));

  test('has no web-accessible resource, by which a page could detect us', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('asks for these permissions and no more', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
      host_permissions: ['<all_urls>'],
    });
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('allows its own pages nothing from outside', () => {
    expect(manifest).toMatchObject({
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
      },
    });
  });

  test('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ version });
  });

  test(`keeps the sentinel within ${MAX_SENTINEL_GZIPPED} bytes gzipped, in one file without polyfill or dataset`, () => {
    const sentinel = read('src/sentinel.js');
    expect(gzipSync(sentinel, { level: 9 }).length).toBeLessThanOrEqual(MAX_SENTINEL_GZIPPED);
    expect(sentinel).not.toMatch(/\bimport\b|webextension-polyfill|Homeland/);
  });

  test(`keeps the content script within ${MAX_CONTENT_GZIPPED} bytes gzipped`, () => {
    expect(gzipSync(read('src/content.js'), { level: 9 }).length).toBeLessThanOrEqual(MAX_CONTENT_GZIPPED);
  });

  test('keeps what the record says out of pages: it is with background and popup, in one file', () => {
    const { facts, positions } = bundledDataset;
    // Others stand there with escapes.
    const words = [
      ...facts.map(({ statement }) => statement),
      ...positions.map(({ quotation }) => quotation.exact),
    ].filter((text) => !/["'\\`]/.test(text));
    const [file = '', ...further] = readdirSync(join(dist, 'assets')).filter((name) =>
      name.startsWith('dataset-'),
    );
    const dataset = read(join('assets', file));
    const content = read('src/content.js');
    expect(further).toEqual([]);
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((text) => !dataset.includes(text))).toEqual([]);
    expect(words.filter((text) => content.includes(text))).toEqual([]);
  });

  test('ships the record’s format', () => {
    expect(JSON.parse(read('dataset.schema.json')).title).toBe('Source Context dataset');
  });

  test('ships no script that nothing refers to', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const referrers = files.filter((path) => /\.(?:js|html|json)$/.test(path));
    const scripts = files.filter((path) => path.endsWith('.js'));
    const isReferredTo = (script: string): boolean =>
      referrers.some((path) => path !== script && read(path).includes(basename(script)));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => !isReferredTo(script))).toEqual([]);
  });

  test('can neither ask for anything over the network nor run text as code', () => {
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const path of scripts) {
      expect(read(path), path).not.toMatch(
        /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|\beval\(|new Function\(|import\(["'`]https?:/,
      );
    }
  });
});

test('a damaged dataset fails the build, naming record, field and value', () => {
  const copy = mkdtempSync(join(tmpdir(), 'source-context-build-'));
  try {
    for (const part of [
      'src',
      'public',
      'manifest.json',
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
    ]) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
    const file = join(copy, 'src/data/facts.json');
    const facts = JSON.parse(readFileSync(file, 'utf8'));
    facts[0].date = '2017-02-30';
    writeFileSync(file, JSON.stringify(facts));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', 'chromium'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(new RegExp(`fact "${facts[0].id}": date: "2017-02-30"`));
  } finally {
    rmSync(copy, { recursive: true });
  }
});
