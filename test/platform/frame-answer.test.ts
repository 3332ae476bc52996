import { describe, expect, test } from 'vitest';
import { analyseText, createAnalyser } from '../../src/core/report/analyse-text.ts';
import { MAX_TEXT_LENGTH } from '../../src/core/report/text-question.ts';
import { parseFrameAnswer } from '../../src/platform/frame-answer.ts';
import { coreDataset } from '../fixtures/core-dataset.ts';
import { QUOTATIONS } from '../views/quotations.ts';

const analyser = createAnalyser(coreDataset);
const report = analyseText(
  'Borealis was founded in 1997. The 😀 company denied the risk.\n\n北光软件。',
  analyser,
  { language: null, now: () => 0.5 },
);
const answer = { reached: true, contentType: 'text/html', script: 'done', report };

/** As a message brings it. */
const send = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseFrameAnswer', () => {
  test('reads back a report of the core, whole', () => {
    expect(report.mentions.length).toBeGreaterThan(0);
    expect(report.facts.some(({ because }) => because.length > 0)).toBe(true);
    expect(parseFrameAnswer(send(answer))).toEqual(answer);
  });

  test('reads a frame where nothing was found', () => {
    const silent = { reached: false, contentType: 'application/pdf', script: 'none', report: null };
    expect(parseFrameAnswer(send(silent))).toEqual(silent);
  });

  test('reads a frame whose script waits for its first answer', () => {
    const waiting = { reached: true, contentType: 'text/html', script: 'waiting', report: null };
    expect(parseFrameAnswer(send(waiting))).toEqual(waiting);
  });

  const dated = (date: unknown, changed: unknown = null) => ({
    ...answer,
    report: { ...report, publication: { date, changed, basis: 'text' } },
  });

  test('reads the day of a page', () => {
    expect(parseFrameAnswer(send(dated('2017-09-13', '2017-09-15')))).toEqual(
      dated('2017-09-13', '2017-09-15'),
    );
  });

  const [mention] = report.mentions;
  const [ranked] = report.facts;
  const reporting = (changes: object) => ({ ...answer, report: { ...report, ...changes } });
  const mentioning = (changes: object) => reporting({ mentions: [{ ...mention, ...changes }] });
  const reasoning = (changes: object) => ({
    because: [{ start: 0, end: 1, text: 'a', ...changes }],
  });
  const many = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);
  const book = 'a'.repeat(10_000);
  const tooLong = 'a'.repeat(MAX_TEXT_LENGTH + 1);
  const difference = { id: 'd', accounts: [{ account: 0, because: [] }] };

  test('reads a report of a text as long as any', { timeout: 60_000 }, () => {
    const text = 'Borealis\n\n'.repeat(MAX_TEXT_LENGTH / 10);
    const long = analyseText(text, analyser, { language: 'en', now: () => 0.5 });
    expect(long.mentions.length).toBe(200_000);
    expect(parseFrameAnswer({ ...answer, report: long })).not.toBeNull();
  });

  test('reads a difference', () => {
    expect(parseFrameAnswer(reporting({ differences: [difference] }))).not.toBeNull();
  });

  test.each([
    ['nothing, from a frame that went away', undefined],
    ['null', null],
    ['a text', 'text/html'],
    ['a list', [answer]],
    ['an answer without a report', { reached: true, contentType: 'text/html', script: 'none' }],
    ['a script in an unknown state', { ...answer, script: 'asleep' }],
    ['a content type that is none', { ...answer, contentType: 7 }],
    ['an empty report', { ...answer, report: {} }],
    ['a report without its facts', { ...answer, report: { ...report, facts: undefined } }],
    ['an unknown kind', { ...answer, report: { ...report, mentions: [{ ...mention, kind: 'planet' }] } }],
    ['a place before the text', { ...answer, report: { ...report, mentions: [{ ...mention, start: -1 }] } }],
    ['half a place', { ...answer, report: { ...report, mentions: [{ ...mention, end: 1.5 }] } }],
    ['a score that is none', { ...answer, report: { ...report, facts: [{ ...ranked, score: 'high' }] } }],
    ['a day that is none', dated('yesterday')],
    ['a day that no calendar has', dated('2017-13-45')],
    ['the 31st of February', dated('2017-02-31')],
    ['a language that is a book', reporting({ language: book })],
    ['a content type that is a book', { ...answer, contentType: book }],
    ['a place beyond any text', mentioning({ end: MAX_TEXT_LENGTH + 1 })],
    ['an end before the start', mentioning({ start: 9, end: 8 })],
    ['a sentence that ends before it starts', mentioning({ sentenceSpan: { start: 9, end: 8 } })],
    ['words longer than any text', mentioning({ surface: tooLong })],
    ['a sentence longer than any text', mentioning({ sentence: tooLong })],
    ['an entity that is a book', mentioning({ entity: book })],
    ['another that is', mentioning({ ambiguous: book })],
    ['more mentions than units', reporting({ mentions: many(mention, MAX_TEXT_LENGTH / 2 + 1) })],
    ['a fact that is a book', reporting({ facts: [{ ...ranked, id: book }] })],
    ['a score beyond all', reporting({ facts: [{ ...ranked, score: Number.POSITIVE_INFINITY }] })],
    ['too many facts', reporting({ facts: many(ranked, 10_001) })],
    ['too many positions', reporting({ positions: many(ranked, 10_001) })],
    ['too many reasons', reporting({ facts: [{ ...ranked, because: many(reasoning({}).because[0], 101) }] })],
    [
      'a reason that ends before it starts',
      reporting({ facts: [{ ...ranked, ...reasoning({ start: 2 }) }] }),
    ],
    ['a reason longer than any text', reporting({ facts: [{ ...ranked, ...reasoning({ text: tooLong }) }] })],
    ['too many differences', reporting({ differences: many(difference, 10_001) })],
    ['a difference that is a book', reporting({ differences: [{ ...difference, id: book }] })],
    [
      'a difference of too many accounts',
      reporting({ differences: [{ ...difference, accounts: many(difference.accounts[0], 10_001) }] }),
    ],
    [
      'a quotation that is a library',
      reporting({ quotations: [{ ...QUOTATIONS.altered, text: book.repeat(3) }] }),
    ],
    ['a quotation of everything', reporting({ quotations: [{ ...QUOTATIONS.altered, elsewhere: [book] }] })],
    ['a time without end', reporting({ ms: Number.POSITIVE_INFINITY })],
    ['a change that is no day', dated('2017-09-13', '2017-09-15T08:00')],
    ['a time that is none', { ...answer, report: { ...report, ms: null } }],
  ])('does NOT take %s for an answer', (_, raw) => {
    expect(parseFrameAnswer(raw)).toBeNull();
  });
});
