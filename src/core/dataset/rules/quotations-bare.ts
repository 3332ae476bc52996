import { findQuotations } from './find-words.ts';
import type { Rule } from './rule.ts';

/** Opening marks and what closes them. Where both are the same, only the count tells. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['「', '」'],
  ['"', '"'],
];

/** Views set the marks of the reader's language around a quotation; ones inside it would be doubled. */
export const quotationsBare: Rule = {
  name: 'quotations-bare',
  meaning: 'a quotation is the words alone: no marks around it, no space or comma at its end, no markup',
  find(dataset) {
    return findQuotations(dataset).flatMap(({ record, field, exact }) => {
      const fault = findFault(exact);
      return fault ? { record, field, value: exact, message: fault } : [];
    });
  },
};

function findFault(text: string): string | null {
  if (text.trim() !== text) return 'has white space at an end';
  if (/[,;:]$/.test(text)) return 'ends with a comma, where the outlet went on';
  if (/[\t\r]|\s{2}/.test(text)) return 'has a run of white space, which a page shows as one space';
  if (/<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);|\*\*|\]\(/i.test(text)) return 'has markup';
  const isEnclosed = PAIRS.some(([open, close]) => isEnclosedBy(text, open, close));
  return isEnclosed ? 'has quotation marks around it' : null;
}

/** `“a”` and `“a,”`, but not `“a” and “b”`: the first mark has to be closed by the last. */
function isEnclosedBy(text: string, open: string, close: string): boolean {
  if (!text.startsWith(open)) return false;
  const inner = text.replace(/[\s.,;:!?…]+$/u, '');
  return inner.length > open.length && inner.indexOf(close, open.length) === inner.length - close.length;
}
