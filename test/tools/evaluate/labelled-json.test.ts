import { describe, expect, it } from 'vitest';
import { parseLabelledJson } from '../../../src/tools/evaluate/labelled-json.ts';

const PAGE = {
  id: 'a',
  url: 'https://example.org',
  lang: 'en',
  kind: 'on-topic',
  text: 'The Kaspersky ban',
  mentions: [
    { start: 4, end: 13, surface: 'Kaspersky', entity: 'company|person' },
    { start: 4, end: 17, entity: 'directive', explicit: true, doubt: true },
  ],
  ignore: [{ start: 0, end: 3, surface: 'The' }],
  facts: ['of-others'],
  quotes: [],
  note: '',
};

describe('parseLabelledJson', () => {
  it('reads what is measured, in the order of the text, and passes over the rest', () => {
    expect(parseLabelledJson(JSON.stringify(PAGE))).toEqual({
      page: {
        id: 'a',
        language: 'en',
        kind: 'on-topic',
        facts: ['of-others'],
        note: null,
        text: 'The Kaspersky ban',
        mentions: [
          { start: 4, end: 17, entity: 'directive', explicit: true },
          { start: 4, end: 13, entity: 'company|person', explicit: false },
        ],
        ignore: [{ start: 0, end: 3 }],
        quotations: [],
      },
    });
  });

  it.each([
    ['company', 'company'],
    ['official-russia', 'russian-government'],
    ['official-us', 'us-government'],
    ['other', null],
    [undefined, null],
  ])('reads a quotation of status %s', (status, party) => {
    const quotes = [{ start: 4, end: 17, text: 'Kaspersky ban', speaker: 'A', status, match: null }];
    expect(parseLabelledJson(JSON.stringify({ ...PAGE, quotes }))).toMatchObject({
      page: { quotations: [{ start: 4, end: 17, speaker: 'A', party }] },
    });
  });

  it.each([
    ['of another kind', { kind: 'passing' }],
    ['that says nothing of them', { quotes: undefined }],
  ])('does not take a page %s as labelled for quotations', (_, change) => {
    expect(parseLabelledJson(JSON.stringify({ ...PAGE, ...change }))).toMatchObject({
      page: { quotations: null },
    });
  });

  it.each([
    ['no speaker', {}],
    ['null', { speaker: null }],
    ['an empty name', { speaker: '' }],
  ])('takes %s for one that can’t be told', (_, speaker) => {
    const quotes = [{ start: 4, end: 17, ...speaker }];
    expect(parseLabelledJson(JSON.stringify({ ...PAGE, quotes }))).toMatchObject({
      page: { quotations: [{ speaker: null }] },
    });
  });

  it.each([
    ['no JSON', '{', 'no JSON: '],
    ['no object', '"page"', 'page: '],
    ['null', 'null', 'page: '],
    ['no text', { text: undefined }, 'text: '],
    ['an unknown kind', { kind: 'off-topic' }, 'kind: '],
    [
      'an unknown entity',
      { mentions: [{ start: 0, end: 1, entity: 'company|agency' }] },
      'mentions.0.entity: is none of',
    ],
    ['a negative offset', { mentions: [{ start: -1, end: 1, entity: 'company' }] }, 'mentions.0.start: '],
    ['half an offset', { ignore: [{ start: 0.5, end: 1 }] }, 'ignore.0.start: '],
    ['an empty span', { mentions: [{ start: 1, end: 1, entity: 'company' }] }, '1-1 is no span of the text'],
    ['a span beyond the text', { ignore: [{ start: 1, end: 99 }] }, '1-99 is no span of the text'],
    [
      'a span of other words',
      { mentions: [{ start: 0, end: 3, surface: 'ban', entity: 'directive' }] },
      '0-3 is "The" in the text, "ban" in the label',
    ],
    [
      'a quotation of other words',
      { quotes: [{ start: 0, end: 3, text: 'ban', speaker: 'A' }] },
      '0-3 is "The" in the text, "ban" in the label',
    ],
    ['a speaker that is no text', { quotes: [{ start: 0, end: 3, speaker: 7 }] }, 'quotes.0.speaker: '],
  ])('reports %s', (_, change, message) => {
    const line = typeof change === 'string' ? change : JSON.stringify({ ...PAGE, ...change });
    expect(parseLabelledJson(line)).toEqual({ problems: [expect.stringContaining(message)] });
  });
});
