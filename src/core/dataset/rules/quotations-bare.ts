import { findQuotations } from './find-quotations.ts';
import type { Rule } from './rule.ts';

/** Opening marks, each with all that close it somewhere. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '‘': '’',
  '’': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};

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
  if (
    /<\/?[a-z][^<>]*>|&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\d+|#x[\da-f]+);|\*\*|\]\(/i.test(
      text,
    )
  )
    return 'has markup';
  return isEnclosed(text) ? 'has quotation marks around it' : null;
}

/** `“a”`, `“a,”` and `“a “b” c”`, but not `“a” and “b”`: the first mark has to be closed by the last, and no sooner. */
function isEnclosed(text: string): boolean {
  const open = text.charAt(0);
  const closing = CLOSING[open];
  if (closing === undefined) return false;
  // An apostrophe within a word closes nothing.
  const marks = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, ' ').replace(/[\s.,;:!?…]+$/u, '');
  let depth = 0;
  for (const [at, char] of [...marks].entries()) {
    if (char === open && !(closing.includes(char) && depth > 0)) depth++;
    else if (closing.includes(char)) depth--;
    if (depth === 0) return at === [...marks].length - 1;
  }
  return false;
}
