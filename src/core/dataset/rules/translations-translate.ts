import { describeRecord } from '../describe-problem.ts';
import type { Rule } from './rule.ts';

export const translationsTranslate: Rule = {
  name: 'translations-translate',
  meaning: "a translation's language is not the quotation's",
  find({ positions }) {
    return positions.flatMap(({ id, quotation, translation }) =>
      translation?.language === quotation.language
        ? {
            record: describeRecord('position', id),
            field: 'translation.language',
            value: translation.language,
            message: 'is the language of the quotation',
          }
        : [],
    );
  },
};
