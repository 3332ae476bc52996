import { describeRecord } from '../../dataset/describe-problem.ts';
import type { Problem, Rule } from '../../dataset/rules/rule.ts';
import { buildLexicon, findMatches } from '../lexicon.ts';
import { GAP, SAMPLE_SENTENCES } from './sample-sentences.ts';

/** An alias that never matches is a promise to readers of its language that nobody keeps. */
export const aliasesMatch: Rule = {
  name: 'aliases-match',
  meaning: 'every alias is found in a sentence of its language, and names its own entity there',
  find({ entities }) {
    const lexicon = buildLexicon(entities);
    return entities.flatMap((entity) =>
      entity.aliases.flatMap((alias, index): Problem[] => {
        const place = {
          record: describeRecord('entity', entity.id),
          field: `aliases[${index}].text`,
          value: alias.text,
        };
        const sentence = SAMPLE_SENTENCES[alias.language];
        if (!sentence)
          return [{ ...place, message: `is of ${alias.language}, which has no sample sentence` }];
        const start = sentence.indexOf(GAP);
        const isFound = findMatches(sentence.replace(GAP, alias.text), lexicon).some(
          (match) =>
            match.entity === entity &&
            match.alias === alias &&
            match.start === start &&
            match.end === start + alias.text.length,
        );
        return isFound ? [] : [{ ...place, message: 'is not found in a sentence of its language' }];
      }),
    );
  },
};
