import { describeRecord } from '../describe-problem.ts';
import type { Dataset, Evidence } from '../types.ts';

/** An evidence and where it stands: `{ record: 'fact "bod-issued"', field: 'evidence[0]', evidence }`. */
export type PlacedEvidence = {
  readonly record: string;
  readonly field: string;
  readonly evidence: Evidence;
};

/** Every evidence of the dataset, whatever kind of record carries it, in the dataset's order. */
export function findEvidence(dataset: Dataset): PlacedEvidence[] {
  return [
    ...dataset.entities.flatMap(({ id, evidence }) => place('entity', id, 'evidence', evidence)),
    ...dataset.facts.flatMap(({ id, evidence }) => place('fact', id, 'evidence', evidence)),
    ...dataset.positions.flatMap(({ id, evidence }) => place('position', id, 'evidence', evidence)),
    ...dataset.differences.flatMap(({ id, record }) =>
      place('difference', id, 'record.evidence', record.evidence),
    ),
  ];
}

function place(kind: string, id: string, field: string, list: readonly Evidence[]): PlacedEvidence[] {
  const record = describeRecord(kind, id);
  return list.map((evidence, index) => ({ record, field: `${field}[${index}]`, evidence }));
}
