import { findEvidence } from './find-evidence.ts';
import type { Rule } from './rule.ts';

/** A rewrite shows how words were changed on their way, never what was said or done. */
export const rewritesBearNothing: Rule = {
  name: 'rewrites-bear-nothing',
  meaning:
    'no fact, position or entity rests on a rewrite, nor what the primary document says in a difference',
  find(dataset) {
    const rewrites = new Set(dataset.sources.filter(({ kind }) => kind === 'rewrite').map(({ id }) => id));
    return findEvidence(dataset)
      .filter(({ evidence }) => rewrites.has(evidence.source))
      .map(({ record, field, evidence }) => ({
        record,
        field: `${field}.source`,
        value: evidence.source,
        message: 'is a rewrite',
      }));
  },
};
