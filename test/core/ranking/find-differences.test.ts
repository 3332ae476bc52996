import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/core/dataset/types.ts';
import { type CueHit, findCues } from '../../../src/core/ranking/find-cues.ts';
import {
  buildAccountIndex,
  type Disputed,
  findDifferences,
} from '../../../src/core/ranking/find-differences.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';
import { cue } from '../../fixtures/core-dataset.ts';

const remove: Cue = { ...cue(['90 days'], ['remove']), not: ['not'] };

const differences: readonly Disputed[] = [
  {
    id: 'day-90',
    accounts: [
      { cues: [remove, cue(['gone'], ['90 days'])] },
      { cues: [cue(['90 days'], ['begin'], ['remove'])] },
      { cues: [{ ...remove, language: 'de' }] },
      { cues: [] },
      {},
    ],
  },
  {
    id: 'who-said',
    accounts: [
      { cues: [cue(['store'], ['said'])] },
      { cues: [cue(['person'], ['said'], ['unnamed'])] },
      { cues: [cue(['store'], ['said'], ['so'])] },
    ],
  },
];
const index = buildAccountIndex(differences);

/** `day-90: 0 They remove it in 90 days.`: a line an account and span. */
const find = (text: string): string[] => {
  const hits = findCues(text, index, cutPassages(text), () => true);
  return findDifferences(hits, differences).flatMap(({ difference, accounts }) =>
    accounts.flatMap(({ account, because }) =>
      because.map(({ start, end }) => `${difference.id}: ${account} ${text.slice(start, end)}`),
    ),
  );
};

describe('findDifferences', () => {
  test('finds every account that shares the words', () => {
    expect(find('They remove it in 90 days.')).toEqual([
      'day-90: 0 They remove it in 90 days.',
      'day-90: 2 They remove it in 90 days.',
    ]);
  });

  test('takes the account whose words hold those of another', () => {
    expect(find('They begin to remove it in 90 days.')).toEqual([
      'day-90: 1 They begin to remove it in 90 days.',
    ]);
  });

  test('takes each where they stand in sentences of their own', () => {
    expect(find('They begin to remove it in 90 days.\n\nThey remove it in 90 days.')).toEqual([
      'day-90: 0 They remove it in 90 days.',
      'day-90: 1 They begin to remove it in 90 days.',
      'day-90: 2 They remove it in 90 days.',
    ]);
  });

  test('lets words of two sentences outdo those of one only if they are more', () => {
    expect(find('Said the store. An unnamed person came.')).toEqual([
      'who-said: 1 Said the store. An unnamed person came.',
    ]);
    expect(find('Said the store so. An unnamed person came.')).toEqual([
      'who-said: 1 Said the store so. An unnamed person came.',
      'who-said: 2 Said the store so.',
    ]);
  });

  test('tells differences in the order of the text', () => {
    expect(find('The store said so.\n\nGone in 90 days.')).toEqual([
      'who-said: 2 The store said so.',
      'day-90: 0 Gone in 90 days.',
    ]);
  });

  test('gives a place once, however many cues found it', () => {
    expect(find('All gone: they remove it in 90 days.')).toEqual([
      'day-90: 0 All gone: they remove it in 90 days.',
      'day-90: 2 All gone: they remove it in 90 days.',
    ]);
  });

  test('gives four places of an account at most', () => {
    const block = 'They begin to remove it in 90 days.';
    expect(find(Array(6).fill(block).join('\n\n'))).toHaveLength(4);
  });

  test.each([
    ['words that another cancels', 'They do not remove it in 90 days.'],
    ['other words', 'They look for it in 30 days.'],
    ['an empty text', ''],
  ])('does NOT find %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('passes by hits of other records', () => {
    const span = { start: 0, end: 1 };
    const hit: CueHit = { record: 'fact', span, words: span, block: 0, groups: 1, joined: false };
    expect(findDifferences([hit], differences)).toEqual([]);
  });
});

describe('buildAccountIndex', () => {
  test('asks once about a cue that accounts share', () => {
    const found = [...Array(index.trie.patterns.length).keys()].map((pattern) => ({ pattern }));
    expect(
      index
        .listSatisfied(found)
        .map(({ record }) => record)
        .sort(),
    ).toEqual(['day-90#0', 'day-90#0,2', 'day-90#1', 'who-said#0', 'who-said#1', 'who-said#2']);
  });
});
