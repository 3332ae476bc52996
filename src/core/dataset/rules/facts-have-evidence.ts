import { describeRecord } from '../describe-problem.ts';
import type { Rule } from './rule.ts';

/** What only disputes a statement does not let us make it. */
export const factsHaveEvidence: Rule = {
  name: 'facts-have-evidence',
  meaning: 'every fact has at least one evidence that supports it',
  find({ facts }) {
    return facts
      .filter(({ evidence }) => !evidence.some(({ role }) => role === 'supports'))
      .map(({ id, evidence }) => ({
        record: describeRecord('fact', id),
        field: 'evidence',
        value: evidence,
        message: 'has none that supports it',
      }));
  },
};
