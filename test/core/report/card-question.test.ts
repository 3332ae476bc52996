import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { answerCardQuestion } from '../../../src/core/report/card-content.ts';
import {
  askAboutMention,
  askAboutQuotation,
  MAX_ACCOUNTS,
  MAX_DIFFERENCES,
  MAX_REASON_LENGTH,
  MAX_REASONS,
} from '../../../src/core/report/card-question.ts';
import type {
  PageReport,
  ReportedDifference,
  ReportedMention,
} from '../../../src/core/report/page-report.ts';
import { QUOTATIONS, quotation } from '../../views/quotations.ts';
import { viewIndex } from '../../views/view-index.ts';
import { buildExample } from '../dataset/dataset-cases.ts';

const mention: ReportedMention = {
  start: 110,
  end: 120,
  surface: 'the company',
  entity: 'sample-software',
  kind: 'company',
  resolution: 'contextual',
  ambiguous: null,
  sentence: 'A sentence.',
  sentenceSpan: { start: 90, end: 200 },
};

const nothing: PageReport = {
  language: 'en',
  publication: { date: '2017-09-14', changed: null, basis: 'text' },
  coverage: 'subject',
  mentions: [mention],
  facts: [],
  positions: [],
  quotations: [],
  differences: [],
  ms: 1,
};

const difference = (id: string, start: number, text = 'gone within 90 days'): ReportedDifference => ({
  id,
  accounts: [{ account: 0, because: [{ start, end: start + 10, text }] }],
});

/** @returns What is asked about the mention. */
function ask(report: Partial<PageReport>) {
  const question = askAboutMention(mention, { ...nothing, ...report });
  if (question.about !== 'mention') throw new Error('about something else');
  return question;
}

describe('the question about a mention', () => {
  test('has the questions on which its own sentence says something, and no others', () => {
    const { differences } = ask({
      differences: [difference('a', 20), difference('b', 195), difference('c', 200)],
    });
    expect(differences.map(({ id }) => id)).toEqual(['b']);
  });

  test('keeps within bounds, whatever the page', () => {
    const because = Array(20).fill({ start: 100, end: 110, text: 'word '.repeat(1_000) });
    const accounts = Array.from({ length: 200 }, (_, account) => ({ account, because }));
    const { differences } = ask({ differences: Array(30).fill({ id: 'a', accounts }) });
    expect(differences).toHaveLength(MAX_DIFFERENCES);
    expect(differences[0]?.accounts).toHaveLength(MAX_ACCOUNTS);
    expect(differences[0]?.accounts[0]?.because).toHaveLength(MAX_REASONS);
    expect(differences[0]?.accounts[0]?.because[0]?.text.length).toBeLessThanOrEqual(MAX_REASON_LENGTH);
  });

  test.each([
    ['the quotation that it stands in', QUOTATIONS.altered, QUOTATIONS.altered],
    ['none of which the record knows nothing', quotation({ verdict: 'unknown' }), null],
    ['none that it stands beside', quotation({ parts: [{ start: 115, end: 160 }] }), null],
  ])('has %s', (_, quotation, expected) => {
    expect(ask({ quotations: [quotation] }).quotation).toEqual(expected);
  });

  test('is answered with what the card shows', () => {
    const question = ask({ quotations: [QUOTATIONS.altered], differences: [difference('day-90', 100)] });
    const answer = answerCardQuestion(question, viewIndex);
    expect(answer).toMatchObject({
      about: 'mention',
      entities: [{ entity: { id: 'sample-software' } }],
      differences: [{ difference: { id: 'day-90' }, matched: [{ because: ['gone within 90 days'] }] }],
      quotation: { quotation: { verdict: 'altered' } },
    });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe('the question about a quotation', () => {
  test('is answered with both wordings', () => {
    expect(answerCardQuestion(askAboutQuotation(QUOTATIONS.altered), viewIndex)).toMatchObject({
      about: 'quotation',
      checked: { pieces: [{ cited: { position: { id: 'company-reply' } } }] },
    });
  });

  test('has no answer where the record knows nothing of it', () => {
    expect(answerCardQuestion(askAboutQuotation(quotation({ verdict: 'unknown' })), viewIndex)).toBeNull();
  });

  test('throws for what is not in the dataset', () => {
    const other = buildDatasetIndex(buildExample());
    expect(() => answerCardQuestion(askAboutQuotation(QUOTATIONS.altered), other)).toThrow(RangeError);
  });
});
