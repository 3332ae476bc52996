/**
 * Folding: what two printings of the same words have in common.
 *
 * Case, Latin, Greek and Cyrillic diacritics, full-width forms, the shapes of quotation marks, dashes and spaces are
 * made one; what the eye does not see (soft hyphens, zero-width and direction characters, combining marks) goes.
 * One UTF-16 unit becomes one unit or none, so whoever walks a text by `foldUnit` needs no offset map.
 */

/** A unit that folding drops. */
export const DROPPED = 0;
export const SPACE = 0x20;
export const NEWLINE = 0x0a;
/** What all dashes are folded to. */
export const HYPHEN = 0x2d;

const UNKNOWN = 0xffff;
const foldedUnits = new Uint16Array(0x10000).fill(UNKNOWN);

/**
 * Source of the class of units that folding drops, for regular expressions with the flag `u`: combining marks and
 * joiners of all scripts (Inherited), Hebrew points; soft hyphen, zero-width and direction marks, BOM, U+0000.
 */
export const DROPPED_CLASS = String.raw`[\p{sc=Zinh}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\0]`;
const INVISIBLE = new RegExp(DROPPED_CLASS, 'u');
const SINGLE_QUOTE = /[‘’‚‛′＇ʼ]/;
const DOUBLE_QUOTE = /[“”„‟″«»＂]/;
/** Shapes of a letter that its alphabet, or its place in the word, asks for: Turkish i, Greek s. */
const DOTLESS_I = 0x131;
const FINAL_SIGMA = 0x3c2;
const SIGMA = 0x3c3;
const DASH = /[‐‑‒–—―−﹘﹣－]/;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * @param unit - One UTF-16 code unit.
 * @returns The folded unit; `DROPPED`; `NEWLINE` for a line feed, `SPACE` for all other white space.
 */
export function foldUnit(unit: number): number {
  const known = foldedUnits[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const folded = computeFold(unit);
  foldedUnits[unit] = folded;
  return folded;
}

function computeFold(unit: number): number {
  if (unit === NEWLINE) return NEWLINE;
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - FULL_WIDTH_OFFSET);
  const char = String.fromCharCode(unit);
  if (/\s/.test(char)) return unit === 0xfeff ? DROPPED : SPACE;
  if (INVISIBLE.test(char)) return DROPPED;
  if (SINGLE_QUOTE.test(char)) return 0x27;
  if (DOUBLE_QUOTE.test(char)) return 0x22;
  if (DASH.test(char)) return HYPHEN;
  if (unit === DOTLESS_I) return 0x69;
  if (unit === FINAL_SIGMA) return SIGMA;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const base = isWhole(unit) ? char : char.normalize('NFD').charAt(0);
  return base.toLowerCase().charCodeAt(0);
}

/** Kana and Hangul decompose into marks and letters that make another sound, not the same with an accent. */
const isWhole = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xac00 && unit <= 0xd7a3);

/** A white-space run that ends a block of text: a blank line. Runs without one are one space. */
export const BLOCK_BREAK = '\n';

/**
 * The folded form of a short text, such as an alias: runs of white space are one space, or `BLOCK_BREAK`
 * where they hold a blank line; none at the ends.
 */
export function foldText(text: string): string {
  let folded = '';
  let pendingSpace = false;
  let newlines = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === DROPPED) continue;
    if (unit === SPACE || unit === NEWLINE) {
      pendingSpace = true;
      if (unit === NEWLINE) newlines++;
      continue;
    }
    if (pendingSpace && folded) folded += newlines > 1 ? BLOCK_BREAK : ' ';
    pendingSpace = false;
    newlines = 0;
    folded += String.fromCharCode(unit);
  }
  return folded;
}
