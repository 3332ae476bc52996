/**
 * Quoted words against every wording of the record.
 *
 * 1. The positions that share the rarest words with the quotation are looked at, a handful whatever the size of the record.
 * 2. With each of their wordings the words are aligned.
 * 3. Word for word beats all else; then the official words beat a translation; of others the most similar.
 * 4. What the best one leaves uncovered may be another utterance, or the rest of the same: then two are joined (find-joined.ts).
 *
 * A verdict `altered` that does not hold is worse than none, so whatever is in doubt is `unknown`.
 */
import type { Position } from '../dataset/types.ts';
import type { TextSpan } from '../text/text-span.ts';
import { type Comparison, describeDifference, type PrintedWord } from './compare-words.ts';
import type { DiffRun } from './diff-run.ts';
import { findJoined, isOneUtterance, type Joined, type Part, positionOf } from './find-joined.ts';
import { type CheckContext, type Found, findNearest } from './find-nearest.ts';
import { isNegation } from './turns-sense.ts';
import type { Verdict } from './verdict.ts';
import type { Wording, WordingIndex } from './wording-index.ts';
import { mayOpenSentence, opensSentence, readWords, type Word } from './words.ts';

/** Words of one position. */
export type CheckedPiece = {
  /** What they were compared with. */
  readonly wording: Wording;
  /** Never empty: a single run `same` where not a word differs. */
  readonly difference: readonly DiffRun[];
};

export type QuotationCheck = {
  readonly verdict: Exclude<Verdict, 'unknown'>;
  /** Of the words that the verdict is on: a quotation may go on beyond what the record has. */
  readonly span: TextSpan;
  /** In the order of the page: several where utterances, or pieces of one, are joined. Never empty. */
  readonly pieces: readonly CheckedPiece[];
  /** Other positions with the very words. */
  readonly elsewhere: readonly Position[];
  readonly agreement: { readonly words: number; readonly same: number };
};

/** Words between two pieces of one statement that are its own in all likelihood: ", and". */
const MAX_JOINT_WORDS = 2;
/**
 * @param text - The text that the parts are spans of.
 * @param parts - The quoted words, one span a paragraph.
 * @param context - Asked about each position near.
 * @returns `null` if nothing of the record is near. Never throws. Time is bounded by the length of the quotation, whatever the
 *   size of the record.
 */
export function checkQuotation(
  text: string,
  parts: readonly TextSpan[],
  index: WordingIndex,
  context: CheckContext = { fitOf: () => 'open', isLater: () => false },
): QuotationCheck | null {
  const printed = weigh(text, parts, index);
  const found = findNearest(printed, index, context);
  const [best] = found;
  const joined = findJoined(printed, best, index, context);
  if (joined) return describeJoined(text, printed, joined);
  return best ? describe(text, printed, best, found, context) : null;
}

function weigh(text: string, parts: readonly TextSpan[], index: WordingIndex): PrintedWord[] {
  return parts.flatMap((part) =>
    readWords(text, part).map((word, number, row) => ({
      ...word,
      weight: index.weigh(word.folded),
      opens: opensSentence(text, row, number),
      mayOpen: mayOpenSentence(text, row, number),
    })),
  );
}

function describeJoined(
  text: string,
  printed: readonly PrintedWord[],
  [first, second]: Joined,
): QuotationCheck {
  const [a, b] = [first.found, second.found];
  const isMarked = printed.some(({ kind }) => kind !== 'word');
  const own = a.verdict === 'verbatim' && (isMarked || b.verdict !== 'verbatim') ? 'elided' : a.verdict;
  const span = {
    start: first.words[a.comparison.from]?.start ?? 0,
    end: second.words[b.comparison.to - 1]?.end ?? 0,
  };
  const joint = text.slice(first.words[a.comparison.to - 1]?.end, second.words[b.comparison.from]?.start);
  const piece = describePiece(text, first);
  const between = readWords(joint).length;
  const isWelded = between > MAX_JOINT_WORDS;
  const isOne = isOneUtterance(positionOf(a), positionOf(b));
  return {
    verdict: !isOne ? 'spliced' : isWelded ? 'altered' : own,
    span,
    pieces: [
      { ...piece, difference: addJoint(piece.difference, joint, isOne && !isWelded) },
      describePiece(text, second),
    ],
    elsewhere: [],
    agreement: {
      words: a.comparison.words + b.comparison.words,
      same: a.comparison.same + b.comparison.same,
    },
  };
}

