import { describeRecord } from '../describe-problem.ts';
import type { Evidence } from '../types.ts';
import type { Problem, Rule } from './rule.ts';

/** The one evidence that the card has room for, and that opens the list everywhere else. */
export const firstEvidence: Rule = {
  name: 'first-evidence',
  meaning:
    'the first evidence of a fact or position supports it, was checked again, and is primary if any such is',
  find({ facts, positions, sources }) {
    const primary = new Set(sources.filter(({ kind }) => kind === 'primary').map(({ id }) => id));
    const records = [
      ...facts.map(({ id, evidence }) => ({ record: describeRecord('fact', id), evidence })),
      ...positions.map(({ id, evidence }) => ({ record: describeRecord('position', id), evidence })),
    ];
    return records.flatMap(({ record, evidence }): Problem[] => {
      const [first] = evidence;
      const supporting = evidence.filter(({ role }) => role === 'supports');
      // None that supports: said by other rules.
      if (!first || supporting.length === 0) return [];
      const fault = findFault(first, supporting, primary);
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
