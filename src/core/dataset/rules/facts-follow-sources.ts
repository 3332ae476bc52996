import { describeRecord } from '../describe-problem.ts';
import { isBefore } from './partial-date.ts';
import type { Rule } from './rule.ts';

/**
 * What no source was there to see was foreseen, or its date is wrong: a deadline set in advance needs to be told as one.
 * Sources that do not exist are for `references-exist`.
 */
export const factsFollowSources: Rule = {
  name: 'facts-follow-sources',
  meaning: 'a fact is not later than all of its sources, unless its caveat says why',
  find({ facts, sources }) {
    const published = new Map(sources.map((source) => [source.id, source.published]));
    return facts.flatMap(({ id, date, dateEnd = date, evidence, caveat }) => {
      // One without a date does not excuse the others.
      const supporting = evidence.filter(({ role }) => role === 'supports');
      const dates = supporting.flatMap(({ source }) => published.get(source) ?? []);
      const isForeseen = dates.every((day) => isBefore(day, dateEnd));
      if (!isForeseen || dates.length === 0 || caveat !== undefined) return [];
      return {
        record: describeRecord('fact', id),
        field: dateEnd === date ? 'date' : 'dateEnd',
        value: dateEnd,
        message: 'is later than every dated source of the fact, and no caveat says why',
      };
    });
  },
};
