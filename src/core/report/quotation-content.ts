/** The page's words and the record's, one above the other: what is drawn of a `CheckedQuotation`. */
import type { CitedPosition } from '../links/cite.ts';
import type { DiffRun } from '../quotes/diff-run.ts';
import type { WordingKind } from '../quotes/wording.ts';
import { findRepeatedMarks } from '../text/quote-words.ts';
import { findSentences } from '../text/sentences.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { CheckedQuotation, CitedPiece, CitedRendering } from './checked-quotation.ts';

export type QuotationContent = {
  /** The page's words: runs `same` and `inserted`. Without the marks that each paragraph begins with. */
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
  /** What stands around them in the record, near them, in whole sentences; the page does not print it, and need not. */
  readonly before: string;
  readonly after: string;
  /** The rest of it, further away. */
  readonly rest: { readonly before: string; readonly after: string };
  /** The page's words are found in it. */
  readonly isFound: boolean;
};

/** Of what stands around the words, UTF-16 units: a sentence or so. One that is longer is not cut. */
const CONTEXT_LENGTH = 160;

/** Never throws. */
export function describeQuotation({ pieces, elsewhere }: CheckedQuotation): QuotationContent {
  const wordings = pieces.map(describeWording);
  const [{ piece }] = pieces;
  const [first] = wordings;
  const isSame = pieces.length === 1 && piece.difference.every(({ kind }) => kind === 'same');
  return {
    printed: dropMarks(
      pieces.flatMap(({ piece: { difference } }) => difference.filter(({ kind }) => kind !== 'deleted')),
    ),
    wordings,
    elsewhere,
    isWhole: isSame && first?.isFound === true && isAll(first),
  };
}

/** Runs whose words are put together, without their repeated opening marks. */
function dropMarks(runs: readonly DiffRun[]): readonly DiffRun[] {
  const marks = new Set(findRepeatedMarks(runs.map(({ text }) => text).join('')));
  if (marks.size === 0) return runs;
  let start = 0;
  return runs.map((run) => {
    const from = start;
    start += run.text.length;
    return {
      ...run,
      text: run.text
        .split('')
        .filter((_, i) => !marks.has(from + i))
        .join(''),
    };
  });
}

/** Nothing else stands in the record. */
const isAll = ({ before, after, rest }: ShownWording): boolean =>
  before + after + rest.before + rest.after === '';

function describeWording({ piece, cited, rendering }: CitedPiece): ShownWording {
  const { kind } = piece.wording;
  const base = findText(cited, kind, rendering);
  const own = piece.difference
    .filter((run) => run.kind !== 'inserted')
    .map(({ kind, text, recorded }): DiffRun => ({ kind, text: dropSpace(recorded ?? text) }));
  const found = findInRecord(base.text, own);
  return {
    cited,
    kind,
    language: base.language,
    rendering: kind === 'rendering' ? rendering : null,
    // Where the report's words can't be found in the record, all of the record's.
    runs: found?.runs ?? [{ kind: 'same', text: base.text }],
    before: found?.before ?? '',
    after: found?.after ?? '',
    rest: found?.rest ?? { before: '', after: '' },
    isFound: found !== null,
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

/** What a wording is cut into: these, put together, are the wording. */
type Found = Pick<ShownWording, 'runs' | 'before' | 'after' | 'rest'>;

/**
 * Where in a wording these runs stand. Whatever they say, each comes out as a slice of the wording: they are of a report,
 * which a page's process may have made up, and are shown as somebody's own words.
 *
 * @param runs - The record's side, without white space: how much of it ends a run depends on what follows there.
 * @returns `null` where they don't stand there to the letter. The marks behind the last word may be the page's.
 */
function findInRecord(text: string, runs: readonly DiffRun[]): Found | null {
  const { units, places } = unitsOf(text);
  const words = dropEndMarks(runs.map((run) => run.text).join(''));
  const at = words === '' || isPairCut(words) ? -1 : units.indexOf(words);
  if (at < 0) return null;
  const placeOf = (unit: number): number => places[at + unit] ?? text.length;
  const last = placeOf(words.length - 1) + 1;
  const [endMarks = ''] = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(last)) ?? [];
  const end = last + endMarks.length;
  // Marks before the first word of all go with it.
  const start = LETTER.test(text.slice(0, placeOf(0))) ? placeOf(0) : 0;
  let unit = 0;
  const cut = runs.flatMap((run): DiffRun[] => {
    const first = unit;
    unit += run.text.length;
    // Nothing but white space, or behind the last word.
    if (unit === first || first >= words.length) return [];
    const from = first === 0 ? start : placeOf(first);
    return [{ kind: run.kind, text: text.slice(from, unit < words.length ? placeOf(unit) : end) }];
  });
  const near = findNear(text, { start, end });
  return {
    runs: cut,
    before: text.slice(near.start, start),
    after: text.slice(end, near.end),
    rest: { before: text.slice(0, near.start), after: text.slice(near.end) },
  };
}

/** The words with the sentences that they stand in, and those near them. */
function findNear(text: string, words: TextSpan): TextSpan {
  const edges = [0, ...findSentences(text, { start: 0, end: text.length }).map(({ end }) => end)];
  const before = edges.filter((edge) => edge <= words.start);
  const after = edges.filter((edge) => edge >= words.end);
  return {
    start: before.find((edge) => edge >= words.start - CONTEXT_LENGTH) ?? before.at(-1) ?? 0,
    end: after.findLast((edge) => edge <= words.end + CONTEXT_LENGTH) ?? after[0] ?? text.length,
  };
}

const LETTER = /[\p{L}\p{N}]/u;

const dropSpace = (text: string): string => text.replace(/\s+/g, '');

/** Half a character at the front. */
const isPairCut = (text: string): boolean => /^[\udc00-\udfff]/.test(text);

/** In one pass: an expression that begins anew at every mark takes the square of their number. */
function dropEndMarks(text: string): string {
  let end = 0;
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) end = index + letter.length;
  return text.slice(0, end);
}

/** A text without its white space, and where each unit stands in it. */
function unitsOf(text: string): { readonly units: string; readonly places: readonly number[] } {
  const places = Array.from(text.matchAll(/[^\s]/g), ({ index }) => index);
  return { units: dropSpace(text), places };
}
