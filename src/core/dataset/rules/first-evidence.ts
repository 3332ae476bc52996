import { describeRecord } from '../describe-problem.ts';
import type { Evidence } from '../types.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * The one evidence that the card has room for, and that opens the list everywhere else. What was reported is best seen in
 * the report, whatever primary source carries the answer to it.
 */
export const firstEvidence: Rule = {
  name: 'first-evidence',
  meaning:
    'the first evidence of a record supports it, was checked again, and is primary if any such is, but for reports',
  find({ facts, positions, differences, sources }) {
    const primary = new Set(sources.filter(({ kind }) => kind === 'primary').map(({ id }) => id));
    const records = [
      ...facts.map(({ id, evidence, basis }) => ({
        record: describeRecord('fact', id),
        evidence,
        isReport: basis === 'reported' || basis === 'unnamed-sources',
      })),
      ...positions.map(({ id, evidence }) => ({
        record: describeRecord('position', id),
        evidence,
        isReport: false,
      })),
      ...differences.map(({ id, record: { evidence } }) => ({
        record: describeRecord('difference', id),
        evidence,
        isReport: false,
      })),
    ];
    return records.flatMap(({ record, evidence, isReport }): Problem[] => {
      const [first] = evidence;
      const supporting = evidence.filter(({ role }) => role === 'supports');
      // None that supports: said by other rules.
      if (!first || supporting.length === 0) return [];
      const fault = findFault(first, supporting, isReport ? new Set() : primary);
      return fault ? [{ record, field: 'evidence[0]', value: first.source, message: fault }] : [];
    });
  },
};

function findFault(
  first: Evidence,
  supporting: readonly Evidence[],
  primary: ReadonlySet<string>,
): string | null {
  if (first.role !== 'supports') return 'stands first and disputes the record';
  if (!primary.has(first.source) && supporting.some((e) => primary.has(e.source) && e.checked !== 'once')) {
    return 'stands before a primary source';
  }
  return first.checked === 'once' ? 'stands first and was read only once' : null;
}
