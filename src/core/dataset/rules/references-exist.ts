import { describeRecord } from '../describe-problem.ts';
import type { Dataset } from '../types.ts';
import { findEvidence } from './find-evidence.ts';
import type { Rule } from './rule.ts';

type Target = 'parties' | 'entities' | 'speakers' | 'sources' | 'positions';
type Reference = {
  readonly record: string;
  readonly field: string;
  readonly id: string;
  readonly to: Target;
};

/** Behind the parser nobody asks whether an id leads anywhere; `DatasetIndex` throws if one does not. */
export const referencesExist: Rule = {
  name: 'references-exist',
  meaning: 'every id a record names is the id of a record of the right kind',
  find(dataset) {
    const ids: Record<Target, ReadonlySet<string>> = {
      parties: new Set(dataset.parties.map(({ id }) => id)),
      entities: new Set(dataset.entities.map(({ id }) => id)),
      speakers: new Set(dataset.speakers.map(({ id }) => id)),
      sources: new Set(dataset.sources.map(({ id }) => id)),
      positions: new Set(dataset.positions.map(({ id }) => id)),
    };
    return findReferences(dataset)
      .filter(({ id, to }) => !ids[to].has(id))
      .map(({ record, field, id, to }) => ({
        record,
        field,
        value: id,
        message: `does not exist among the ${to}`,
      }));
  },
};

function findReferences(dataset: Dataset): Reference[] {
  return [
    ...findEvidence(dataset).map(({ record, field, evidence }) => ({
      record,
      field: `${field}.source`,
      id: evidence.source,
      to: 'sources' as const,
    })),
    ...dataset.entities.flatMap(({ id, contextOf, spokenForBy }) => {
      const record = describeRecord('entity', id);
      const party = { record, field: 'spokenForBy', id: spokenForBy ?? '', to: 'parties' as const };
      return [...refer(record, 'contextOf', contextOf, 'entities'), ...(spokenForBy ? [party] : [])];
    }),
    ...dataset.speakers.flatMap(({ id, party, speaksFor }) => {
      const record = describeRecord('speaker', id);
      const own = { record, field: 'party', id: party ?? '', to: 'parties' as const };
      return [...(party === null ? [] : [own]), ...refer(record, 'speaksFor', speaksFor, 'speakers')];
    }),
    ...dataset.facts.flatMap(({ id, entities }) =>
      refer(describeRecord('fact', id), 'entities', entities, 'entities'),
    ),
    ...dataset.positions.flatMap(({ id, party, entities, repliesTo }) => {
      const record = describeRecord('position', id);
      return [
        { record, field: 'party', id: party, to: 'parties' as const },
        ...refer(record, 'entities', entities, 'entities'),
        ...refer(record, 'repliesTo', repliesTo, 'positions'),
      ];
    }),
    ...dataset.renderings.flatMap(({ id, position, source }) => {
      const record = describeRecord('rendering', id);
      return [
        { record, field: 'position', id: position, to: 'positions' as const },
        { record, field: 'source', id: source, to: 'sources' as const },
      ];
    }),
    ...dataset.differences.flatMap(({ id, entities, accounts }) => {
      const record = describeRecord('difference', id);
      return [
        ...refer(record, 'entities', entities, 'entities'),
        ...accounts.map(({ source }, index) => ({
          record,
          field: `accounts[${index}].source`,
          id: source,
          to: 'sources' as const,
        })),
      ];
    }),
  ];
}

function refer(record: string, field: string, ids: readonly string[], to: Target): Reference[] {
  return ids.map((id, index) => ({ record, field: `${field}[${index}]`, id, to }));
}
