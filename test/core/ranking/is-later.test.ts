import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import type { Evidence } from '../../../src/core/dataset/types.ts';
import { createLaterTest } from '../../../src/core/ranking/is-later.ts';
import { coreDataset } from '../../fixtures/core-dataset.ts';

const [order] = coreDataset.sources;
if (!order) throw new Error('no source');
const index = buildDatasetIndex({
  ...coreDataset,
  sources: [
    { ...order, id: 'early', published: '2020-05-04' },
    { ...order, id: 'late', published: '2020-06-01' },
    { ...order, id: 'undated', published: null },
  ],
});
const evidence = (source: string, role: Evidence['role'] = 'supports'): Evidence => ({
  source,
  role,
  checked: 'script',
});
const isLater = createLaterTest('2020-05-04', index);

describe('createLaterTest', () => {
  test.each([
    ['came before', '2020-05-01', [evidence('late')], false],
    ['came the day after, which may be the same one elsewhere', '2020-05-05', [evidence('late')], false],
    ['came after', '2020-06-01', [evidence('late')], true],
    ['came after, by a source without a day', '2020-06-01', [evidence('undated')], true],
    [
      'was set before: a source of that day tells of it',
      '2020-06-01',
      [evidence('late'), evidence('early')],
      false,
    ],
    [
      'came after, and was disputed before',
      '2020-06-01',
      [evidence('late'), evidence('early', 'disputes')],
      true,
    ],
  ])('a fact that %s', (_, date, evidence, expected) => {
    expect(isLater.fact({ date, evidence })).toBe(expected);
  });

  test('words are from the day they were said on', () => {
    expect(isLater.position({ date: '2020-05-04' })).toBe(false);
    expect(isLater.position({ date: '2020-06' })).toBe(true);
  });

  test('nothing is later than a page whose day is not known', () => {
    const unknown = createLaterTest(null, index);
    expect(unknown.fact({ date: '2030', evidence: [] })).toBe(false);
    expect(unknown.position({ date: '2030' })).toBe(false);
  });
});
