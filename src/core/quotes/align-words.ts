/**
 * Two rows of words laid over each other, where they agree best.
 *
 * Smith and Waterman's local alignment (J. Mol. Biol. 147, 1981, 195), words for letters. A word that agrees counts by its
 * weight, one that is replaced, left out or added costs half of its own. What stands in place of an omission, or of words
 * in brackets, costs next to nothing.
 *
 *                 never  helped  any  government          the path:
 *       we          0      0      0      0                 never    same
 *       never       3\     0      0      0                 …        omission: "helped" is left out
 *       …           3  ←   3      0      0                 any      same
 *       any         0      0      4\     2                 government same
 *       government  0      0      2      9\
 */
import type { Word } from './words.ts';

/** One step. Numbers are those of the words in their rows; `marked`: in place of an omission or of words in brackets. */
export type Step =
  | { readonly kind: 'same'; readonly printed: number; readonly recorded: number }
  | { readonly kind: 'inserted'; readonly printed: number; readonly marked: boolean }
  | { readonly kind: 'deleted'; readonly recorded: number; readonly marked: boolean };

export type Alignment = {
  /** In the order of reading; the first and the last are `same`. Empty if not a word agrees. */
  readonly steps: readonly Step[];
  /** Weight of the words that agree, less the cost of the others. */
  readonly score: number;
};

export type WeighedWord = Pick<Word, 'kind' | 'folded'> & { readonly weight: number };

const COST = 0.5;
/** So that of ways which cost nothing the shortest is taken. */
const MARKED_COST = 0.01;

const END = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/**
 * @param printed - The page's words.
 * @param recorded - The record's.
 * @returns The best local alignment. Time and room are the product of the two lengths. Never throws.
 */
export function alignWords(printed: readonly WeighedWord[], recorded: readonly WeighedWord[]): Alignment {
  const width = recorded.length + 1;
  const moves = new Uint8Array((printed.length + 1) * width);
  let above = new Float64Array(width);
  let best = { score: 0, i: 0, j: 0 };
  for (let i = 1; i <= printed.length; i++) {
    const row = new Float64Array(width);
    const p = printed[i - 1];
    if (!p) break;
    for (let j = 1; j <= recorded.length; j++) {
      const r = recorded[j - 1];
      if (!r) break;
      const up = (above[j] ?? 0) - (isFreeUp(p, r) ? MARKED_COST : COST * p.weight);
      const left = (row[j - 1] ?? 0) - (isFreeLeft(p, r) ? MARKED_COST : COST * r.weight);
      const diagonal = isEqual(p, r) ? (above[j - 1] ?? 0) + r.weight : -1;
      let score = 0;
      let move = END;
      if (diagonal > score) [score, move] = [diagonal, DIAGONAL];
      if (up > score) [score, move] = [up, UP];
      if (left > score) [score, move] = [left, LEFT];
      row[j] = score;
      moves[i * width + j] = move;
      if (score > best.score && move === DIAGONAL) best = { score, i, j };
    }
    above = row;
  }
  return { steps: walkBack(printed, recorded, moves, best.i, best.j), score: best.score };
}

/**
 * All words of two short rows, in order: as many as can agree do (longest common subsequence), and the others are told.
 *
 * @returns Time and room are the product of the two lengths. Never throws.
 */
export function alignAll(printed: readonly WeighedWord[], recorded: readonly WeighedWord[]): Step[] {
  const width = recorded.length + 1;
  const lengths = new Uint16Array((printed.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const agree = (i: number, j: number): boolean => printed[i]?.folded === recorded[j]?.folded;
  for (let i = printed.length - 1; i >= 0; i--) {
    for (let j = recorded.length - 1; j >= 0; j--) {
      lengths[i * width + j] = agree(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < printed.length || j < recorded.length) {
    const [p, r] = [printed[i], recorded[j]];
    if (p && r && agree(i, j)) steps.push({ kind: 'same', printed: i++, recorded: j++ });
    else if (r && (!p || at(i, j + 1) >= at(i + 1, j)))
      steps.push({ kind: 'deleted', recorded: j++, marked: r.kind !== 'word' });
    else if (p) steps.push({ kind: 'inserted', printed: i++, marked: p.kind !== 'word' });
  }
  return steps;
}

/** Whatever mark a word bears in the one row or the other. */
const isEqual = (p: WeighedWord, r: WeighedWord): boolean => p.folded === r.folded;

/** A word of the page alone costs nothing if it is a mark itself, or stands where the record leaves something out. */
const isFreeUp = (p: WeighedWord, r: WeighedWord): boolean => p.kind !== 'word' || r.kind === 'omission';
/** A word of the record alone costs nothing where the page marks that it leaves or puts something in. */
const isFreeLeft = (p: WeighedWord, r: WeighedWord): boolean => p.kind !== 'word' || r.kind !== 'word';

function walkBack(
  printed: readonly WeighedWord[],
  recorded: readonly WeighedWord[],
  moves: Uint8Array,
  lastI: number,
  lastJ: number,
): Step[] {
  const width = recorded.length + 1;
  const steps: Step[] = [];
  let i = lastI;
  let j = lastJ;
  for (;;) {
    const move = moves[i * width + j];
    const p = printed[i - 1];
    const r = recorded[j - 1];
    if (!p || !r || move === END) break;
    if (move === DIAGONAL) steps.push({ kind: 'same', printed: --i, recorded: --j });
    else if (move === UP) steps.push({ kind: 'inserted', printed: --i, marked: isFreeUp(p, r) });
    else steps.push({ kind: 'deleted', recorded: --j, marked: isFreeLeft(p, r) });
  }
  return steps.reverse();
}
