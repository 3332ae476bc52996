/** Labels as marks in a text: `{company: Kaspersky}’s {directive!: {company: Kaspersky} directive}`. */
import { describeValue } from '../../core/dataset/describe-problem.ts';
import type { TextSpan } from '../../core/text/text-span.ts';
import {
  inTextOrder,
  type LabelledMention,
  type LabelledQuotation,
  type PageProblem,
} from './labelled-page.ts';
import { isLongQuotation } from './quotation-length.ts';

type QuotationMeaning = { readonly speaker: string | null };

type Meaning = Omit<LabelledMention, keyof TextSpan> | QuotationMeaning | 'ignore';

/** Marks and what they say. */
const MARKS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['company', { entity: 'company', explicit: false }],
  ['person', { entity: 'person', explicit: false }],
  ['product', { entity: 'product', explicit: false }],
  ['directive', { entity: 'directive', explicit: false }],
  ['directive!', { entity: 'directive', explicit: true }],
  ['company/person', { entity: 'company|person', explicit: false }],
  ['company/product', { entity: 'company|product', explicit: false }],
  ['related', { entity: 'related', explicit: false }],
  ['ignore', 'ignore'],
  ['quote', { speaker: null }],
]);

/** Then follows the speaker. */
const QUOTE_BY = 'quote by ';

/** `{company: ` with its name, or a brace alone. Between two braces it looks at each character once. */
const BRACE = /\{([^{}:\n]*): |[{}]/g;

/** Characters shown of what is no mark. */
const SHOWN_LENGTH = 40;

export type MarkedText = {
  /** Without the marks. */
  readonly text: string;
  readonly mentions: readonly LabelledMention[];
  readonly ignore: readonly TextSpan[];
  readonly quotations: readonly LabelledQuotation[];
  /** Where there are any, the rest is what could be made of it. */
  readonly problems: readonly PageProblem[];
};

/**
 * @param body - Line feeds alone.
 * @param firstLine - Number of its first line in the file.
 */
export function parseMarkedText(body: string, firstLine: number): MarkedText {
  const problems: PageProblem[] = [];
  const open: { readonly meaning: Meaning | null; readonly start: number; readonly line: number }[] = [];
  const closed: { readonly meaning: Meaning; readonly span: TextSpan; readonly line: number }[] = [];
  let text = '';
  let line = firstLine;
  let from = 0;
  for (const { 0: brace, 1: name = '', index } of body.matchAll(BRACE)) {
    const piece = body.slice(from, index);
    text += piece;
    line += piece.split('\n').length - 1;
    from = index + brace.length;
    if (brace === '}') {
      const mark = open.pop();
      if (!mark) problems.push({ line, message: 'a closing brace without an opening one' });
      // One without a meaning has been reported where it begins.
      else if (mark.meaning) {
        closed.push({
          meaning: mark.meaning,
          span: { start: mark.start, end: text.length },
          line: mark.line,
        });
      }
      continue;
    }
    const meaning = readMeaning(name);
    if (!meaning) {
      const shown = describeValue(body.slice(index, index + SHOWN_LENGTH));
      problems.push({
        line,
        message: `no mark begins so: ${shown}; marks are ${[...MARKS.keys()].join(', ')}, ${QUOTE_BY}NAME`,
      });
    }
    open.push({ meaning, start: text.length, line });
  }
  text += body.slice(from);
  for (const mark of open) problems.push({ line: mark.line, message: 'a mark is not closed' });
  for (const mark of closed) {
    const words = text.slice(mark.span.start, mark.span.end);
    if (words === '' || words.trim() !== words) {
      problems.push({
        line: mark.line,
        message: `a mark holds ${describeValue(words)}: empty, or space at its edge`,
      });
    } else if (isQuotation(mark.meaning) && !isLongQuotation(words)) {
      problems.push({
        line: mark.line,
        message: `${describeValue(words)} is too short to be labelled as a quotation`,
      });
    }
  }
  return {
    problems,
    text,
    mentions: closed
      .flatMap(({ meaning, span }): LabelledMention[] =>
        meaning === 'ignore' || isQuotation(meaning) ? [] : [{ ...span, ...meaning }],
      )
      .sort(inTextOrder),
    ignore: closed.flatMap(({ meaning, span }) => (meaning === 'ignore' ? [span] : [])).sort(inTextOrder),
    quotations: closed
      .flatMap(({ meaning, span }): LabelledQuotation[] =>
        isQuotation(meaning) ? [{ ...span, ...meaning, party: null }] : [],
      )
      .sort(inTextOrder),
  };
}

function readMeaning(name: string): Meaning | null {
  if (!name.startsWith(QUOTE_BY)) return MARKS.get(name) ?? null;
  const speaker = name.slice(QUOTE_BY.length);
  return speaker !== '' && speaker.trim() === speaker ? { speaker } : null;
}

const isQuotation = (meaning: Meaning): meaning is QuotationMeaning =>
  meaning !== 'ignore' && 'speaker' in meaning;
