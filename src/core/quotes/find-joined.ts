/** Two utterances, or two pieces of one, that a quotation prints as one. */
import type { Position } from '../dataset/types.ts';
import type { PrintedWord } from './compare-words.ts';
import { type CheckContext, type Found, findNearest } from './find-nearest.ts';
import type { WordingIndex } from './wording-index.ts';

/** Words of either of two utterances that are joined. */
const MIN_SPLICED_WORDS = 5;
/** Part of either that must be there. */
const MIN_SPLICED_COVER = 0.8;
/** Part of a quotation that one piece of a sentence must cover; how many are tried. */
const MIN_PIECE_COVER = 0.3;
const MAX_PIECES = 3;
/** Places of a quotation that are tried as a joint: a bound on the time. */
const MAX_JOINTS = 8;

/** What was found for a part of the quotation; the numbers in it are of these words. */
export type Part = { readonly found: Found; readonly words: readonly PrintedWord[] };

/** In the order of the page. */
export type Joined = readonly [Part, Part];

/** @param best - What is nearest to the whole, if anything is. */
export function findJoined(
  printed: readonly PrintedWord[],
  best: Found | undefined,
  index: WordingIndex,
  context: CheckContext,
): Joined | null {
  if (best && best.comparison.exactness !== 'near') return findRest(printed, best, index, context);
  return findMeeting(printed, index, context) ?? (best ? null : findPieces(printed, index, context));
}

/** Another utterance that covers what the best one leaves. */
function findRest(
  printed: readonly PrintedWord[],
  best: Found,
  index: WordingIndex,
  context: CheckContext,
): Joined | null {
  const { from, to } = best.comparison;
  const isBefore = from > printed.length - to;
  const rest = isBefore ? printed.slice(0, from) : printed.slice(to);
  const second = findExact(rest, index, favour(positionOf(best), context));
  if (!second || positionOf(second.found) === positionOf(best)) return null;
  const first = { found: best, words: printed };
  return isBefore ? [second, first] : [first, second];
}

/** Where a sentence begins, or words are left out, two utterances may meet that are each word for word. */
function findMeeting(
  printed: readonly PrintedWord[],
  index: WordingIndex,
  context: CheckContext,
): Joined | null {
  const numbersOf = (isJoint: (word: PrintedWord) => boolean): number[] =>
    printed.flatMap((word, number) => (isJoint(word) ? [number] : []));
  const omissions = numbersOf(({ kind }) => kind === 'omission');
  const sure = numbersOf(({ opens, kind }) => opens && kind !== 'omission');
  const unsure = numbersOf(({ opens, mayOpen, kind }) => mayOpen && !opens && kind !== 'omission');
  for (const place of [...omissions, ...sure, ...unsure].slice(0, MAX_JOINTS)) {
    const first = findExact(printed.slice(0, place), index, context);
    const second = first && findExact(printed.slice(place), index, favour(positionOf(first.found), context));
    if (first && second && positionOf(first.found) !== positionOf(second.found)) return [first, second];
  }
  return null;
}

/** Where the record has a sentence in pieces, they meet within it, with a small word or two between that no piece has. */
function findPieces(
  printed: readonly PrintedWord[],
  index: WordingIndex,
  context: CheckContext,
): Joined | null {
  for (const first of findNearest(printed, index, context, MIN_PIECE_COVER).slice(0, MAX_PIECES)) {
    if (first.comparison.exactness === 'near') continue;
    const joined = findRest(printed, first, index, context);
    if (joined && isOneUtterance(positionOf(joined[0].found), positionOf(joined[1].found))) return joined;
  }
  return null;
}

/** Who spoke the first part is known by its words: theirs fit for the second. */
const favour = (first: Position, { fitOf, ...context }: CheckContext): CheckContext => ({
  ...context,
  fitOf: (position) =>
    position.speaker === first.speaker && position.organization === first.organization
      ? 'fits'
      : fitOf(position),
});

function findExact(printed: readonly PrintedWord[], index: WordingIndex, context: CheckContext): Part | null {
  if (printed.filter(({ kind }) => kind === 'word').length < MIN_SPLICED_WORDS) return null;
  const found = findNearest(printed, index, context).find(
    ({ comparison: { exactness, from, to } }) =>
      exactness !== 'near' && to - from >= MIN_SPLICED_COVER * printed.length,
  );
  return found ? { found, words: printed } : null;
}

/** Words of one speaker on one day: the record may hold a statement in pieces. */
export const isOneUtterance = (a: Position, b: Position): boolean =>
  a.date === b.date && a.speaker === b.speaker && a.organization === b.organization;

export const positionOf = ({ comparison }: Found): Position => comparison.wording.position;
