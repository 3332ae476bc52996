/**
 * Which beginnings a list of patterns has, asked before each walk through their trie.
 *
 * A Bloom filter of 16 kB over the first four units of each pattern: it stays in the processor's nearest memory however
 * many patterns there are, and nearly every word that is none of them ends there. It may say yes in vain, never no.
 */
import { foldUnit, HYPHEN, SPACE } from './fold.ts';

export type Beginnings = Uint32Array;

const BITS = 1 << 17;
const LENGTH = 4;

/** @param folded - The patterns' folded texts. */
export function listBeginnings(folded: readonly string[]): Beginnings {
  const bits = new Uint32Array(BITS / 32);
  for (const text of folded) {
    let hash = 0;
    for (let i = 0; i < text.length && i < LENGTH; i++) hash = extend(hash, text.charCodeAt(i));
    // A short pattern is a beginning of another kind than one of as many units that goes on.
    mark(bits, text.length < LENGTH ? ~hash : hash);
  }
  return bits;
}

/** @param first - The folded unit at `start`. */
export function mayBegin(text: string, start: number, first: number, bits: Beginnings): boolean {
  let hash = extend(0, first);
  if (isMarked(bits, ~hash)) return true;
  for (let i = start + 1; i < start + LENGTH; i++) {
    if (i >= text.length) return false;
    const unit = foldUnit(text.charCodeAt(i));
    // Runs of white space, what is dropped, and a dash at the end of a line are the walk's business.
    if (unit <= SPACE ? unit !== SPACE || !isLetter(text, i + 1) : unit === HYPHEN) return true;
    hash = extend(hash, unit);
    if (i < start + LENGTH - 1 && isMarked(bits, ~hash)) return true;
  }
  return isMarked(bits, hash);
}

const isLetter = (text: string, i: number): boolean =>
  i < text.length && foldUnit(text.charCodeAt(i)) > SPACE;

const extend = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e37_79b1) ^ (hash >>> 15);

const isMarked = (bits: Beginnings, hash: number): boolean => {
  const bit = (hash ^ (hash >>> 16)) & (BITS - 1);
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
};

function mark(bits: Beginnings, hash: number): void {
  const bit = (hash ^ (hash >>> 16)) & (BITS - 1);
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}
