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
