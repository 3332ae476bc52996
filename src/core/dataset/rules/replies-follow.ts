import { describeRecord } from '../describe-problem.ts';
import { isBefore } from './partial-date.ts';
import type { Problem, Rule } from './rule.ts';

/** Ids that lead nowhere are left to `references-exist`. */
export const repliesFollow: Rule = {
  name: 'replies-follow',
  meaning: 'a position answers another party, and not before that party spoke',
  find({ positions }) {
    const byId = new Map(positions.map((position) => [position.id, position]));
    return positions.flatMap(({ id, party, date, repliesTo }) =>
      repliesTo.flatMap((value, index): Problem[] => {
        const answered = byId.get(value);
        if (!answered) return [];
        const place = { record: describeRecord('position', id), field: `repliesTo[${index}]`, value };
        const problems: Problem[] = [];
        if (answered.party === party) problems.push({ ...place, message: `is of the same party, ${party}` });
        if (isBefore(date, answered.date)) {
          problems.push({ ...place, message: `is of ${answered.date}, later than this answer of ${date}` });
        }
        return problems;
      }),
    );
  },
};
