/** The page's words and the record's, one above the other: what is drawn of a `CheckedQuotation`. */
import type { CitedPosition } from '../links/cite.ts';
import type { DiffRun } from '../quotes/diff-run.ts';
import type { WordingKind } from '../quotes/wording.ts';
import type { CheckedQuotation, CitedPiece, CitedRendering } from './checked-quotation.ts';

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
  /** The page's words are found in it. */
  readonly isFound: boolean;
};

/** Of what stands around the words, UTF-16 units: a sentence or so. */
const CONTEXT_LENGTH = 160;

/** Never throws. */
export function describeQuotation({ pieces, elsewhere }: CheckedQuotation): QuotationContent {
  const wordings = pieces.map(describeWording);
  const [{ piece }] = pieces;
  const [first] = wordings;
  const isSame = pieces.length === 1 && piece.difference.every(({ kind }) => kind === 'same');
  return {
    printed: pieces.flatMap(({ piece: { difference } }) =>
      difference.filter(({ kind }) => kind !== 'deleted'),
    ),
    wordings,
    elsewhere,
    isWhole: isSame && first?.isFound === true && first.before === '' && first.after === '',
  };
}

function describeWording({ piece, cited, rendering }: CitedPiece): ShownWording {
  const { kind } = piece.wording;
  const base = findText(cited, kind, rendering);
  const own = piece.difference
    .filter((run) => run.kind !== 'inserted')
    .map(({ kind, text, recorded }): DiffRun => ({ kind, text: recorded ?? text }));
  const context = findContext(base.text, joinRuns(own));
  return {
    cited,
    kind,
    language: base.language,
    rendering: kind === 'rendering' ? rendering : null,
    // Words of the record as it has them; where they can't be found in it, all of them.
    runs: context ? endRuns(own, context) : [{ kind: 'same', text: base.text }],
    before: context?.before ?? '',
    after: context?.after ?? '',
    isFound: context !== null,
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
function endRuns(runs: readonly DiffRun[], context: Context): readonly DiffRun[] {
  const last = runs.at(-1);
  if (!last) return runs;
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
