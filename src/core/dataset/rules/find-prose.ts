import { describeRecord } from '../describe-problem.ts';
import type { Dataset } from '../types.ts';

/** All prose of our own that readers see: `{ record: 'meta', field: 'rules[0]', text: … }`. */
export function findProse(dataset: Dataset): { record: string; field: string; text: string }[] {
  const { meta, entities, sources, facts, positions, renderings, differences } = dataset;
  const places: { record: string; field: string; text: string | undefined }[] = [
    ...meta.rules.map((text, index) => ({ record: 'meta', field: `rules[${index}]`, text })),
    ...meta.changes.map(({ what }, index) => ({
      record: 'meta',
      field: `changes[${index}].what`,
      text: what,
    })),
    ...entities.map(({ id, description }) => ({
      record: describeRecord('entity', id),
      field: 'description',
      text: description,
    })),
    ...sources.flatMap(({ id, title, titleDescribes, note }) => {
      const record = describeRecord('source', id);
      return [
        { record, field: 'title', text: titleDescribes && title },
        { record, field: 'note', text: note },
      ];
    }),
    ...facts.flatMap(({ id, statement, caveat }) => {
      const record = describeRecord('fact', id);
      return [
        { record, field: 'statement', text: statement },
        { record, field: 'caveat', text: caveat },
      ];
    }),
    ...positions.flatMap(({ id, role, occasion, caveat }) => {
      const record = describeRecord('position', id);
      return [
        { record, field: 'role', text: role },
        { record, field: 'occasion', text: occasion },
        { record, field: 'caveat', text: caveat },
      ];
    }),
    ...renderings.map(({ id, note }) => ({
      record: describeRecord('rendering', id),
      field: 'note',
      text: note,
    })),
    ...differences.flatMap(({ id, question, accounts, record: { says } }) => {
      const record = describeRecord('difference', id);
      return [
        { record, field: 'question', text: question },
        ...accounts.map((account, index) => ({
          record,
          field: `accounts[${index}].says`,
          text: account.says,
        })),
        { record, field: 'record.says', text: says },
      ];
    }),
  ];
  return places.flatMap(({ text, ...place }) => (text === undefined ? [] : { ...place, text }));
}
