import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildPageIndex, pickPageDataset } from '../../../src/core/dataset/page-dataset.ts';
import { analyseText, createAnalyser } from '../../../src/core/report/analyse-text.ts';
import { buildExample } from './dataset-cases.ts';

describe('pickPageDataset', () => {
  const picked = pickPageDataset(bundledDataset);

  test('leaves out every word that is shown', () => {
    const text = JSON.stringify(picked);
    for (const { statement } of bundledDataset.facts) expect(text).not.toContain(JSON.stringify(statement));
    for (const { quotation } of bundledDataset.positions) {
      expect(text).not.toContain(JSON.stringify(quotation.exact));
    }
    expect(text).not.toContain('https://');
  });

  test('reads a text as the whole dataset does', () => {
    const text =
      'The Department of Homeland Security told agencies to identify Kaspersky software within 30 days. ' +
      'The Kremlin called the directive on Kaspersky Lab unfair competition.';
    const surroundings = { language: 'en', now: () => 0 };
    const report = analyseText(text, createAnalyser(JSON.parse(JSON.stringify(picked))), surroundings);
    expect(report.facts.length).toBeGreaterThan(0);
    expect(report).toEqual(analyseText(text, createAnalyser(bundledDataset), surroundings));
  });
});

describe('the date of a record in a page’s dataset', () => {
  const example = buildExample();
  const [fact] = example.facts;
  const dateOf = (date: string, ...published: (string | null)[]): string | undefined => {
    const sources = published.map((day, number) => ({
      ...example.sources[0],
      id: `s${number}`,
      published: day,
    }));
    const evidence = sources.map(({ id }) => ({ source: id, role: 'supports', checked: 'script' }));
    // `buildExample` has a fact and a source.
    const dataset = { ...example, sources, facts: [{ ...fact, date, evidence }] } as typeof example;
    return pickPageDataset(dataset).facts[0]?.date;
  };

  test.each<[string, string, (string | null)[], string]>([
    ['its own, if sources came later', '2020-05-04', ['2020-05-05'], '2020-05-04'],
    ['its own, if nobody knows when its source came', '2020-05-04', [null], '2020-05-04'],
    [
      'that of the first source, if it was set before',
      '2020-08-02',
      ['2020-05-05', '2020-05-04'],
      '2020-05-04',
    ],
    ['the less exact, for it may be earlier', '2020-05-04', ['2020-05'], '2020-05'],
  ])('is %s', (_, date, published, expected) => {
    expect(dateOf(date, ...published)).toBe(expected);
  });

  test('is its own for a position', () => {
    const { positions } = pickPageDataset(example);
    expect(positions.map(({ date }) => date)).toEqual(example.positions.map(({ date }) => date));
  });
});

describe('buildPageIndex', () => {
  const index = buildPageIndex(pickPageDataset(buildExample()));

  test('has each record under its id', () => {
    expect(index.entity('order-7').kind).toBe('directive');
    expect(index.fact('order-issued').entities).toContain('order-7');
    expect(index.position('company-denial').repliesTo).toEqual(['agency-risk']);
  });

  test('throws for an id that is not there', () => {
    expect(() => index.fact('order-8')).toThrow(new RangeError('no fact "order-8" in the dataset'));
  });
});
