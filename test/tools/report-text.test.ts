import { expect, it } from 'vitest';
import { buildDatasetIndex } from '../../src/core/dataset/dataset-index.ts';
import type { Dataset } from '../../src/core/dataset/types.ts';
import type { TabReport } from '../../src/core/report/merge-reports.ts';
import { describeReport } from '../../src/tools/report-text.ts';

const dataset: Dataset = {
  meta: { version: '1', asOf: '2026-11-01', rules: [], changes: [] },
  parties: [{ id: 'company', name: 'The company', order: 1 }],
  entities: [
    {
      id: 'kaspersky-lab',
      kind: 'company',
      name: 'Kaspersky Lab',
      description: 'A company.',
      aliases: [{ text: 'Kaspersky Lab', language: 'en', rule: 'always' }],
      contextOf: [],
      evidence: [],
    },
  ],
  sources: [],
  facts: [
    {
      id: 'issued',
      statement: 'The directive was issued.',
      date: '2017-09-13',
      entities: ['kaspersky-lab'],
      topics: ['directive'],
      basis: 'document',
      confidence: 'high',
      evidence: [],
      cues: [],
    },
  ],
  positions: [
    {
      id: 'no-evidence',
      party: 'company',
      speaker: null,
      role: 'company statement',
      organization: 'Kaspersky Lab',
      date: '2017-09-13',
      occasion: 'The directive',
      entities: ['kaspersky-lab'],
      topics: ['directive'],
      quotation: { exact: 'No credible evidence', language: 'en' },
      evidence: [],
      repliesTo: [],
      cues: [],
    },
  ],
  renderings: [],
  speakers: [],
  differences: [],
};

const mention = {
  frame: 0,
  start: 0,
  end: 13,
  entity: 'kaspersky-lab',
  kind: 'company',
  resolution: 'explicit',
  ambiguous: null,
  sentence: 'Kaspersky Lab replied.',
  sentenceSpan: { start: 0, end: 22 },
} as const;

const report: TabReport = {
  language: 'en',
  publication: null,
  coverage: 'subject',
  mentions: [
    { ...mention, surface: 'Kaspersky Lab' },
    { ...mention, surface: 'Kaspersky\n  Lab' },
  ],
  facts: [{ id: 'issued', score: 0.9, because: [{ frame: 0, start: 20, end: 27, text: '13\nSeptember' }] }],
  positions: [{ id: 'no-evidence', score: 0.5, because: [] }],
  quotations: [],
  differences: [],
  ms: 1.25,
};

it('prints mentions, facts with their reasons, and what is background', () => {
  expect(describeReport(report, buildDatasetIndex(dataset))).toBe(
    [
      'The page is about the matter of the record; its day is not known',
      '',
      'Mentions (2)',
      '  2 ×  Kaspersky Lab  (company: Kaspersky Lab, explicit)',
      '',
      'Facts that the page touches on (1)',
      '  0.90  2017-09-13  The directive was issued.',
      '        because of “13 September”',
      '',
      'Official positions that it touches on, with the answers (0)',
      '',
      'Background',
      '  Kaspersky Lab: 0 facts, 1 positions',
      '',
      'Language en, 1.3 ms',
    ].join('\n'),
  );
});

it('prints positions with the answer to them, and counts what is later than the page', () => {
  const [own] = dataset.positions;
  if (!own) throw new Error('no position');
  const positions = [
    own,
    {
      ...own,
      id: 'answer',
      party: 'company',
      date: '2017-09-20',
      speaker: 'A. N. Other',
      repliesTo: [own.id],
    },
  ];
  const facts = dataset.facts.map((fact) => ({ ...fact, date: '2018-02' }));
  const index = buildDatasetIndex({ ...dataset, facts, positions });
  const because = [{ frame: 0, start: 20, end: 27, text: 'no evidence' }];
  const text = describeReport(
    {
      ...report,
      coverage: 'passing',
      publication: { date: '2017-09-12', changed: '2017-09-14', basis: 'text' },
      mentions: [{ ...mention, surface: 'Kaspersky', ambiguous: 'kaspersky-lab' }],
      facts: [{ id: 'issued', score: 0.2, because: [] }],
      positions: [
        { id: own.id, score: 0.9, because },
        { id: 'answer', score: 0.2, because: [] },
      ],
    },
    index,
  ).split('\n');
  expect(text[0]).toBe(
    'The page is about something else, and names in passing what is below; dated 2017-09-12 by a line of its text, last changed 2017-09-14',
  );
  expect(text).toContain('  1 ×  Kaspersky  (company: Kaspersky Lab, explicit, may also be Kaspersky Lab)');
  expect(text.slice(text.findIndex((line) => line.startsWith('Official')))).toEqual([
    'Official positions that it touches on, with the answers (1)',
    '  2017-09-13  The company: company statement, Kaspersky Lab',
    '    “No credible evidence”',
    '    because of “no evidence”',
    '      2017-09-20  The company: A. N. Other, company statement, Kaspersky Lab (after this was published)',
    '        “No credible evidence”',
    '',
    'After this was published: 1 facts, 0 positions with their answers',
    '',
    'Background',
    '',
    'Language en, 1.3 ms',
  ]);
});

it('prints what differs in quotations, and whose account the page takes', () => {
  const difference: Dataset['differences'][number] = {
    id: 'when',
    question: 'When was it issued?',
    entities: ['kaspersky-lab'],
    topics: ['directive'],
    accounts: [
      {
        source: 'a',
        date: '2017-09',
        quotation: 'on Wednesday',
        says: 'On 13 September.',
        checked: 'script',
        cues: [],
      },
      {
        source: 'b',
        date: '2017-09',
        quotation: 'Wednesday',
        says: 'On 13 September.',
        checked: 'script',
        cues: [],
      },
    ],
    record: { says: 'It bears that day.', evidence: [] },
  };
  const because = [{ frame: 0, start: 20, end: 27, text: 'issued on\nWednesday' }];
  const quotation: TabReport['quotations'][number] = {
    frame: 0,
    start: 30,
    end: 50,
    text: 'No public evidence',
    parts: [{ start: 30, end: 50 }],
    speaker: { start: 51, end: 60, name: 'the firm', id: null },
    verdict: 'altered',
    pieces: [
      {
        position: 'no-evidence',
        wording: { kind: 'official', rendering: null },
        difference: [
          { kind: 'same', text: 'No ' },
          { kind: 'deleted', text: 'credible ' },
          { kind: 'inserted', text: 'public ' },
          { kind: 'same', text: 'evidence' },
        ],
      },
    ],
    elsewhere: [],
    agreement: { words: 3, same: 2 },
  };
  const unknown = { ...quotation, verdict: 'unknown' as const, pieces: [] };
  const text = describeReport(
    {
      ...report,
      quotations: [quotation, unknown],
      differences: [{ id: 'when', accounts: [0, 1].map((account) => ({ account, because })) }],
    },
    buildDatasetIndex({ ...dataset, differences: [difference] }),
  );
  expect(text).toContain(
    [
      'Quotations of statements in the record (1 of 2)',
      '  altered  2017-09-13 Kaspersky Lab',
      '    “No [-credible-] {+public+} evidence”, given to the firm',
      '',
      'Where sources differ (1)',
      '  When was it issued?',
      '    the record: It bears that day.',
      '    the page: On 13 September.',
      '        because of “issued on Wednesday”',
      '',
    ].join('\n'),
  );
});
