import type { TabReport } from '../../../src/core/report/merge-reports.ts';

const TWO =
  'The agency said that Sample Software was to be removed, and that Order 12-34 binds all departments.';

/** What an invented page, with a frame in it, was found to hold in the invented dataset. */
export const tabReport: TabReport = {
  language: 'en',
  publication: null,
  coverage: 'subject',
  ms: 1.2,
  mentions: [
    mention(0, 21, 'Sample Software', 'sample-software', TWO),
    mention(0, 65, 'Order 12-34', 'order-12-34', TWO),
    {
      ...mention(0, 120, 'the order', 'order-12-34', 'What the order means is open.'),
      resolution: 'contextual',
    },
    mention(0, 160, 'Sample Software', 'sample-software', 'עוד על Sample Software כאן.'),
    mention(0, 260, 'Sample Software', 'sample-software', 'Sample Software answered.'),
    mention(7, 10, 'Sample Software', 'sample-software', 'A frame names Sample Software.'),
  ],
  facts: [
    {
      id: 'order-issued',
      score: 0.9,
      because: [{ frame: 0, start: 300, end: 314, text: 'within 30 days' }],
    },
    {
      id: 'removal-begins',
      score: 0.8,
      because: [{ frame: 7, start: 40, end: 52, text: 'three\n months' }],
    },
    { id: 'customers', score: 0.2, because: [] },
    { id: 'talks', score: 0.1, because: [] },
  ],
  quotations: [],
  differences: [],
  positions: [
    { id: 'company-reply', score: 0.7, because: [] },
    {
      id: 'agency-risk',
      score: 0.6,
      because: [{ frame: 0, start: 400, end: 408, text: 'the risk' }],
    },
    { id: 'embassy-regret', score: 0.3, because: [] },
  ],
};

/** The same page, with quotations of which the record knows the first three, and words on a question that is open. */
export const checkedReport: TabReport = {
  ...tabReport,
  quotations: [
    quotation(0, 500, 'no evidence has been presented publicly by anyone', {
      pieces: [piece('company-reply', 'no evidence has been presented publicly by anyone')],
    }),
    quotation(
      0,
      600,
      'The danger that others could use the access provided by Sample products to compromise information systems directly implicates the safety of the country.',
      {
        verdict: 'altered',
        speaker: { start: 580, end: 590, name: 'the agency', id: null },
        pieces: [
          {
            ...piece('agency-risk', ''),
            difference: [
              { kind: 'same', text: 'The' },
              { kind: 'deleted', text: 'risk' },
              { kind: 'inserted', text: 'danger' },
              { kind: 'same', text: 'that others could use the access' },
            ],
          },
        ],
        agreement: { words: 22, same: 21 },
      },
    ),
    quotation(7, 60, 'These steps can only evoke regrets', {
      verdict: 'translation',
      pieces: [
        {
          ...piece('embassy-regret', 'These steps can only evoke regrets'),
          wording: { kind: 'rendering', rendering: 'embassy-daily' },
        },
      ],
    }),
    quotation(0, 900, 'Nobody knows these words', { verdict: 'unknown' }),
    quotation(0, 950, 'Nor these, in the least', { verdict: 'unknown' }),
  ],
  differences: [
    {
      id: 'day-90',
      accounts: [
        {
          account: 0,
          because: [{ frame: 0, start: 320, end: 346, text: 'everything\n gone by day 90' }],
        },
      ],
    },
  ],
};

function quotation(
  frame: number,
  start: number,
  text: string,
  rest: Partial<TabReport['quotations'][number]>,
): TabReport['quotations'][number] {
  const span = { start, end: start + text.length };
  return {
    frame,
    ...span,
    text,
    parts: [span],
    speaker: null,
    verdict: 'verbatim',
    pieces: [],
    elsewhere: [],
    agreement: { words: 7, same: 7 },
    ...rest,
  };
}

/** Word for word. */
function piece(position: string, text: string): TabReport['quotations'][number]['pieces'][number] {
  return {
    position,
    wording: { kind: 'official', rendering: null },
    difference: [{ kind: 'same', text }],
  };
}

function mention(
  frame: number,
  start: number,
  surface: string,
  entity: string,
  sentence: string,
): TabReport['mentions'][number] {
  const kind = entity === 'order-12-34' ? 'directive' : 'company';
  const from = start - sentence.indexOf(surface);
  return {
    frame,
    start,
    end: start + surface.length,
    surface,
    entity,
    kind,
    resolution: 'explicit',
    ambiguous: null,
    sentence,
    sentenceSpan: { start: from, end: from + sentence.length },
  };
}
