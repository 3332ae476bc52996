import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCueIndex } from '../../../src/core/ranking/cue-index.ts';
import { type CueHit, findCues } from '../../../src/core/ranking/find-cues.ts';
import { cue } from '../../fixtures/core-dataset.ts';

const index = buildCueIndex([
  { id: 'deadline', cues: [cue(['30 days', 'thirty days'], ['identif*'])] },
  { id: 'ban', cues: [cue(['ban'])] },
  { id: 'three', cues: [cue(['one'], ['two'], ['three'])] },
  { id: 'nested', cues: [cue(['red'], ['use of products'], ['use'])] },
  { id: 'chinese', cues: [cue(['三十天'], ['卡巴斯基'])] },
]);

/** `deadline: 30 days to identify`: the record, and the words that call for it. */
const find = (text: string): string[] =>
  findCues(text, index).map(({ record, span }) => `${record}: ${text.slice(span.start, span.end)}`);

describe('findCues', () => {
  test.each([
    ['words of every group', 'They have 30 days to identify it.', ['deadline: 30 days to identify']],
    ['words in any order', 'Identified within thirty days.', ['deadline: Identified within thirty days']],
    ['words of one group', 'a ban', ['ban: ban']],
    [
      'words that folding makes one',
      'THIRTY\u00a0DA\u00adYS to iden\u00adtify',
      ['deadline: THIRTY\u00a0DA\u00adYS to iden\u00adtify'],
    ],
    ['words over a line break', '30\ndays, identify', ['deadline: 30\ndays, identify']],
    ['words over the end of a sentence', 'In 30 days. Then identify.', ['deadline: 30 days. Then identify']],
    ['words of a script without spaces', '须在三十天内找出卡巴斯基产品', ['chinese: 三十天内找出卡巴斯基']],
    ['words of three groups', 'three and one, two', ['three: three and one, two']],
    ['words within the words of another group', 'red use of products', ['nested: red use of products']],
    ['each block for itself', 'a ban\n\na ban', ['ban: ban', 'ban: ban']],
    ['several cues', '30 days to identify, or a ban', ['deadline: 30 days to identify', 'ban: ban']],
  ])('finds %s', (_, text, hits) => {
    expect(find(text).sort()).toEqual([...hits].sort());
  });

  test.each([
    ['a group without words', 'They have 30 days.'],
    ['words in two blocks', 'They have 30 days.\n\nThey identify it.'],
    ['words too far apart', `30 days ${'and so on '.repeat(40)} identify`],
    ['a longer word', 'a banner'],
    ['an empty text', ''],
  ])('does NOT find %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('takes the words that stand nearest to each other', () => {
    expect(find('30 days, and much else, and then thirty days to identify, identify')).toEqual([
      'deadline: thirty days to identify',
    ]);
    expect(find('one two one three two')).toEqual(['three: two one three']);
  });

  test('finds near words after words too far apart', () => {
    expect(find(`identify ${'and so on '.repeat(40)} 30 days to identify`)).toEqual([
      'deadline: 30 days to identify',
    ]);
  });

  test('says how many groups were asked for, and in which block', () => {
    const text = 'Before.\n\nIn 30 days identify.';
    expect(findCues(text, index)).toEqual<CueHit[]>([
      { record: 'deadline', span: { start: 12, end: 28 }, block: { start: 9, end: 29 }, groups: 2 },
    ]);
  });

  test('finds the shortest span of all', () => {
    const word = fc.constantFrom<string>('one', 'two', 'three', 'four');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const text = words.join(' ');
        const spans = words.flatMap((_, from) =>
          words.map((_, to) => words.slice(from, to + 1)).filter((some) => some.length > 0),
        );
        const lengths = spans
          .filter((some) => ['one', 'two', 'three'].every((one) => some.includes(one)))
          .map((some) => some.join(' ').length);
        const hits = findCues(text, index).map(({ span }) => span.end - span.start);
        expect(hits).toEqual(lengths.length > 0 ? [Math.min(...lengths)] : []);
      }),
    );
  });

  test('takes a page that is nothing but cues', () => {
    expect(find(`${'30 days '.repeat(20_000)}identify`)).toEqual(['deadline: 30 days identify']);
  });
});

test('asks only cues of the rarest words present, and misses none by it', () => {
  const words = ['ban', 'court', 'courts', '30 days', 'identify', 'removal', 'agency', 'ships', '.'];
  const terms = ['ban', 'court*', '30 days', 'identif*', 'remov*', 'agency', 'never'];
  const group = fc.uniqueArray(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 });
  const cues = fc.array(fc.array(group, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
  const text = fc
    .array(fc.constantFrom(...words, '\n\n'), { maxLength: 40 })
    .map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(cues, text, (groups, page) => {
      const index = buildCueIndex(groups.map((all, i) => ({ id: `r${i}`, cues: [{ language: 'en', all }] })));
      const patterns = index.trie.patterns.map((_, number) => number);
      const askAll = { ...index, byRarestGroup: new Map(patterns.map((number) => [number, index.cues])) };
      const describeHits = (hits: ReturnType<typeof findCues>): string[] =>
        hits.map(({ record, span }) => `${record} ${span.start}-${span.end}`).sort();
      expect(describeHits(findCues(page, index))).toEqual(describeHits(findCues(page, askAll)));
    }),
  );
});
