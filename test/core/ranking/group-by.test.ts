import { describe, expect, test } from 'vitest';
import { groupBy } from '../../../src/core/ranking/group-by.ts';

describe('groupBy', () => {
  test('keeps values in their order, and groups in the order of their first value', () => {
    const groups = groupBy(['bee', 'ant', 'bat', 'ape'], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ['b', ['bee', 'bat']],
      ['a', ['ant', 'ape']],
    ]);
  });

  test('tells objects apart by identity, and takes undefined for a key', () => {
    const key = { name: 'a' };
    const groups = groupBy([1, 2, 3, 4], (n) => (n === 1 ? undefined : n === 2 ? { name: 'a' } : key));
    expect([...groups.values()]).toEqual([[1], [2], [3, 4]]);
    expect(groups.get(key)).toEqual([3, 4]);
  });

  test('makes no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
