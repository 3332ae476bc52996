import { describe, expect, it } from 'vitest';
import { parseLabelledText } from '../../../src/tools/evaluate/labelled-text.ts';

const KEYS = new Set(['hq-moscow', 'founded-1997']);

const PAGE = `language: en
kind: on-topic
facts: hq-moscow founded-1997
note: one colon: two

A headline on {company: Kaspersky}

It is a firm.
`;

const parse = (raw: string) => parseLabelledText('page', raw, KEYS);

describe('parseLabelledText', () => {
  it('reads header and text', () => {
    expect(parse(PAGE)).toEqual({
      page: {
        id: 'page',
        language: 'en',
        kind: 'on-topic',
        facts: ['hq-moscow', 'founded-1997'],
        note: 'one colon: two',
        text: 'A headline on Kaspersky\n\nIt is a firm.',
        mentions: [{ start: 14, end: 23, entity: 'company', explicit: false }],
        ignore: [],
        quotations: null,
      },
    });
  });

  it.each([
    ['no facts', 'language: en\nkind: on-topic\nfacts:\n\nText.', { facts: [], note: null }],
    ['no line of facts on another kind', 'kind: passing\nlanguage: zh-Hant\n\nText.', { facts: [] }],
    ['an empty note', 'language: en\nkind: passing\nnote:\n\nText.', { note: null }],
    ['white space in the blank line', 'language: en\nkind: passing\n \t\nText.', { text: 'Text.' }],
    ['no space after the colon', 'language:en\nkind:passing\n\nText.', { language: 'en' }],
    [
      'what is neither found nor missed on a hard-negative page',
      'language: en\nkind: hard-negative\n\n{related: Kasperskaya} {ignore: k}.com',
      { kind: 'hard-negative' },
    ],
    [
      'a page with one quotation as labelled for them',
      'language: en\nkind: hard-negative\n\n“{quote: one two three four five six}”',
      { quotations: [{ start: 1, end: 28, speaker: null, party: null }] },
    ],
    [
      'a page that says it holds none',
      'language: en\nkind: hard-negative\nquotations: labelled\n\n“Text.”',
      { quotations: [] },
    ],
  ])('takes %s', (_, raw, expected) => {
    expect(parse(raw)).toMatchObject({ page: expected });
  });

  it.each([
    [
      'nothing',
      '',
      [
        [1, '"language" is missing'],
        [1, '"kind" is missing'],
        [1, 'no text after a blank line'],
      ],
    ],
    [
      'no header',
      '\nText.',
      [
        [1, '"language" is missing'],
        [1, '"kind" is missing'],
      ],
    ],
    ['no text', 'language: en\nkind: passing\n\n \n', [[5, 'no text']]],
    [
      'no blank line',
      'language: en\nkind: passing\nText.',
      [
        [3, '"Text." is no header line'],
        [3, 'no text'],
      ],
    ],
    ['an unknown kind', 'language: en\nkind: off-topic\n\nText.', [[2, 'kind "off-topic" is not known']]],
    ['an empty kind', 'language: en\nkind:\n\nText.', [[2, 'kind "" is not known']]],
    ['no facts on topic', 'language: en\nkind: on-topic\n\nText.', [[1, '"facts" is missing']]],
    [
      'an unknown fact key',
      'language: en\nkind: on-topic\nfacts: hq-moscow hq-berlin\n\nText.',
      [[3, 'fact key "hq-berlin" is not known']],
    ],
    ['keys with commas', 'language: en\nkind: on-topic\nfacts: hq-moscow,\n\nText.', [[3, '"hq-moscow,"']]],
    [
      'a language in words',
      'language: English!\nkind: passing\n\nText.',
      [[1, '"English!" is no BCP 47 tag']],
    ],
    [
      'another word on quotations',
      'language: en\nkind: passing\nquotations: none\n\nText.',
      [[3, 'quotations "none" is not "labelled"']],
    ],
    ['a header twice', 'kind: passing\nkind: passing\nlanguage: en\n\nText.', [[2, '"kind" stands twice']]],
    ['an unknown header', '__proto__: en\nkind: passing\nlanguage: en\n\nText.', [[1, 'is no header line']]],
    [
      'a mention on a hard-negative page',
      'language: en\nkind: hard-negative\n\n{company: Kaspersky}',
      [[2, 'a hard-negative page holds no mention']],
    ],
    [
      'a brace, with its line in the file',
      'language: en\nkind: passing\n\nOne.\n\nTwo {company: Kaspersky.',
      [[6, 'a mark is not closed']],
    ],
    [
      'all problems in the order of their lines',
      'language: en\nkind: x\nfacts: y\n\n{company: Kaspersky\n}}',
      [
        [2, 'kind'],
        [3, 'fact key'],
        [5, 'space at its edge'],
        [6, 'closing brace'],
      ],
    ],
  ])('reports %s', (_, raw, expected) => {
    const parsed = parse(raw);
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems).toHaveLength(expected.length);
    for (const [index, [line, message]] of expected.entries()) {
      expect(problems[index]?.line).toBe(line);
      expect(problems[index]?.message).toContain(message);
    }
  });

  it('shortens what it shows of a strange file', () => {
    const parsed = parse('x'.repeat(10_000));
    expect(JSON.stringify(parsed).length).toBeLessThan(1_000);
  });
});
