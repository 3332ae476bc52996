import { describeRecord } from '../describe-problem.ts';
import type { Rule } from './rule.ts';

/** One source that says two things, or one account alone, is no difference between sources. */
export const differencesHaveSides: Rule = {
  name: 'differences-have-sides',
  meaning: 'a difference has accounts from at least two sources',
  find({ differences }) {
    return differences
      .filter(({ accounts }) => new Set(accounts.map(({ source }) => source)).size < 2)
      .map(({ id, accounts }) => ({
        record: describeRecord('difference', id),
        field: 'accounts',
        value: accounts,
        message: 'has fewer than two sources',
      }));
  },
};
