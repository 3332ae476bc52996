import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCueIndex } from '../../../src/core/ranking/cue-index.ts';
import { type CueHit, findCues } from '../../../src/core/ranking/find-cues.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';
import { cue } from '../../fixtures/core-dataset.ts';

const index = buildCueIndex([
  { id: 'deadline', cues: [cue(['30 days', 'thirty days'], ['identif*'])] },
  { id: 'ban', cues: [cue(['ban'])] },
  { id: 'three', cues: [cue(['one'], ['two'], ['three'])] },
  { id: 'nested', cues: [cue(['red'], ['use of products'], ['use'])] },
  { id: 'ties', cues: [{ ...cue(['ties'], ['spies']), not: ['deny'] }] },
  { id: 'chinese', cues: [cue(['三十天'], ['卡巴斯基'])] },
]);

const findIn = (text: string, read = index, isNear = (_: number) => true): CueHit[] =>
  findCues(text, read, cutPassages(text), isNear);

/** `deadline: They have 30 days to identify it.`: the record, and the words of the page shown as the reason. */
const find = (text: string): string[] =>
  findIn(text).map(({ record, span }) => `${record}: ${text.slice(span.start, span.end)}`);

describe('findCues', () => {
  test.each([
    ['words of every group', 'They have 30 days to identify it.', ['deadline']],
    ['words in any order', 'Identified within thirty days.', ['deadline']],
    ['words of one group', 'a ban', ['ban']],
    ['words that folding makes one', 'THIRTY\u00a0DA\u00adYS to iden\u00adtify', ['deadline']],
    ['words over a line break', '30\ndays, identify', ['deadline']],
    ['words of three groups in two short sentences', 'One came. Then two and three.', ['three']],
    ['words of a script without spaces', '须在三十天内找出卡巴斯基产品', ['chinese']],
    ['words of three groups', 'three and one, two', ['three']],
    ['words within the words of another group', 'red use of products', ['nested']],
    ['each block for itself', 'a ban\n\na ban', ['ban', 'ban']],
    ['several cues', '30 days to identify, or a ban', ['ban', 'deadline']],
  ])('finds %s', (_, text, records) => {
    expect(
      findIn(text)
        .map(({ record }) => record)
        .sort(),
    ).toEqual(records);
  });

  test.each([
    ['a group without words', 'They have 30 days.'],
    ['words in two blocks', 'They have 30 days.\n\nThey identify it.'],
    ['words of two groups in two sentences', 'In 30 days. Then identify.'],
    ['words too far apart', `30 days ${'and so on '.repeat(40)} identify`],
    [
      'words of two sentences that are long together',
      `One came. Then two came, ${'and then '.repeat(30)} then three.`,
    ],
    ['words of two sentences with another between', 'One came. So they say. Then two and three.'],
    ['a longer word', 'a banner'],
    ['words that another cancels in the same sentence', 'They deny that the firm has ties to spies.'],
    ['an empty text', ''],
  ])('does NOT find %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('finds words that another cancels only in another sentence', () => {
    const words = `Its ties to spies worry us. ${'So it was said at length in the morning. '.repeat(6)}They deny it.`;
    expect(find(words)).toEqual(['ties: Its ties to spies worry us.']);
  });

  test('does NOT ask blocks that are not near', () => {
    const text = 'a ban\n\na ban';
    expect(findIn(text, index, (block) => block === 1).map(({ block }) => block)).toEqual([1]);
  });

  test('shows the whole of a short sentence, without the white space around it', () => {
    expect(find('So it is.  They had 30 days to identify it.  So it was.')).toEqual([
      'deadline: They had 30 days to identify it.',
    ]);
  });

  test('shows the clause of a long sentence in which the words stand nearest to each other', () => {
    const long = 'and then '.repeat(40);
    expect(find(`${long} 30 days, or thirty days to identify ${long}`)).toEqual([
      'deadline: or thirty days to identify',
    ]);
    expect(find(`${long}, it does not have 30 days to identify them, ${long}`)).toEqual([
      'deadline: it does not have 30 days to identify them',
    ]);
    expect(find(`identify ${long} 30 days to identify`)).toEqual(['deadline: 30 days to identify']);
  });

  test('says where the words stand, in which block, and how many groups were asked for', () => {
    const text = 'Before.\n\nIn 30 days identify.';
    expect(findIn(text)).toEqual<CueHit[]>([
      {
        record: 'deadline',
        span: { start: 9, end: 29 },
        words: { start: 12, end: 28 },
        block: 1,
        groups: 2,
        joined: false,
      },
    ]);
  });

  test('says whether the words were gathered from two sentences', () => {
    expect(findIn('One came, two and three.').map(({ joined }) => joined)).toEqual([false]);
    expect(findIn('One came. Then two and three.').map(({ joined }) => joined)).toEqual([true]);
  });

  test('finds the shortest span of all', () => {
    const word = fc.constantFrom<string>('one', 'two', 'three', 'four');
    const filler = 'or so '.repeat(50);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const text = `${filler}${words.join(' ')}`;
        const spans = words.flatMap((_, from) =>
          words.map((_, to) => words.slice(from, to + 1)).filter((some) => some.length > 0),
        );
        const lengths = spans
          .filter((some) => ['one', 'two', 'three'].every((one) => some.includes(one)))
          .map((some) => some.join(' ').length);
        const hits = findIn(text).map(({ words: { start, end } }) => end - start);
        expect(hits).toEqual(lengths.length > 0 ? [Math.min(...lengths)] : []);
      }),
    );
  });

  test('takes a block of very many sentences', () => {
    const block = 'Then one came. Thirty days went. '.repeat(20_000);
    expect(find(`${block}Two, three, one.`)).toEqual(['three: Two, three, one.']);
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
      const all = index.listSatisfied(index.trie.patterns.map((_, pattern) => ({ pattern })));
      const askAll = { ...index, listSatisfied: () => all };
      const describeHits = (hits: ReturnType<typeof findCues>): string[] =>
        hits.map(({ record, span }) => `${record} ${span.start}-${span.end}`).sort();
      expect(describeHits(findIn(page, index))).toEqual(describeHits(findIn(page, askAll)));
    }),
  );
});
