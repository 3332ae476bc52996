import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('npm run dataset', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'source-context-dataset-'));
    cpSync(path.join(ROOT, 'src/data'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/tools/bootstrap.mjs', 'dataset', ...args],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
    );
    return { status, stdout, stderr };
  };
  /** @param change - Damages the records of one file. */
  const damage = (file: string, change: (records: Record<string, unknown>[]) => void): void => {
    const name = path.join(folder, file);
    const records = JSON.parse(readFileSync(name, 'utf8'));
    change(records);
    writeFileSync(name, JSON.stringify(records));
  };

  test('counts the shipped dataset, and finds every rule kept', () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Records\n {2}facts +\d+$/m);
    expect(stdout).toMatch(/All \d+ integrity rules hold\.\n$/);
  });

  test('prints one object for machines', () => {
    const { status, stdout } = run('--json');
    const counts = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(counts.broken).toEqual([]);
    expect(counts.facts).toBe(JSON.parse(readFileSync(path.join(folder, 'facts.json'), 'utf8')).length);
    expect(counts.factsWithPrimarySource).toBeGreaterThan(0);
    expect(Object.keys(counts.positionsByParty)).toContain('company');
    expect(counts.aliasLanguages).toContain('zh-Hans');
  });

  test('reads a folder given from where the person is', () => {
    expect(run('--json', '--data', '.').stdout).toBe(run('--json').stdout);
  });

  test('fails on a broken rule of records, and names it', () => {
    damage('facts.json', ([first]) => Object.assign(first ?? {}, { date: '2017-02-30' }));
    const { status, stdout } = run('--data', folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Broken: 1\n {2}fact ".*": date: "2017-02-30" is not in the calendar$/m);
  });

  test('fails on a broken rule of aliases', () => {
    damage('entities.json', ([first]) =>
      Object.assign(first ?? {}, { aliases: [{ text: 'Kasparov', language: 'en', rule: 'always' }] }),
    );
    const { status, stdout } = run('--json', '--data', folder);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).broken.join('\n')).toContain('matches in “Kasparov”, which is something else');
  });

  test('counts what it can of a dataset whose shape is broken', () => {
    damage('facts.json', (records) => records.splice(0, records.length, { id: 'alone' }));
    const { status, stdout } = run('--json', '--data', folder);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ facts: 1, factsWithPrimarySource: 0 });
    expect(JSON.parse(stdout).broken).toContain('fact "alone": statement: is missing');
  });

  test('names a file that is no JSON, and one that is not there', () => {
    writeFileSync(path.join(folder, 'facts.json'), '[');
    rmSync(path.join(folder, 'sources.json'));
    const { status, stdout } = run('--json', '--data', folder);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).broken).toEqual([
      expect.stringMatching(/^sources\.json: ENOENT/),
      expect.stringMatching(/^facts\.json: /),
    ]);
  });

  test('prints the format as JSON Schema', () => {
    const { status, stdout } = run('--schema');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).title).toBe('Source Context dataset');
  });

  test('explains itself for an option that it does not have', () => {
    const { status, stderr } = run('--tabel');
    expect(status).toBe(2);
    expect(stderr).toMatch(/Usage: npm run dataset/);
  });
});
