import { foldText } from '../../text/fold.ts';
import { describeRecord } from '../describe-problem.ts';
import type { Alias } from '../types.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * One form names one thing. The same form in two languages of one entity is one form: pages are read for all. Two forms may
 * differ by their capitals alone where both insist on them.
 */
export const aliasesDistinct: Rule = {
  name: 'aliases-distinct',
  meaning: 'no alias is claimed twice, by two entities or by one',
  find({ entities }) {
    const known = new Map<string, { alias: Alias; owner: string }[]>();
    return entities.flatMap(({ id, aliases }) =>
      aliases.flatMap((alias, index): Problem[] => {
        const record = describeRecord('entity', id);
        const form = foldText(alias.text);
        const others = known.get(form) ?? [];
        known.set(form, [...others, { alias, owner: record }]);
        const other = others.find(
          (one) => !differByCapitals(one.alias, alias) && !isSharedName(one.alias, alias),
        );
        if (!other) return [];
        const field = `aliases[${index}].text`;
        return [{ record, field, value: alias.text, message: `is an alias of ${other.owner} too` }];
      }),
    );
  },
};

/** A surname may be a company's name as well: the sentence tells. */
const isSharedName = (a: Alias, b: Alias): boolean => (a.rule === 'surname') !== (b.rule === 'surname');

const differByCapitals = (a: Alias, b: Alias): boolean =>
  a.caseSensitive === true &&
  b.caseSensitive === true &&
  a.text !== b.text &&
  a.text.toLowerCase() === b.text.toLowerCase();
