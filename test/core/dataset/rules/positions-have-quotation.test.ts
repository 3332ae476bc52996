import { expect, test } from 'vitest';
import { positionsHaveQuotation } from '../../../../src/core/dataset/rules/positions-have-quotation.ts';
import { buildExample, testRule } from '../dataset-cases.ts';

testRule(positionsHaveQuotation);

// No fixture, for these words break the rule about text fragments as well.
test('does NOT let through a position whose quotation has no word', () => {
  const example = buildExample();
  const positions = example.positions.map((one) => ({ ...one, quotation: { exact: '“…”', language: 'en' } }));
  expect(positionsHaveQuotation.find({ ...example, positions })).toMatchObject([
    { record: 'position "agency-risk"', field: 'quotation.exact', value: '“…”', message: 'has no word' },
    { record: 'position "company-denial"', field: 'quotation.exact', value: '“…”', message: 'has no word' },
  ]);
});
