import { describeRecord } from '../describe-problem.ts';
import type { Dataset } from '../types.ts';
import { isBefore, isCalendarDate } from './partial-date.ts';
import type { Problem, Rule } from './rule.ts';

type PlacedDate = { readonly record: string; readonly field: string; readonly date: string };

export const datesReal: Rule = {
  name: 'dates-real',
  meaning:
    'every date is in the calendar, no span ends before it begins, nothing is read before it is published',
  find(dataset) {
    return [
      ...findDates(dataset)
        .filter(({ date }) => !isCalendarDate(date))
        .map(({ record, field, date }) => ({
          record,
          field,
          value: date,
          message: 'is not in the calendar',
        })),
      ...findReversed(dataset),
    ];
  },
};

function findReversed(dataset: Dataset): Problem[] {
  return [
    ...dataset.facts.flatMap(({ id, date, dateEnd }) =>
      dateEnd !== undefined && isBefore(dateEnd, date)
        ? {
            record: describeRecord('fact', id),
            field: 'dateEnd',
            value: dateEnd,
            message: `is before its date, ${date}`,
          }
        : [],
    ),
    ...dataset.sources.flatMap(({ id, published, retrieved }) =>
      published !== null && isBefore(retrieved, published)
        ? {
            record: describeRecord('source', id),
            field: 'retrieved',
            value: retrieved,
            message: `is before it was published, ${published}`,
          }
        : [],
    ),
  ];
}

function findDates({ meta, sources, facts, positions, differences }: Dataset): PlacedDate[] {
  const places = [
    { record: 'meta', field: 'asOf', date: meta.asOf },
    ...meta.changes.map(({ date }, index) => ({ record: 'meta', field: `changes[${index}].date`, date })),
    ...sources.flatMap(({ id, published, retrieved }) => {
      const record = describeRecord('source', id);
      return [
        { record, field: 'published', date: published },
        { record, field: 'retrieved', date: retrieved },
      ];
    }),
    ...facts.flatMap(({ id, date, dateEnd, asOf }) => {
      const record = describeRecord('fact', id);
      return [
        { record, field: 'date', date },
        { record, field: 'dateEnd', date: dateEnd },
        { record, field: 'asOf', date: asOf },
      ];
    }),
    ...positions.map(({ id, date }) => ({ record: describeRecord('position', id), field: 'date', date })),
    ...differences.flatMap(({ id, accounts }) =>
      accounts.map(({ date }, index) => ({
        record: describeRecord('difference', id),
        field: `accounts[${index}].date`,
        date,
      })),
    ),
  ];
  return places.flatMap(({ date, ...place }) => (date ? { ...place, date } : []));
}
