import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { isProfile, listProfile } from '../../../src/core/ranking/profile.ts';
import { coreDataset, fact } from '../../fixtures/core-dataset.ts';

const index = buildDatasetIndex({
  ...coreDataset,
  facts: [
    { ...fact('seat', ['borealis']), topics: ['company'], date: '2010-01-01' },
    { ...fact('founded', ['borealis']), topics: ['company'], date: '1997' },
    { ...fact('sued', ['borealis']), topics: ['company', 'court'], date: '1996' },
    { ...fact('born', ['nils-borealis']), topics: ['company'], date: '1965' },
  ],
});

describe('listProfile', () => {
  test('lists what a company is, oldest first, and nothing of the quarrel', () => {
    expect(listProfile('borealis', index)).toEqual(['founded', 'seat']);
  });

  test('lists for a person what the company is, too', () => {
    expect(listProfile('nils-borealis', index)).toEqual(['born', 'founded', 'seat']);
  });

  test('leads with the founding of the company in the dataset we ship', () => {
    const shipped = buildDatasetIndex(bundledDataset);
    for (const { id, kind } of bundledDataset.entities) {
      if (kind !== 'directive') expect(listProfile(id, shipped)[0], id).toBe('company-founded-1997');
    }
  });
});

test('a fact on the company and something else is no profile', () => {
  expect(isProfile({ topics: ['company'] })).toBe(true);
  expect(isProfile({ topics: ['company', 'market'] })).toBe(false);
});
