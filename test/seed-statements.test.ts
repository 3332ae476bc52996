/** Every statement of the three articles that started the project is covered by records of the dataset. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bundledDataset } from '../src/core/dataset/bundled.ts';

/** Statements in each article, by its number. */
const STATEMENT_COUNTS = { '000': 12, '003': 13, '004': 12 };

const STATEMENT_IDS = Object.entries(STATEMENT_COUNTS).flatMap(([article, count]) =>
  Array.from({ length: count }, (_, index) => `${article}-${index + 1}`),
);

const covered = v.parse(
  v.record(v.string(), v.array(v.string())),
  JSON.parse(readFileSync(new URL('seed-statements.json', import.meta.url), 'utf8')),
);

const { parties, entities, sources, facts, positions, renderings, differences } = bundledDataset;
const recordIds = new Set(
  [parties, entities, sources, facts, positions, renderings, differences].flat().map(({ id }) => id),
);

test('maps the statements of the articles and nothing else', () => {
  expect(Object.keys(covered).sort()).toEqual([...STATEMENT_IDS].sort());
});

test.each(STATEMENT_IDS)('covers statement %s with records that exist', (id) => {
  const ids = covered[id] ?? [];
  expect(ids).not.toEqual([]);
  expect(ids.filter((one) => !recordIds.has(one))).toEqual([]);
});
