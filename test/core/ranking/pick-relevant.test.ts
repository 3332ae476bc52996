import { describe, expect, test } from 'vitest';
import { pickRelevant } from '../../../src/core/ranking/pick-relevant.ts';

type Record = { readonly id: string; readonly entities: readonly string[] };

/** `count` records on the same entities: `firm-0`, `firm-1` … */
const records = (count: number, ...entities: string[]): Record[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${entities.join('+')}-${i}`, entities }));

const pick = (all: readonly Record[], called: string[], share: [string, number][]): string[] =>
  pickRelevant(all, called, new Map(share)).map(({ id }) => id);

const countOn = (ids: readonly string[], entities: string): number =>
  ids.filter((id) => id.startsWith(`${entities}-`)).length;

describe('pickRelevant', () => {
  const many = [...records(1_000, 'firm'), ...records(1_000, 'order'), ...records(1_000, 'firm', 'order')];

  test('takes a small record whole', () => {
    const few = records(300, 'firm');
    expect(pickRelevant(few, [], new Map([['firm', 1]]))).toBe(few);
  });

  test('takes of a large record what words call for, and background on what is mentioned', () => {
    const picked = pick(many, ['order-999', 'unknown'], [['firm', 1]]);
    expect(picked).toContain('order-999');
    expect(countOn(picked, 'order')).toBe(1);
    expect(countOn(picked, 'firm')).toBeGreaterThan(countOn(picked, 'firm+order'));
    expect(countOn(picked, 'firm+order')).toBeGreaterThan(0);
  });

  test('keeps the order of the dataset, each once', () => {
    const picked = pick(many, ['firm-3', 'firm+order-998', 'firm-997'], [['firm', 1]]);
    const places = picked.map((id) => many.findIndex((one) => one.id === id));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  test('takes the first of each set of entities', () => {
    const picked = pick(many, [], [['order', 1]]);
    expect(picked[0]).toBe('order-0');
    expect(picked).toContain('firm+order-0');
  });

  test('leaves room for what is named once beside what is named often', () => {
    const picked = pick(
      [...records(1_000, 'firm'), ...records(1_000, 'order')],
      [],
      [
        ['firm', 0.99],
        ['order', 0.01],
      ],
    );
    expect(countOn(picked, 'order')).toBeGreaterThanOrEqual(20);
    expect(countOn(picked, 'firm')).toBeGreaterThan(countOn(picked, 'order'));
  });

  test('takes nothing of a large record on what is not mentioned', () => {
    expect(pick(many, [], [['person', 1]])).toEqual([]);
    expect(pick(many, [], [])).toEqual([]);
  });

  test('gives no more of a record ten times as large', () => {
    const countOf = (size: number): number => pick(records(size, 'firm'), [], [['firm', 1]]).length;
    expect(countOf(100_000)).toBe(countOf(10_000));
  });

  test('looks at each record once, and at few of them for each page after that', () => {
    let looks = 0;
    const watched = many.map(({ id, entities }) => ({
      id,
      get entities() {
        looks++;
        return entities;
      },
    }));
    pickRelevant(watched, [], new Map([['firm', 1]]));
    looks = 0;
    pickRelevant(watched, ['firm-3'], new Map([['order', 1]]));
    expect(looks).toBeLessThan(10);
  });
});
