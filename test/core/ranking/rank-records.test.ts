import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/core/dataset/types.ts';
import { buildLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';
import { buildCueIndex } from '../../../src/core/ranking/cue-index.ts';
import { findCues } from '../../../src/core/ranking/find-cues.ts';
import { createNearness, type RankedRecord, rankRecords } from '../../../src/core/ranking/rank-records.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';
import { cue, entities } from '../../fixtures/core-dataset.ts';

type Record = { readonly id: string; readonly entities: string[]; readonly cues: Cue[] };

const lexicon = buildLexicon(entities);
const record = (id: string, about: string, ...cues: Cue[]): Record => ({ id, entities: [about], cues });

function rank(text: string, records: readonly Record[]): RankedRecord<Record>[] {
  const passages = cutPassages(text);
  const mentions = findMentions(text, lexicon, passages);
  const hits = findCues(text, buildCueIndex(records), passages, createNearness(mentions, passages));
  return rankRecords(records, mentions, hits, passages);
}
const order = (text: string, records: readonly Record[]): string[] =>
  rank(text, records).map(({ record }) => record.id);
const reasons = (text: string, records: readonly Record[]): string[][] =>
  rank(text, records).map(({ because }) => because.map(({ start, end }) => text.slice(start, end)));

describe('the order of records', () => {
  test.each([
    [
      'words in the sentence of a mention come before words in its block',
      'Borealis met red. Then came green.',
      [record('block', 'borealis', cue(['green'])), record('sentence', 'borealis', cue(['red']))],
      ['sentence', 'block'],
    ],
    [
      'words in the block of a mention come before words in the next',
      'There was red.\n\nBorealis left. Then came green.',
      [record('elsewhere', 'borealis', cue(['red'])), record('block', 'borealis', cue(['green']))],
      ['block', 'elsewhere'],
    ],
    [
      'a cue of more groups comes before one of fewer',
      'Borealis met red and green.',
      [record('one', 'borealis', cue(['red'])), record('two', 'borealis', cue(['red'], ['green']))],
      ['two', 'one'],
    ],
    [
      'words in two places come before words in one',
      'Borealis met red. Borealis met blue. Borealis met green.',
      [record('one', 'borealis', cue(['blue'])), record('two', 'borealis', cue(['red']), cue(['green']))],
      ['two', 'one'],
    ],
    [
      'two cues in one place count as one',
      'Borealis met blue, red and green.',
      [record('one', 'borealis', cue(['blue'])), record('two', 'borealis', cue(['red']), cue(['green']))],
      ['one', 'two'],
    ],
    [
      'words of one sentence come before words gathered from two',
      'Borealis met red. It saw green and blue.',
      [
        record('two', 'borealis', cue(['red'], ['green'], ['blue'])),
        record('one', 'borealis', cue(['red'], ['Borealis'], ['met'])),
      ],
      ['one', 'two'],
    ],
    [
      'what a page says first comes before what it says last',
      'Borealis met red.\n\nBorealis met blue.\n\nBorealis met green.',
      [
        record('last', 'borealis', cue(['green'])),
        record('amid', 'borealis', cue(['blue'])),
        record('first', 'borealis', cue(['red'])),
      ],
      ['first', 'amid', 'last'],
    ],
    [
      'what the same words called for before comes after what other words call for',
      'Borealis met red.\n\nBorealis met green.',
      [
        record('first', 'borealis', cue(['red'])),
        record('same', 'borealis', cue(['red'])),
        record('other', 'borealis', cue(['green'])),
      ],
      ['first', 'other', 'same'],
    ],
    [
      'what the same words called for before comes before background',
      'Borealis met red.\n\nBorealis left.',
      [
        record('background', 'borealis'),
        record('first', 'borealis', cue(['red'])),
        record('same', 'borealis', cue(['red'])),
      ],
      ['first', 'same', 'background'],
    ],
    [
      'of two called for by the same words, the one that others call for too stays before',
      'Borealis met red.\n\nBorealis met green and blue.',
      [
        record('first', 'borealis', cue(['red'])),
        record('other', 'borealis', cue(['blue'])),
        record('both', 'borealis', cue(['red']), cue(['green'])),
      ],
      ['both', 'other', 'first'],
    ],
    [
      'any cue comes before background, however much of the page is about its entity',
      'There was red.\n\nBorealis, Borealis, Borealis.',
      [record('background', 'borealis'), record('cued', 'nils-borealis', cue(['red']))],
      ['cued', 'background'],
    ],
    [
      'background on what the page mentions more comes first',
      'Borealis, Borealis; Nils Borealis.',
      [record('less', 'nils-borealis'), record('more', 'borealis')],
      ['more', 'less'],
    ],
    [
      'equals stay in the order of the dataset',
      'Borealis met red.',
      [
        record('b', 'borealis', cue(['red'])),
        record('a', 'borealis', cue(['red'])),
        record('d', 'borealis'),
        record('c', 'borealis'),
      ],
      ['b', 'a', 'd', 'c'],
    ],
  ])('%s', (_, text, records, expected) => {
    expect(order(text, records)).toEqual(expected);
  });

  test('words in a passage away from every mention are no reason', () => {
    const far = 'There was red.\n\nAnd so on.\n\nBorealis left.';
    expect(reasons(far, [record('one', 'borealis', cue(['red']))])).toEqual([[]]);
    expect(order(far, [record('other', 'order-12-34', cue(['red']))])).toEqual([]);
  });

  test('words are a reason farther from a mention in a text that is about the matter', () => {
    const about = 'Borealis left.\n\nBorealis came.\n\nBorealis stayed.\n\nA heading\n\nThere was red.';
    expect(reasons(about, [record('one', 'borealis', cue(['red']))])).toEqual([['There was red.']]);
    const passing = 'Borealis left.\n\nA heading\n\nThere was red.';
    expect(reasons(passing, [record('one', 'borealis', cue(['red']))])).toEqual([[]]);
  });

  test('leaves out records on what the page does not mention', () => {
    expect(order('Borealis left.', [record('other', 'order-12-34', cue(['red']))])).toEqual([]);
  });

  test('keeps a record on what the page does not mention if its own words call for it', () => {
    expect(order('Borealis met red.', [record('other', 'order-12-34', cue(['red']))])).toEqual(['other']);
  });

  test('takes a text with a mention in each of very many blocks', () => {
    const passages = cutPassages('Borealis.');
    const [mention] = findMentions('Borealis.', lexicon, passages);
    const mentions = Array.from({ length: 200_000 }, (_, start) => ({
      ...mention,
      span: { start, end: start },
    }));
    const records = [record('one', 'borealis')];
    // `as`: the one text has its mention.
    const ranked = rankRecords(records, mentions as Mention[], [], { ...passages, blockAt: (at) => at });
    expect(ranked.map(({ record }) => record.id)).toEqual(['one']);
  });

  test.each([
    ['without a mention', 'There was red.'],
    ['in an empty text', ''],
  ])('ranks nothing %s', (_, text) => {
    expect(order(text, [record('one', 'borealis', cue(['red']))])).toEqual([]);
  });

  test('scores are from 0 to 1, and fall from cue to cue', () => {
    const text = `Borealis met red and green.${' Then red, then green.'.repeat(50)}\n\nOnly green.`;
    const scores = rank(text, [
      record('both', 'borealis', cue(['red']), cue(['green']), cue(['red'], ['green'])),
      record('one', 'borealis', cue(['green'])),
      record('none', 'borealis'),
    ]).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe('the reasons of a record', () => {
  test('are none for background', () => {
    expect(reasons('Borealis left.', [record('one', 'borealis', cue(['red']))])).toEqual([[]]);
  });

  test('are the words that called for it, in the order of the text', () => {
    const text = 'There was green.\n\nBorealis met red.';
    expect(reasons(text, [record('one', 'borealis', cue(['red']), cue(['green']))])).toEqual([
      ['There was green.', 'Borealis met red.'],
    ]);
  });

  test('are the better one of two that overlap', () => {
    const text = 'Borealis met red and green.';
    const records = [record('one', 'borealis', cue(['red']), cue(['red'], ['green']))];
    expect(reasons(text, records)).toEqual([[text]]);
  });

  test('are a few, those of the mention’s own sentence among them', () => {
    const text = `${'There was red.\n\n'.repeat(30)}Borealis met red.`;
    const [found = []] = reasons(text, [record('one', 'borealis', cue(['red']))]);
    expect(found.length).toBeLessThan(10);
    const [ranked] = rank(text, [record('one', 'borealis', cue(['red']))]);
    expect(ranked?.because.at(-1)).toEqual({
      start: text.length - 'Borealis met red.'.length,
      end: text.length,
    });
  });
});
