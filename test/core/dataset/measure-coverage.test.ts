import { describe, expect, test } from 'vitest';
import { measureCoverage } from '../../../src/core/dataset/measure-coverage.ts';
import { buildExample } from './dataset-cases.ts';

describe('measureCoverage', () => {
  const example = buildExample();
  const coverage = measureCoverage(example);

  test('counts the records', () => {
    expect(coverage).toMatchObject({ facts: 1, positions: 2, renderings: 1, differences: 1, sources: 3 });
  });

  test('counts facts that a primary source supports, and NOT one that it disputes', () => {
    expect(coverage.factsWithPrimarySource).toBe(1);
    const [fact] = example.facts;
    const disputed = fact && {
      ...fact,
      evidence: fact.evidence.map(
        (e) => ({ ...e, role: e.role === 'supports' ? 'disputes' : 'supports' }) as const,
      ),
    };
    expect(measureCoverage({ ...example, facts: disputed ? [disputed] : [] }).factsWithPrimarySource).toBe(0);
  });

  test('counts positions by party in the parties’ order, those without any too', () => {
    const parties = [{ id: 'silent', name: 'Silent', order: 0 }, ...example.parties];
    expect(Object.entries(measureCoverage({ ...example, parties }).positionsByParty)).toEqual([
      ['silent', 0],
      ['example-government', 1],
      ['sample-company', 1],
    ]);
  });

  test('counts by topic, year, kind and language', () => {
    expect(coverage.factsByTopic).toMatchObject({ directive: 1, company: 0 });
    expect(coverage.factsByYear).toEqual({ '2020': 1 });
    expect(coverage.sourcesByKind).toEqual({ primary: 2, reporting: 1 });
    expect(coverage.sourcesByLanguage).toEqual({ en: 2, fr: 1 });
    expect(coverage.aliasLanguages).toEqual(['en']);
    expect(coverage.checks).toEqual({ once: 3, script: 3, 'second reader': 1 });
  });

  test('names what is weak', () => {
    expect(coverage.weak).toEqual({
      singleSource: ['order-issued'],
      mediumConfidence: [],
      partialDate: [],
      readOnce: ['order-issued'],
      unanswered: [],
    });
  });
});
