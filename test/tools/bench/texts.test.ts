import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../src/tools/bench/hostile-texts.ts';
import { inventNames } from '../../../src/tools/bench/names.ts';
import { buildAlternation, findByAlternation, findByIndexOf } from '../../../src/tools/bench/peers.ts';
import { buildProse, type ProseOptions } from '../../../src/tools/bench/prose.ts';
import { createRandom } from '../../../src/tools/bench/random.ts';

describe('createRandom', () => {
  const draw = (seed: number) => {
    const { below } = createRandom(seed);
    return Array.from({ length: 1_000 }, () => below(10));
  };

  test('gives the same numbers for a seed, and others for another', () => {
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('gives every number below the limit', () => {
    expect([...new Set(draw(3))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('picks early items more often', () => {
    const { pickEarly } = createRandom(4);
    const picked = Array.from({ length: 1_000 }, () => pickEarly(['first', 'last']));
    expect(picked.filter((one) => one === 'first').length).toBeGreaterThan(600);
  });

  test('has nothing to pick from an empty list', () => {
    expect(() => createRandom(5).pick([])).toThrow(RangeError);
  });
});

describe('buildProse', () => {
  const build = (options: Partial<ProseOptions>) =>
    buildProse(createRandom(1), {
      length: 20_000,
      script: 'latin',
      wordsPerName: 100,
      names: ['Borealis'],
      ...options,
    });

  test('is as long as asked for, and the same each time', () => {
    expect(build({})).toHaveLength(20_000);
    expect(build({})).toBe(build({}));
  });

  test('holds names about as often as asked for', () => {
    const countIn = (text: string) => text.split('Borealis').length - 1;
    expect(countIn(build({ wordsPerName: Number.POSITIVE_INFINITY }))).toBe(0);
    expect(countIn(build({ wordsPerName: 10 }))).toBeGreaterThan(5 * countIn(build({})));
  });

  test('holds given sentences only near names', () => {
    const sentences = ['It was green. '];
    expect(build({ sentences })).toContain(sentences[0]);
    expect(build({ sentences, wordsPerName: Number.POSITIVE_INFINITY })).not.toContain(sentences[0]);
  });

  test('speaks in many scripts', () => {
    const text = build({ script: 'mixed' });
    for (const script of [
      'Latin',
      'Cyrillic',
      'Han',
      'Hiragana',
      'Hangul',
      'Arabic',
      'Hebrew',
      'Devanagari',
      'Greek',
    ])
      expect(text).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  });
});

test('invented names are as many as asked for, each once, most in Latin letters', () => {
  const names = inventNames(createRandom(1), 10_000);
  expect(new Set(names).size).toBe(10_000);
  const latin = names.filter((name) => /^\p{Script=Latin}/u.test(name));
  expect(latin.length).toBeGreaterThan(6_000);
  expect(latin.length).toBeLessThan(9_900);
});

test.each(HOSTILE_TEXTS.map(({ name, build }) => [name, build] as const))(
  '%s is about as long as asked for',
  (_, build) => {
    expect(build(100_000).length).toBeGreaterThan(99_900);
    expect(build(100_000).length).toBeLessThan(100_200);
  },
);

describe('peers', () => {
  const names = ['Borealis Lab', 'Borealis', 'Bo. (12)'];
  const text = 'BOREALIS LAB, borealis, bo. (12), Boo (12)';

  test('one regular expression finds the longest at each place, and takes signs literally', () => {
    expect(findByAlternation(text, buildAlternation(names))).toEqual([0, 14, 24]);
  });

  test('name after name finds each everywhere', () => {
    expect(
      findByIndexOf(
        text,
        names.map((name) => name.toLowerCase()),
      ),
    ).toEqual([0, 0, 14, 24]);
  });
});
