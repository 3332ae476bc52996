import { describeRecord } from '../describe-problem.ts';
import type { Dataset } from '../types.ts';
import { findEvidence } from './find-evidence.ts';

/** Somebody's words and where they stand: `{ record: 'fact "bod-issued"', field: 'evidence[0].quotation.exact', … }`. */
export type PlacedWords = {
  readonly record: string;
  readonly field: string;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};

/** All words of others that the dataset holds, by whatever record, in the dataset's order. */
export function findQuotations(dataset: Dataset): PlacedWords[] {
  return [
    ...findEvidence(dataset).flatMap(({ record, field, evidence: { quotation } }) =>
      quotation ? { record, field: `${field}.quotation.exact`, ...quotation } : [],
    ),
    ...dataset.positions.map(({ id, quotation: { exact, prefix, suffix } }) => ({
      record: describeRecord('position', id),
      field: 'quotation.exact',
      exact,
      prefix,
      suffix,
    })),
    ...dataset.renderings.map(({ id, text }) => ({
      record: describeRecord('rendering', id),
      field: 'text',
      exact: text,
    })),
    ...dataset.differences.flatMap(({ id, accounts }) =>
      accounts.map(({ quotation }, index) => ({
        record: describeRecord('difference', id),
        field: `accounts[${index}].quotation`,
        exact: quotation,
      })),
    ),
  ];
}
