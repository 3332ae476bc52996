import { describeRecord } from '../describe-problem.ts';
import type { Evidence, Position } from '../types.ts';
import { hasWord } from './has-word.ts';
import type { Problem, Rule } from './rule.ts';

export const positionsHaveQuotation: Rule = {
  name: 'positions-have-quotation',
  meaning: "every position has the party's own words, and a supporting evidence whose source carries them",
  find({ positions }) {
    return positions.flatMap((position): Problem[] => {
      const { id, quotation, evidence } = position;
      const record = describeRecord('position', id);
      if (!hasWord(quotation.exact)) {
        return [{ record, field: 'quotation.exact', value: quotation.exact, message: 'has no word' }];
      }
      if (evidence.some((one) => carries(one, position))) return [];
      return [
        { record, field: 'evidence', value: evidence, message: 'has none that supports it with its words' },
      ];
    });
  },
};

/** An evidence without words of its own stands for the position's; one with words has them in or around these. */
function carries({ role, quotation }: Evidence, position: Position): boolean {
  if (role !== 'supports') return false;
  if (!quotation) return true;
  const words = position.quotation.exact;
  return quotation.exact.includes(words) || words.includes(quotation.exact);
}
