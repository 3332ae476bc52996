import { buildTextFragment, parseTextFragment } from '../../text/text-fragment.ts';
import { describeRecord } from '../describe-problem.ts';
import { findEvidence } from './find-evidence.ts';
import { hasWord } from './has-word.ts';
import type { Rule } from './rule.ts';

/**
 * A link that selects nothing lands at the top of the page, and the reader has to search for the sentence.
 */
export const textFragmentsParse: Rule = {
  name: 'text-fragments-parse',
  meaning: 'every quotation has words, and the text fragment made of them can be read back',
  find(dataset) {
    const quotations = [
      ...findEvidence(dataset).map(({ record, field, evidence }) => ({
        record,
        field: `${field}.quotation`,
        quotation: evidence.quotation,
      })),
      ...dataset.positions.map(({ id, quotation }) => ({
        record: describeRecord('position', id),
        field: 'quotation',
        quotation,
      })),
    ];
    return quotations.flatMap(({ record, field, quotation }) => {
      if (!quotation) return [];
      const place = { record, field: `${field}.exact`, value: quotation.exact };
      if (!hasWord(quotation.exact)) return { ...place, message: 'has no word that a link could select' };
      const fragment = buildTextFragment(quotation);
      // Empty is sound: words before the first omission are too few to point at.
      if (fragment === '' || parseTextFragment(fragment)) return [];
      return { ...place, message: `gives a text fragment that can't be read back: ${fragment}` };
    });
  },
};
