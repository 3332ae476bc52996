import { describe, expect, test } from 'vitest';
import { buildCueIndex } from '../../../src/core/ranking/cue-index.ts';
import { findOccurrences } from '../../../src/core/text/trie.ts';
import { cue } from '../../fixtures/core-dataset.ts';

describe('buildCueIndex', () => {
  const index = buildCueIndex([
    { id: 'deadline', cues: [cue(['30 days', 'thirty days'], ['identif*']), cue(['ban'])] },
    { id: 'court', cues: [cue(['ban'], ['court*'])] },
    { id: 'silent', cues: [] },
  ]);

  test('keeps each cue with its record, in their order', () => {
    expect(index.cues.map(({ record }) => record)).toEqual(['deadline', 'deadline', 'court']);
  });

  test('keeps the groups of a cue apart', () => {
    expect(index.cues.map(({ groups }) => groups.map((group) => group.length))).toEqual([
      [2, 1],
      [1],
      [1, 1],
    ]);
  });

  test('takes the same words of two cues for one pattern', () => {
    expect(index.cues[1]?.groups[0]).toEqual(index.cues[2]?.groups[0]);
  });

  test('takes any ending where the cue has a star, and none elsewhere', () => {
    const text = 'Courts identified a ban, bans.';
    const found = findOccurrences(text, index.trie).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Courts', 'identified', 'ban']);
  });

  test('tells words with a star from the same without', () => {
    const both = buildCueIndex([{ id: 'one', cues: [cue(['ban', 'ban*'])] }]);
    expect(new Set(both.cues[0]?.groups[0]).size).toBe(2);
  });

  test('is empty without records', () => {
    const empty = buildCueIndex([]);
    expect(empty.cues).toEqual([]);
    expect(findOccurrences('a text', empty.trie)).toEqual([]);
  });
});
