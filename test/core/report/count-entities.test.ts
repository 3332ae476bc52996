import { expect, test } from 'vitest';
import { countEntities } from '../../../src/core/report/count-entities.ts';

test('counts the mentions of each entity, most often first, and of equals the first one first', () => {
  const mentions = ['a', 'b', 'c', 'c', 'b'].map((entity) => ({ entity }));
  expect(countEntities(mentions)).toEqual([
    ['b', 2],
    ['c', 2],
    ['a', 1],
  ]);
  expect(countEntities([])).toEqual([]);
});
