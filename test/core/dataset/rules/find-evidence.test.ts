import { expect, test } from 'vitest';
import { findEvidence } from '../../../../src/core/dataset/rules/find-evidence.ts';
import { buildExample } from '../dataset-cases.ts';

test('finds the evidence of every kind of record and says where it stands', () => {
  const places = findEvidence(buildExample()).map(({ record, field, evidence }) => [
    record,
    field,
    evidence.source,
  ]);
  expect(places).toEqual([
    ['entity "order-7"', 'evidence[0]', 'agency-order-7'],
    ['fact "order-issued"', 'evidence[0]', 'agency-order-7'],
    ['fact "order-issued"', 'evidence[1]', 'daily-example'],
    ['position "agency-risk"', 'evidence[0]', 'agency-order-7'],
    ['position "company-denial"', 'evidence[0]', 'widgets-answer'],
    ['difference "days-to-return"', 'record.evidence[0]', 'agency-order-7'],
  ]);
});
