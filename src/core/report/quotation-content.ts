/** The page's words and the record's, one above the other: what is drawn of a `CheckedQuotation`. */
import type { CitedPosition } from '../links/cite.ts';
import type { DiffRun } from '../quotes/diff-run.ts';
import type { WordingKind } from '../quotes/wording.ts';
import type { CheckedQuotation, CitedRendering } from './checked-quotation.ts';

export type QuotationContent = {
  /** The page's words: runs `same` and `inserted`. */
  readonly printed: readonly DiffRun[];
  /** The wording compared with; where utterances are joined, each of them. Never empty. */
  readonly wordings: readonly ShownWording[];
  /** Positions with the very words, said or printed again. */
  readonly elsewhere: readonly CitedPosition[];
  /** Not a word differs from the first wording, and that has no more: one of the two is enough. */
  readonly isWhole: boolean;
};

export type ShownWording = {
  readonly cited: CitedPosition;
  readonly kind: WordingKind;
  /** BCP 47. */
  readonly language: string;
  /** Whose printing it is; `null` unless it is a rendering. */
  readonly rendering: CitedRendering | null;
  /** Runs `same` and `deleted`. */
  readonly runs: readonly DiffRun[];
  /** What stands around them in the record, cut at words; the page does not print it, and need not. */
  readonly before: string;
  readonly after: string;
};

/** Of what stands around the words, UTF-16 units: a sentence or so. */
const CONTEXT_LENGTH = 160;

/** Never throws. */
export function describeQuotation({ quotation, positions, rendering }: CheckedQuotation): QuotationContent {
  const { text, difference, verdict } = quotation;
  const printed = difference.filter(({ kind }) => kind !== 'deleted');
  const isCovered = lettersOf(joinRuns(printed)).letters === lettersOf(text).letters;
  const isPartial = difference.length > 0 && !isCovered;
  // Pieces of one utterance are told like two that are joined: what is compared is the first alone.
  const isJoined = positions.length > 1 && (verdict === 'spliced' || isPartial);
  const wordings = (isJoined ? positions : positions.slice(0, 1)).map((cited, number): ShownWording => {
    const compared = number === 0 ? (quotation.wording?.kind ?? 'official') : 'official';
    const base = findText(cited, compared, rendering);
    const own = difference.filter(({ kind }) => kind !== 'inserted');
    const words = number > 0 ? '' : own.length > 0 ? joinRuns(own) : text;
    const context = findContext(base.text, words);
    return {
      cited,
      kind: compared,
      language: base.language,
      rendering: compared === 'rendering' ? rendering : null,
      runs:
        own.length > 0 && number === 0
          ? endRuns(own, context)
          : [{ kind: 'same', text: context?.words ?? base.text }],
      before: context?.before ?? '',
      after: context?.after ?? '',
    };
  });
  const [first] = wordings;
  const isFound = first !== undefined && lettersOf(joinRuns(first.runs)).letters === lettersOf(text).letters;
  return {
    printed: isCovered && !isJoined ? printed : [{ kind: 'same', text }],
    wordings,
    elsewhere: isJoined ? [] : positions.slice(1),
    isWhole: !isJoined && difference.length === 0 && isFound && first.before === '' && first.after === '',
  };
}

function findText(
  { position: { quotation, translation } }: CitedPosition,
  kind: WordingKind,
  compared: CitedRendering | null,
): { readonly text: string; readonly language: string } {
  if (kind === 'rendering' && compared) return compared.rendering;
  if (kind === 'translation' && translation) return translation;
  return { text: quotation.exact, language: quotation.language };
}

const joinRuns = (runs: readonly DiffRun[]): string => runs.map(({ text }) => text).join('');

type Context = {
  readonly before: string;
  readonly words: string;
  /** The marks that end them: `words` has them. */
  readonly end: string;
  readonly after: string;
};

/** Where in a wording these words stand; `null` where they can't be found. */
function findContext(text: string, words: string): Context | null {
  const whole = lettersOf(text);
  const { letters } = lettersOf(words);
  const at = letters === '' ? -1 : whole.letters.indexOf(letters);
  const last = whole.places[at + letters.length - 1];
  if (at < 0 || last === undefined) return null;
  const start = at === 0 ? 0 : (whole.places[at] ?? 0);
  // A character may be two units; what follows it is no letter, or the next one.
  const rest = text.slice(last).replace(/^./u, '');
  const [end = ''] = /^[^\s\p{L}\p{N}]*/u.exec(rest) ?? [];
  const after = rest.slice(end.length);
  return {
    before: cutBefore(text.slice(0, start)),
    words: text.slice(start, text.length - after.length),
    end,
    after: cutAfter(after),
  };
}

/** The last run ends as the wording does, not as the page's words. */
function endRuns(runs: readonly DiffRun[], context: Context | null): readonly DiffRun[] {
  const last = runs.at(-1);
  if (!last || !context) return runs;
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/[^\p{L}\p{N}]*$/u, '') + context.end }];
}

const cutBefore = (text: string): string =>
  text.length <= CONTEXT_LENGTH ? text : `… ${text.slice(-CONTEXT_LENGTH).replace(/^\S*\s/, '')}`;
const cutAfter = (text: string): string =>
  text.length <= CONTEXT_LENGTH ? text : `${text.slice(0, CONTEXT_LENGTH).replace(/\s\S*$/, '')} …`;

/** What of a text is neither space nor punctuation, in small letters, and where each of them stands. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  for (const { 0: character, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const small = character.toLowerCase();
    for (const unit of small.split('')) {
      letters += unit;
      places.push(index);
    }
  }
  return { letters, places };
}
