import { expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { parseDataset } from '../../../src/core/dataset/parse-dataset.ts';

test('the shipped dataset is sound', () => {
  expect(parseDataset(bundledDataset)).toEqual(bundledDataset);
});
