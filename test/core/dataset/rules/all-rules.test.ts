import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../../src/core/dataset/rules/all-rules.ts';
import { hasCases } from '../dataset-cases.ts';

const RULES_URL = new URL('../../../../src/core/dataset/rules/', import.meta.url);
/** Files in that folder that the rules share. */
const SHARED = [
  'all-rules',
  'find-evidence',
  'find-prose',
  'find-quotations',
  'has-word',
  'list-spoken-for',
  'partial-date',
  'rule',
];

describe('ALL_RULES', () => {
  test('lists every rule of the folder under the name of its file', () => {
    const files = readdirSync(RULES_URL).map((file) => file.replace(/\.ts$/, ''));
    const names = ALL_RULES.map(({ name }) => name);
    expect([...names, ...SHARED].sort()).toEqual(files.sort());
  });

  test.each(ALL_RULES.map(({ name }) => name))('has a pair of fixtures for %s', (name) => {
    expect(hasCases(name)).toBe(true);
  });
});
