import { describe, expect, test } from 'vitest';
import { enlargeRecord } from '../../../src/tools/bench/larger-record.ts';
import { createRandom } from '../../../src/tools/bench/random.ts';
import { coreDataset } from '../../fixtures/core-dataset.ts';

describe('enlargeRecord', () => {
  const record = coreDataset;
  const enlarge = (times: number) => enlargeRecord(record, times, createRandom(1));

  test('gives the record itself for one time', () => {
    expect(enlarge(1)).toEqual(record);
  });

  test('has as many facts and positions as asked for, each with an id of its own', () => {
    const { facts, positions } = enlarge(10);
    expect(facts).toHaveLength(10 * record.facts.length);
    expect(positions).toHaveLength(10 * record.positions.length);
    expect(new Set([...facts, ...positions].map(({ id }) => id)).size).toBe(facts.length + positions.length);
  });

  test('has answers to positions that are there', () => {
    const { positions } = enlarge(3);
    const ids = new Set(positions.map(({ id }) => id));
    expect(positions.flatMap(({ repliesTo }) => repliesTo).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('alters one group of each cue, and keeps the shape of the rest', () => {
    const { facts } = enlarge(2);
    const copies = facts.slice(record.facts.length);
    for (const [i, { cues }] of copies.entries()) {
      const original = record.facts[i]?.cues ?? [];
      expect(cues.map(({ language }) => language)).toEqual(original.map(({ language }) => language));
      for (const [j, { all }] of cues.entries()) {
        const kept = all.filter((group) => original[j]?.all.includes(group));
        expect(kept.length).toBe(all.length - 1);
      }
    }
  });
});
