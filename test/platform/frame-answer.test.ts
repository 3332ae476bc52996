import { describe, expect, test } from 'vitest';
import { analyseText, createAnalyser } from '../../src/core/report/analyse-text.ts';
import { parseFrameAnswer } from '../../src/platform/frame-answer.ts';
import { coreDataset } from '../fixtures/core-dataset.ts';

const report = analyseText(
  'Borealis was founded in 1997. The 😀 company denied the risk.\n\n北光软件。',
  createAnalyser(coreDataset),
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
    ['a change that is no day', dated('2017-09-13', '2017-09-15T08:00')],
    ['a time that is none', { ...answer, report: { ...report, ms: null } }],
  ])('does NOT take %s for an answer', (_, raw) => {
    expect(parseFrameAnswer(raw)).toBeNull();
  });
});
