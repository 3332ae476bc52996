import { describeRecord } from '../describe-problem.ts';
import type { Rule } from './rule.ts';

/** A rendering is shown as a change, so there has to be one. Positions that don't exist are for `references-exist`. */
export const renderingsDiffer: Rule = {
  name: 'renderings-differ',
  meaning: 'a rendering prints other words than the position, or the same words as someone else’s',
  find({ positions, renderings }) {
    const byId = new Map(positions.map((position) => [position.id, position]));
    return renderings
      .filter(({ position, text, changes }) => {
        const said = byId.get(position);
        const isSame = text === said?.quotation.exact || text === said?.translation?.text;
        return isSame && !changes.includes('attribution');
      })
      .map(({ id, text }) => ({
        record: describeRecord('rendering', id),
        field: 'text',
        value: text,
        message: "is the position's own wording",
      }));
  },
};
