import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

const PAGE = `language: en
kind: on-topic
facts: hq-moscow founded-1997

{company: Kaspersky Lab} has its headquarters in Moscow. {person: Nobody} is named {ignore: x}.
`;

/** Each test starts processes that compile the dataset. */
const TIMEOUT_MS = 20_000;

describe('npm run evaluate', { timeout: TIMEOUT_MS }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'source-context-evaluate-'));
    mkdirSync(path.join(folder, 'pages'));
    writeFileSync(path.join(folder, 'pages/a.txt'), PAGE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** As typed in `folder`. */
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/tools/bootstrap.mjs', 'evaluate', ...args],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder }, maxBuffer: 1 << 26 },
    );
    return { status, stdout, stderr };
  };

  test('prints the figures of a folder where the person is, and each mistake', () => {
    const { status, stdout } = run('pages');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Mentions on 1 pages /);
    expect(stdout).toMatch(/^ {2}overall +1\.000 0\.500 0\.667 /m);
    expect(stdout).toContain('\na (on-topic, en)\n  missed        person           ⟦Nobody⟧ is named x.\n');
    expect(stdout).toContain('  missed fact   founded-1997\n');
  });

  test('prints one object for machines', () => {
    const { status, stdout } = run('--json', 'pages', 'pages/a.txt');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      pages: 2,
      rows: [
        { of: 'overall', exact: { right: 2, wrong: 0, missed: 2, precision: 1, recall: 0.5 } },
        {},
        {},
        {},
        {},
      ],
      facts: { missed: 2 },
      mistakes: [{ page: 'a', missed: [{ entity: 'person', surface: 'Nobody' }] }, { page: 'a' }],
      problems: [],
    });
  });

  test('names what it can not read, measures the others, and exits with 1', () => {
    writeFileSync(path.join(folder, 'pages/b.txt'), `${PAGE}\n{company: Kaspersky`);
    const { status, stdout, stderr } = run('pages', 'nowhere');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Mentions on 1 pages /);
    expect(stderr).toMatch(/^pages\/b\.txt:7: a mark is not closed\nnowhere: ENOENT/);
    expect(JSON.parse(run('--json', 'pages').stdout).problems).toEqual([
      { file: 'pages/b.txt', line: 7, message: 'a mark is not closed' },
    ]);
  });

  test('prints no figures without a page', () => {
    const { status, stdout, stderr } = run('.');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe('.: holds no page, no .txt or .jsonl file\n');
  });

  test("measures the project's own pages when no folder is named", () => {
    const { status, stdout } = run('--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).pages).toBeGreaterThan(1);
  });

  test('tells how to call it', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run --silent evaluate /);
  });

  test('explains itself for an option that it does not have', () => {
    const { status, stdout, stderr } = run('--jsno');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Unknown option '--jsno'[\s\S]*Usage: /);
  });
});
