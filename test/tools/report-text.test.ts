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
  ms: 1.25,
};

it('prints mentions, facts with their reasons, positions in their own words', () => {
  expect(describeReport(report, buildDatasetIndex(dataset))).toBe(
    [
      'Mentions (2)',
      '  2 ×  Kaspersky Lab  (company: Kaspersky Lab, explicit)',
      '',
      'Facts that fit (1; 0 more are background)',
      '  0.90  2017-09-13  The directive was issued.',
      '        because of “13 September”',
      '',
      'Official positions (0 fit, 1 in all)',
      '  0.50  2017-09-13  The company: company statement, Kaspersky Lab',
      '        “No credible evidence”',
      '',
      'Language en, 1.3 ms',
    ].join('\n'),
  );
});
