import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTextFragment, parseTextFragment } from '../../../src/core/text/text-fragment.ts';

/** Name, quotation, fragment without its `#:~:text=`; empty for no fragment. */
const CASES = [
  [
    'a short quotation whole',
    { exact: 'guilty until proven innocent' },
    'guilty%20until%20proven%20innocent',
  ],
  ['the three signs of the syntax', { exact: 'A-B, C & D' }, 'A%2DB%2C%20C%20%26%20D'],
  [
    'letters outside ASCII',
    { exact: 'глубокое сожаление и не более' },
    encodeURIComponent('глубокое сожаление и не более'),
  ],
  ['no punctuation at the edges', { exact: '“Blue widgets may roll.”' }, 'Blue%20widgets%20may%20roll'],
  [
    'signs inside a word',
    { exact: "the U.S. can't use BOD 17-01." },
    "the%20U.S.%20can't%20use%20BOD%2017%2D01",
  ],
  [
    'a long quotation by both ends',
    { exact: 'one two three four five six seven eight nine ten eleven twelve.' },
    'one%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve',
  ],
  [
    'eleven words by ends that do not meet',
    { exact: 'one two three four five six seven eight nine ten eleven' },
    'one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven',
  ],
  [
    'few but long words by both ends',
    { exact: `${'a'.repeat(30)} ${'b'.repeat(30)} ${'c'.repeat(30)}` },
    `${'a'.repeat(30)}%20${'b'.repeat(30)},${'c'.repeat(30)}`,
  ],
  ['one long word whole', { exact: 'a'.repeat(200) }, 'a'.repeat(200)],
  [
    'two blocks by both ends',
    { exact: 'One two three four.\nFive six seven eight.' },
    'One%20two%20three%20four,Five%20six%20seven%20eight',
  ],
  [
    'a text without spaces by whole words',
    { exact: '所有蓝色小部件必须在十天内归还给示例机构,否则将按照规定处以罚款' },
    `${encodeURIComponent('所有蓝色小部件必须在')},${encodeURIComponent('规定处以罚款')}`,
  ],
  [
    'few words with their neighbours',
    { exact: 'by June', prefix: 'all of them are due back ', suffix: ', said the head of the agency' },
    'them%20are%20due%20back-,by%20June,-%2C%20said%20the%20head%20of',
  ],
  [
    'few words with the punctuation between',
    { exact: '“regrettable,”', prefix: 'a step called ', suffix: ' it said' },
    'a%20step%20called-,%E2%80%9Cregrettable%2C%E2%80%9D,-it%20said',
  ],
  [
    'few words with a neighbour on one side',
    { exact: '“by June.”', prefix: 'due back ' },
    'due%20back-,%E2%80%9Cby%20June',
  ],
  [
    'neighbours from the nearest block',
    { exact: 'June.', prefix: 'Far away.\nDue:\n', suffix: '\nNext.\nFar' },
    'Due%3A-,June.,-Next',
  ],
  [
    'enough words without neighbours',
    { exact: 'they are due back by June', prefix: 'all of ' },
    'they%20are%20due%20back%20by%20June',
  ],
  ['few words without neighbours that have a mark', { exact: 'by June', prefix: 'back … ' }, 'by%20June'],
  [
    'the words before an insertion',
    { exact: 'provide additional information to [DHS] in order to confirm' },
    'provide%20additional%20information%20to',
  ],
  [
    'the words before an omission',
    { exact: 'very concerned about it ... and focused' },
    'very%20concerned%20about%20it',
  ],
  ['no suffix after an omission', { exact: 'we do not … know', suffix: ' said she' }, 'we%20do%20not'],
  ['nothing for two words before an omission', { exact: 'It is […] well known to all of us' }, ''],
  ['nothing for an insertion at once', { exact: '[b]ecause no agency would buy it' }, ''],
  ['nothing for no words', { exact: '— “…”' }, ''],
  ['the words before half a surrogate pair', { exact: 'one two three \ud83d four' }, 'one%20two%20three'],
] as const;

describe('buildTextFragment', () => {
  test.each(CASES)('gives %s', (_name, quotation, expected) => {
    expect(buildTextFragment(quotation)).toBe(expected && `#:~:text=${expected}`);
  });

  test('gives the first and last words of any quotation, apart from each other', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '  ', ', ', '-', '\n'), (said, gap) => {
        const fragment = parseTextFragment(buildTextFragment({ exact: said.join(gap) }));
        const start = splitWords(fragment?.start);
        const end = splitWords(fragment?.end);
        expect(start).toEqual(said.slice(0, start.length));
        expect(end).toEqual(said.slice(said.length - end.length));
        expect(start.length + end.length).toBeLessThanOrEqual(said.length);
        if (fragment?.end === undefined) expect(start).toEqual(said);
      }),
    );
  });

  test('never throws, and what it gives can be read back and stands in the quotation', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 });
    const halves = fc.array(
      fc.constantFrom('\ud83d', '\udc00', '🦊', '[', '…', 'word ', '词', '-', ',', '&', '%', '\n'),
    );
    const texts = fc.oneof(
      anyText,
      fc.lorem({ maxCount: 40 }),
      halves.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.option(texts, { nil: undefined }), (exact, context) => {
        const built = buildTextFragment({ exact, prefix: context, suffix: context });
        if (built === '') return;
        expect(built).toMatch(/^#:~:text=[\w.!~*'(),%-]+$/);
        const fragment = parseTextFragment(built);
        const shown = exact.replaceAll(/\s+/g, ' ');
        expect(shown).toContain(fragment?.start);
        expect(shown).toContain(fragment?.end ?? '');
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['词', '🦊', 'a🦊', 'word ', '[', '\n'])(
    'gives a short fragment for a million times "%s"',
    (part) => {
      const huge = `one two three four ${part.repeat(1e6)} five six`;
      const fragment = buildTextFragment({ exact: huge, prefix: huge, suffix: huge });
      expect(parseTextFragment(fragment)?.start).toMatch(/^one two three four/);
      expect(fragment.length).toBeLessThan(500);
    },
  );
});

describe('parseTextFragment', () => {
  test.each([
    ['#:~:text=one%20two', { start: 'one two' }],
    ['#:~:text=one,two', { start: 'one', end: 'two' }],
    ['#:~:text=zero-,one', { prefix: 'zero', start: 'one' }],
    ['#:~:text=one,-two', { start: 'one', suffix: 'two' }],
    ['#:~:text=zero-,one,two,-three', { prefix: 'zero', start: 'one', end: 'two', suffix: 'three' }],
    ['#:~:text=a%2Db%2C%26', { start: 'a-b,&' }],
  ])('reads %s', (fragment, expected) => {
    expect(parseTextFragment(fragment)).toEqual(expected);
  });

  test.each([
    '',
    '#top',
    '#top:~:text=one',
    '#:~:text=',
    '#:~:text=zero-',
    '#:~:text=-two',
    '#:~:text=one,two,three',
    '#:~:text=a-b',
    '#:~:text=one&text=two',
    '#:~:text=100%',
    '#:~:text=%ff',
  ])('does NOT read "%s"', (fragment) => {
    expect(parseTextFragment(fragment)).toBeUndefined();
  });
});

const splitWords = (text = ''): string[] => text.match(/[a-z]+/g) ?? [];
