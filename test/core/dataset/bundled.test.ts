import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { measureCoverage } from '../../../src/core/dataset/measure-coverage.ts';
import { parseDataset } from '../../../src/core/dataset/parse-dataset.ts';

test('the shipped dataset is sound', () => {
  expect(parseDataset(bundledDataset)).toEqual(bundledDataset);
});

describe('the shipped dataset holds what its readers are promised', () => {
  const coverage = measureCoverage(bundledDataset);

  test.each([
    ['facts', 170],
    ['positions', 120],
    ['renderings', 120],
    ['differences', 30],
    ['sources', 250],
  ] as const)('enough %s: at least %i', (kind, least) => {
    expect(coverage[kind]).toBeGreaterThanOrEqual(least);
  });

  test('facts of which at least 60 % have a primary source', () => {
    expect(coverage.factsWithPrimarySource / coverage.facts).toBeGreaterThanOrEqual(0.6);
  });

  test('every side’s words: at least 15 positions each, and of all others together', () => {
    const {
      'us-government': us,
      'russian-government': russia,
      company,
      ...others
    } = coverage.positionsByParty;
    const sides = [us, russia, company, Object.values(others).reduce((sum, count) => sum + count, 0)];
    for (const positions of sides) expect(positions).toBeGreaterThanOrEqual(15);
  });

  test('names in at least 12 languages for each entity', () => {
    for (const { id, aliases } of bundledDataset.entities) {
      const languages = new Set(aliases.map(({ language }) => language));
      expect(languages.size, id).toBeGreaterThanOrEqual(12);
    }
  });
});
