import { findProse } from './find-prose.ts';
import type { Problem, Rule } from './rule.ts';

/** Quoted words are somebody's; only ours are judged. */
const QUOTED = /“[^”]*”/g;

/** Words that judge, or pretend to know. The data guidelines say what to write instead. */
const JUDGING =
  /\b(?:wrong(?:ly)?|incorrect(?:ly)?|inaccura\w+|erroneous(?:ly)?|false(?:ly|hood\w*)?|fake\w*|mis(?:lead\w*|led|represent\w*)|bogus|untrue|baseless|dishonest\w*|biased|distort\w*|disinformation|lied|liars?|so-called|notorious(?:ly)?|infamous(?:ly)?|unfortunately|obvious(?:ly)?|clearly|rightly|of course|shocking(?:ly)?|scandal\w*|propaganda|claim(?:s|ed|ing)? to have)\b/i;

export const prosePlain: Rule = {
  name: 'prose-plain',
  meaning: 'our own words judge nobody, have typographic marks, and no space too many',
  find(dataset) {
    return findProse(dataset).flatMap(({ record, field, text }): Problem[] => {
      const place = { record, field, value: text };
      const judged = JUDGING.exec(text.replace(QUOTED, '“”'))?.[0];
      if (judged) return [{ ...place, message: `judges: ${judged}` }];
      if (/["']/.test(text)) return [{ ...place, message: 'has a straight quotation mark' }];
      if (text.trim() !== text || /\s{2}|\n/.test(text))
        return [{ ...place, message: 'has a space too many' }];
      return [];
    });
  },
};
