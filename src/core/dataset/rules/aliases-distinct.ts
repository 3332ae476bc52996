import { foldText } from '../../text/fold.ts';
import { describeRecord } from '../describe-problem.ts';
import type { Problem, Rule } from './rule.ts';

/** One form names one thing. The same form in two languages of one entity is one form: pages are read for all. */
export const aliasesDistinct: Rule = {
  name: 'aliases-distinct',
  meaning: 'no alias is claimed twice, by two entities or by one',
  find({ entities }) {
    const owners = new Map<string, string>();
    return entities.flatMap(({ id, aliases }) =>
      aliases.flatMap(({ text, caseSensitive = false }, index): Problem[] => {
        const record = describeRecord('entity', id);
        const form = caseSensitive ? `=${text}` : foldText(text);
        const owner = owners.get(form);
        owners.set(form, owner ?? record);
        if (owner === undefined) return [];
        return [
          { record, field: `aliases[${index}].text`, value: text, message: `is an alias of ${owner} too` },
        ];
      }),
    );
  },
};
