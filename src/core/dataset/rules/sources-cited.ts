import { describeRecord } from '../describe-problem.ts';
import { findEvidence } from './find-evidence.ts';
import type { Rule } from './rule.ts';

/** A source without a statement is a reading list. */
export const sourcesCited: Rule = {
  name: 'sources-cited',
  meaning: 'every source carries something: an evidence, a rendering or an account',
  find(dataset) {
    const cited = new Set([
      ...findEvidence(dataset).map(({ evidence }) => evidence.source),
      ...dataset.renderings.map(({ source }) => source),
      ...dataset.differences.flatMap(({ accounts }) => accounts.map(({ source }) => source)),
    ]);
    return dataset.sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({ record: describeRecord('source', id), field: '', message: 'is cited by nothing' }));
  },
};
