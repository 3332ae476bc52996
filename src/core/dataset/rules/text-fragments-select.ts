import { findTextFragment } from '../../text/find-text-fragment.ts';
import { buildTextFragment, parseTextFragment } from '../../text/text-fragment.ts';
import { cutAtMark } from '../../text/word-lines.ts';
import { findQuotations, type PlacedWords } from './find-quotations.ts';
import { hasWord } from './has-word.ts';
import type { Rule } from './rule.ts';

/** A link that selects nothing lands at the top of the page; one that selects something else lands astray. */
export const textFragmentsSelect: Rule = {
  name: 'text-fragments-select',
  meaning: 'the link to a quotation selects it, once, in the passage that is kept with it',
  find(dataset) {
    return findQuotations(dataset).flatMap((words) => {
      const fault = findFault(words);
      return fault ? { record: words.record, field: words.field, value: words.exact, message: fault } : [];
    });
  },
};

function findFault({ exact, prefix = '', suffix = '' }: PlacedWords): string | null {
  if (!hasWord(exact)) return 'has no word that a link could select';
  const written = buildTextFragment({ exact, prefix, suffix });
  // Sound: words before the first omission are too few to point at.
  if (written === '') return null;
  const fragment = parseTextFragment(written);
  if (!fragment) return `gives a text fragment that can't be read back: ${written}`;
  const passage = prefix + exact + suffix;
  const found = findTextFragment(passage, fragment);
  const [first] = found;
  // As far as the words are surely the page's own.
  const end = prefix.length + cutAtMark(exact).length;
  const isWhole =
    first &&
    first.start >= prefix.length &&
    first.end <= end &&
    !hasWord(passage.slice(prefix.length, first.start)) &&
    !hasWord(passage.slice(first.end, end));
  if (!isWhole) return `gives a text fragment that does not select it: ${written}`;
  return found.length > 1 ? `gives a text fragment that selects ${found.length} places: ${written}` : null;
}
