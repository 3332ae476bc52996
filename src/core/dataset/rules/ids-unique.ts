import { describeRecord } from '../describe-problem.ts';
import type { Problem, Rule } from './rule.ts';

/** Across kinds too, so that an id alone says which record is meant: in reviews, links and the tests' maps. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  meaning: 'no two records of any kind share an id',
  find(dataset) {
    const owners = new Map<string, string>();
    const problems: Problem[] = [];
    const note = (kind: string, records: readonly { readonly id: string }[]) => {
      for (const { id } of records) {
        const owner = owners.get(id);
        if (owner) {
          const message = `is the id of another record too: ${owner}`;
          problems.push({ record: describeRecord(kind, id), field: 'id', value: id, message });
        } else owners.set(id, kind);
      }
    };
    note('party', dataset.parties);
    note('entity', dataset.entities);
    note('speaker', dataset.speakers);
    note('source', dataset.sources);
    note('fact', dataset.facts);
    note('position', dataset.positions);
    note('rendering', dataset.renderings);
    note('difference', dataset.differences);
    return problems;
  },
};
