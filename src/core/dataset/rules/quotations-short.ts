import { findQuotations } from './find-quotations.ts';
import type { Problem, Rule } from './rule.ts';

/** Longer, and it is a copy rather than a quotation; see the data guidelines. */
const MAX_WORDS = 60;
/** In UTF-16 code units, for scripts that set no spaces: ten a word. */
const MAX_LENGTH = 600;

export const quotationsShort: Rule = {
  name: 'quotations-short',
  meaning: `nobody's words are quoted at more than ${MAX_WORDS} words`,
  find(dataset) {
    return findQuotations(dataset).flatMap(({ record, field, exact }): Problem[] => {
      const words = exact.split(/\s+/).filter((word) => word !== '').length;
      const place = { record, field, value: exact };
      if (words > MAX_WORDS) return [{ ...place, message: `has ${words} words, more than ${MAX_WORDS}` }];
      if (exact.length <= MAX_LENGTH) return [];
      return [{ ...place, message: `has ${exact.length} characters, more than ${MAX_LENGTH}` }];
    });
  },
};
