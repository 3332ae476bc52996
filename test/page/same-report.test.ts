import { describe, expect, test } from 'vitest';
import type { PageReport } from '../../src/core/report/page-report.ts';
import { isSameReport } from '../../src/page/same-report.ts';

const mention = {
  start: 3,
  end: 12,
  surface: 'Kaspersky',
  entity: 'kaspersky-lab',
  kind: 'company',
  resolution: 'explicit',
  ambiguous: null,
  sentence: 'On Kaspersky.',
  sentenceSpan: { start: 0, end: 13 },
} as const;
const report: PageReport = {
  language: 'en',
  publication: null,
  coverage: 'subject',
  mentions: [mention],
  facts: [{ id: 'f1', score: 0.5, because: [{ start: 3, end: 12, text: 'Kaspersky' }] }],
  positions: [],
  quotations: [],
  differences: [],
  ms: 7,
};

describe('isSameReport', () => {
  test('takes two readings for one whatever time they took', () => {
    expect(isSameReport(report, { ...structuredClone(report), ms: 9 })).toBe(true);
  });

  test.each<[string, Partial<PageReport>]>([
    ['another language', { language: null }],
    ['a mention more', { mentions: [mention, mention] }],
    ['a mention elsewhere', { mentions: [{ ...mention, start: 4 }] }],
    ['another sentence of the same length', { mentions: [{ ...mention, sentence: 'In Kaspersky.' }] }],
    ['another score', { facts: [{ id: 'f1', score: 0.6, because: [] }] }],
    ['no reason', { facts: [{ id: 'f1', score: 0.5, because: [] }] }],
    ['no facts', { facts: [] }],
  ])('tells %s', (_, change) => {
    expect(isSameReport(report, { ...report, ...change })).toBe(false);
    expect(isSameReport({ ...report, ...change }, report)).toBe(false);
  });
});
