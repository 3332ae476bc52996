import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCueIndex, type CompiledCue, type CueIndex } from '../../../src/core/ranking/cue-index.ts';
import { findOccurrences } from '../../../src/core/text/trie.ts';
import { cue } from '../../fixtures/core-dataset.ts';

/** Every cue is satisfied where all words are found. */
const listAll = (index: CueIndex): CompiledCue[] =>
  index.listSatisfied(index.trie.patterns.map((_, pattern) => ({ pattern })));

describe('buildCueIndex', () => {
  const index = buildCueIndex([
    { id: 'deadline', cues: [cue(['30 days', 'thirty days'], ['identif*']), cue(['ban'])] },
    { id: 'court', cues: [cue(['ban'], ['court*'])] },
    { id: 'silent', cues: [] },
  ]);
  const cues = listAll(index);
  const termOf = (pattern: number): string | undefined => index.trie.patterns[pattern]?.text;

  test('keeps each cue with its record', () => {
    expect(cues.map(({ record }) => record).sort()).toEqual(['court', 'deadline', 'deadline']);
  });

  test('keeps the groups of a cue apart, that of the rarest words first', () => {
    const ofDeadline = cues.find(({ record }) => record === 'deadline');
    expect(ofDeadline?.groups.map((group) => group.map(termOf))).toEqual([
      ['identif'],
      ['30 days', 'thirty days'],
    ]);
  });

  test('puts cues of more groups first, and of these the ones of rarer words', () => {
    const some = buildCueIndex([
      { id: 'often', cues: [cue(['ban', 'bans']), cue(['ban'], ['order'])] },
      { id: 'rare', cues: [cue(['court']), cue(['judge'], ['ban'])] },
    ]);
    const found = some.trie.patterns.map((_, pattern) => ({ pattern }));
    const listTerms = (limit: number) =>
      some
        .listSatisfied(found, limit)
        .map(({ groups }) => groups.flat().map((n) => some.trie.patterns[n]?.text));
    const ranking = [['order', 'ban'], ['judge', 'ban'], ['court']];
    for (const limit of [0, 1, 2, 3]) expect(listTerms(limit)).toEqual(ranking.slice(0, limit));
  });

  test('keeps the words that cancel a cue', () => {
    const canceled = [{ id: 'one', cues: [{ ...cue(['ban']), not: ['no', 'lift*'] }] }];
    const [only] = buildCueIndex(canceled).listSatisfied([{ pattern: 0 }]);
    expect(only).toEqual({ record: 'one', groups: [[0]], not: [1, 2] });
  });

  test('takes the same words of two cues for one pattern', () => {
    const patterns = cues.flatMap(({ groups }) => groups.flat());
    expect(new Set(patterns).size).toBe(index.trie.patterns.length);
    expect(patterns.length).toBe(index.trie.patterns.length + 1);
  });

  test('takes any ending where the cue has a star, and none elsewhere', () => {
    const text = 'Courts identified a ban, bans.';
    const found = findOccurrences(text, index.trie).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Courts', 'identified', 'ban']);
  });

  test('tells words with a star from the same without', () => {
    const both = buildCueIndex([{ id: 'one', cues: [cue(['ban', 'ban*'])] }]);
    expect(new Set(listAll(both)[0]?.groups[0]).size).toBe(2);
  });

  test('is empty without records', () => {
    const empty = buildCueIndex([]);
    expect(listAll(empty)).toEqual([]);
    expect(findOccurrences('a text', empty.trie)).toEqual([]);
  });
});

describe('listSatisfied', () => {
  const group = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 3 });
  const generated = fc.array(fc.array(group, { minLength: 1, maxLength: 4 }), { maxLength: 30 });
  const letters = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });

  test('lists the cues with a word in every group, each once, and the most telling where they are too many', () => {
    fc.assert(
      fc.property(generated, letters, fc.integer({ min: 0, max: 10 }), (groups, words, limit) => {
        const index = buildCueIndex(groups.map((all, i) => ({ id: `r${i}`, cues: [cue(...all)] })));
        const found = words.flatMap((word) => {
          const pattern = index.trie.patterns.findIndex(({ text }) => text === word);
          return pattern < 0 ? [] : [{ pattern }];
        });
        const isFound = (letter: string): boolean => words.includes(letter);
        const satisfied = groups.flatMap((all, i) =>
          all.every((some) => some.some(isFound)) ? [`r${i}`] : [],
        );
        const list = (limit?: number): string[] =>
          index.listSatisfied(found, limit).map(({ record }) => record);
        expect(list().sort()).toEqual(satisfied.sort());
        const taken = list(limit);
        expect(taken).toHaveLength(Math.min(limit, satisfied.length));
        // One limit more adds one cue at the end: those taken are the most telling.
        if (limit + 1 < satisfied.length) expect(list(limit + 1).slice(0, limit)).toEqual(taken);
      }),
    );
  });

  test('says the same when asked again', () => {
    const index = buildCueIndex([{ id: 'one', cues: [cue(['a'], ['b'])] }]);
    const both = [{ pattern: 0 }, { pattern: 1 }];
    expect([both, both.slice(1), both].map((found) => index.listSatisfied(found).length)).toEqual([1, 0, 1]);
  });
});