/**
 * What stands between the pieces goes with the first, so that all of them together are what the page prints.
 *
 * @param isTheirs - A small word between two pieces of one statement: the record does not have it, and nothing is said of it.
 */
function addJoint(runs: readonly DiffRun[], joint: string, isTheirs: boolean): DiffRun[] {
  const folded = joint.replace(/\s+/g, ' ');
  const last = runs.at(-1);
  if (last?.kind === 'same' && !/[\p{L}\p{N}…]/u.test(folded))
    return [...runs.slice(0, -1), { ...last, text: last.text + folded }];
  return [
    ...runs,
    isTheirs ? { kind: 'same', text: folded, recorded: '' } : { kind: 'inserted', text: folded },
  ];
}

const describePiece = (text: string, { found: { comparison }, words }: Part): CheckedPiece => ({
  wording: comparison.wording,
  difference: describeDifference(comparison, words, text),
});

function describe(
  text: string,
  printed: readonly PrintedWord[],
  best: Found,
  found: readonly Found[],
  { fitOf }: CheckContext,
): QuotationCheck {
  const { wording, from, to, words, same } = best.comparison;
  const cut = restoreNegation(text, printed, best);
  const verdict = cut ? 'altered' : best.verdict;
  const comparison = cut ?? best.comparison;
  return {
    verdict: fitOf(wording.position) === 'conflicts' ? 'misattributed' : verdict,
    span: spanOf(printed, from, to),
    pieces: [describePiece(text, { found: { ...best, comparison }, words: printed })],
    elsewhere: found.filter((other) => isSameWords(best, other)).map(positionOf),
    agreement: { words, same },
  };
}

/** How far before the first printed word a negation is part of what it says: "no credible evidence", "has not been". */
const NEGATION_REACH = 2;

/**
 * "Credible evidence has been presented", of "no credible evidence …": not a word differs, and it says the opposite. Where a
 * page begins a sentence of its own behind a negation, that is among what is left out; a fragment within the page's own
 * sentence is the page's to negate. `null` where there is none.
 */
function restoreNegation(
  text: string,
  printed: readonly PrintedWord[],
  { comparison, verdict }: Found,
): Comparison | null {
  const { steps, wording } = comparison;
  const first = steps[0];
  if (verdict !== 'verbatim' && verdict !== 'elided' && verdict !== 'translation') return null;
  if (first?.kind !== 'same') return null;
  const isCapital = /\p{Lu}/u.test(text.charAt(printed[first.printed]?.start ?? -1));
  const wasSmall = /\p{Ll}/u.test(wording.text.charAt(wording.words[first.recorded]?.start ?? -1));
  if (!isCapital || !wasSmall) return null;
  for (let back = 1; back <= NEGATION_REACH; back++) {
    const number = first.recorded - back;
    const word = wording.words[number];
    if (!word || opensSentence(wording.text, wording.words, number + 1)) return null;
    if (!isNegation(word.folded)) continue;
    const deleted = Array.from({ length: back }, (_, i) => number + i);
    return {
      ...comparison,
      steps: [
        ...deleted.map((recorded) => ({ kind: 'deleted' as const, recorded, marked: false })),
        ...steps,
      ],
    };
  }
  return null;
}

/** Another position with the very words: said, or printed, more than once. */
const isSameWords = (best: Found, other: Found): boolean =>
  other !== best &&
  best.comparison.exactness !== 'near' &&
  other.comparison.exactness !== 'near' &&
  other.comparison.words >= best.comparison.words;

const spanOf = (printed: readonly Word[], from: number, to: number): TextSpan => ({
  start: printed[from]?.start ?? 0,
  end: printed[to - 1]?.end ?? 0,
});
