import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../../src/core/report/merge-reports.ts';
import type { PageReport, Ranked, ReportedMention } from '../../../src/core/report/page-report.ts';

const report = (parts: Partial<PageReport>): PageReport => ({
  language: null,
  publication: null,
  coverage: 'subject',
  mentions: [],
  facts: [],
  positions: [],
  quotations: [],
  differences: [],
  ms: 1,
  ...parts,
});

const mention = (surface: string): ReportedMention => ({
  start: 0,
  end: surface.length,
  surface,
  entity: 'borealis',
  kind: 'company',
  resolution: 'explicit',
  ambiguous: null,
  sentence: surface,
  sentenceSpan: { start: 0, end: surface.length },
});

const ranked = (id: string, score: number, ...reasons: string[]): Ranked => ({
  id,
  score,
  because: reasons.map((text) => ({ start: 0, end: text.length, text })),
});

describe('mergeReports', () => {
  test('is an empty report without frames', () => {
    expect(mergeReports([])).toEqual({
      language: null,
      publication: null,
      coverage: 'passing',
      mentions: [],
      facts: [],
      positions: [],
      quotations: [],
      differences: [],
      ms: 0,
    });
  });

  test('is about the matter if any frame is', () => {
    const frames = (...coverages: PageReport['coverage'][]) =>
      coverages.map((coverage, frame) => ({ frame, report: report({ coverage }) }));
    expect(mergeReports(frames('passing', 'subject', 'passing')).coverage).toBe('subject');
    expect(mergeReports(frames('passing', 'passing')).coverage).toBe('passing');
  });

  test('puts the top frame first, whichever answered first', () => {
    const { mentions } = mergeReports([
      { frame: 12, report: report({ mentions: [mention('c')] }) },
      { frame: 0, report: report({ mentions: [mention('a'), mention('b')] }) },
      { frame: 3, report: report({ mentions: [mention('d')] }) },
    ]);
    expect(mentions.map(({ surface, frame }) => surface + frame)).toEqual(['a0', 'b0', 'd3', 'c12']);
  });

  test('leaves the order it was given as it is', () => {
    const frames = [3, 0, 1].map((frame) => ({ frame, report: report({}) }));
    mergeReports(frames);
    expect(frames.map(({ frame }) => frame)).toEqual([3, 0, 1]);
  });

  test('takes the best score of a record, and the reasons of all frames', () => {
    const { facts } = mergeReports([
      { frame: 1, report: report({ facts: [ranked('one', 0.9, 'in 1')] }) },
      { frame: 0, report: report({ facts: [ranked('two', 0.5, 'in 0'), ranked('one', 0.2)] }) },
      { frame: 2, report: report({ facts: [ranked('one', 0.3, 'in 2'), ranked('three', 0.1)] }) },
    ]);
    expect(facts.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(facts[0]?.because.map(({ text, frame }) => [text, frame])).toEqual([
      ['in 1', 1],
      ['in 2', 2],
    ]);
  });

  test('merges positions as it does facts', () => {
    const { positions, facts } = mergeReports([
      { frame: 0, report: report({ positions: [ranked('one', 0.2)] }) },
      { frame: 1, report: report({ positions: [ranked('one', 0.3), ranked('two', 0.4)] }) },
    ]);
    expect(positions.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(facts).toEqual([]);
  });

  test.each([
    ['of the top frame', ['de', 'en'], 'de'],
    ['of the first frame that could tell', [null, 'en', 'fr'], 'en'],
    ['of no frame', [null, null], null],
  ])('says the language %s', (_, languages, expected) => {
    const frames = languages.map((language, frame) => ({ frame, report: report({ language }) }));
    expect(mergeReports(frames.reverse()).language).toBe(expected);
  });

  test.each<[string, Record<number, string | null>, string | null]>([
    ['of the top frame', { 0: '2017-09-13', 3: '2011-01-01' }, '2017-09-13'],
    ['of no other where the top frame names none', { 0: null, 3: '2011-01-01' }, null],
    [
      'of the first frame where the top one has no report',
      { 3: null, 5: '2017-09-13', 7: '2011-01-01' },
      '2017-09-13',
    ],
  ])('says the day %s', (_, days, expected) => {
    const frames = Object.entries(days).map(([frame, date]) => ({
      frame: Number(frame),
      report: report({ publication: date === null ? null : { date, changed: null, basis: 'metadata' } }),
    }));
    expect(mergeReports(frames.reverse()).publication?.date ?? null).toBe(expected);
  });

  test('adds up the time of all frames', () => {
    expect(mergeReports([2, 3].map((ms, frame) => ({ frame, report: report({ ms }) }))).ms).toBe(5);
  });
});
