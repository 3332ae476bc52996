import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

const ARTICLE = `The Department of Homeland Security issued BOD 17-01 on Wednesday.

“No one was asked,” said Eugene Kaspersky, whose company, Kaspersky Lab, has its headquarters in Moscow.`;

describe('npm run analyse', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'source-context-analyse-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const analyse = (...files: string[]) => {
    const { status, stdout } = run(files, ROOT);
    const lines = stdout.split('\n').filter(Boolean);
    return { status, reports: lines.map((line) => JSON.parse(line)) };
  };
  /** @param typedIn - Folder in which the person called npm. */
  const run = (args: readonly string[], typedIn: string) =>
    spawnSync(process.execPath, ['src/tools/bootstrap.mjs', 'analyse', ...args], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: typedIn },
      encoding: 'utf8',
    });

  test('finds a file where the person is, and names it as typed', () => {
    write('here.txt', ARTICLE);
    const { status, stdout } = run(['here.txt'], folder);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'here.txt', language: 'en' });
  });

  test('tells how to call it', () => {
    const { status, stdout } = run(['--help'], ROOT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run --silent analyse -- FILE/);
  });

  test('prints one report a file, with offsets that select the surface', () => {
    const { status, reports } = analyse(write('a.txt', ARTICLE), write('b.txt', 'The night ferry is back.'));
    expect(status).toBe(0);
    expect(reports).toHaveLength(2);
    const [first, second] = reports;
    expect(first.language).toBe('en');
    expect(first.mentions.map((m: { kind: string; resolution: string }) => [m.kind, m.resolution])).toEqual([
      ['directive', 'explicit'],
      ['person', 'explicit'],
      ['company', 'explicit'],
    ]);
    for (const { start, end, surface } of first.mentions) expect(ARTICLE.slice(start, end)).toBe(surface);
    for (const { because } of first.facts) {
      for (const { start, end, text } of because) expect(ARTICLE.slice(start, end)).toBe(text);
    }
    expect(first).toMatchObject({ quotations: [], differences: [] });
    expect(first.ms).toBeGreaterThan(0);
    expect(second).toMatchObject({ mentions: [], facts: [], positions: [] });
  });

  test('prints an error for a file that can not be read, does the others, and exits with 1', () => {
    const { status, reports } = analyse(
      path.join(folder, 'missing.txt'),
      write('latin1.txt', Uint8Array.of(0x4b, 0xff, 0x4b)),
      folder,
      write('empty.txt', ''),
      write('good.txt', ARTICLE),
    );
    expect(status).toBe(1);
    expect(reports.map((report) => typeof report.error)).toEqual([
      'string',
      'string',
      'string',
      'undefined',
      'undefined',
    ]);
    expect(reports.at(-1).mentions).toHaveLength(3);
  });

  test('says how it is used when no file is named, and exits with 2', () => {
    expect(analyse().status).toBe(2);
  });
});
