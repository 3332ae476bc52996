/**
 * The cheapest question about a text: can it hold an explicit mention at all?
 *
 * Asked on every page by the sentinel, so it is one regular expression over raw text, with no lexicon and no folding.
 * It may say yes in vain, never no.
 */
import { DROPPED_CLASS, foldUnit } from '../text/fold.ts';

/**
 * Every alias that counts by itself holds one of these, folded and without white space. A test holds the dataset to it.
 * Short, for each costs on every page; rare, for a yes wakes the whole content script.
 */
export const STEMS = [
  'kaspersk',
  'касперс',
  '17-01',
  '卡巴斯基',
  'カスペル',
  '카스퍼스',
  'كاسبر',
  'كاسبير',
  'کسپرس',
  'קספרס',
  'कैस्पर',
  'कास्पर',
] as const;

/**
 * That regular expression in two pieces, to be shipped in the sentinel and joined there by `joinPrefilter`:
 * in full it says a hundred times which units may stand between two letters.
 */
export type PrefilterParts = {
  /**
   * Each letter of each stem as the class of units that fold to it, with what may stand between in a class that begins
   * with `DROPPED_SIGN`. White space may, and a hyphen, for names are set with letter spacing and parted at the end of a
   * line; not between digits, and a stem of digits stands alone: dates like 2017-01-12 are on a great many pages.
   */
  readonly letters: string;
  /** The units that folding drops, without the bracket that ends their class. */
  readonly dropped: string;
};

const DROPPED_SIGN = '~';
const BETWEEN_DIGITS = `${DROPPED_SIGN}]*`;
const BETWEEN_LETTERS = String.raw`${DROPPED_SIGN}\s\u2010-]*`;

/** Costly: done when the extension is built. */
export function buildPrefilterParts(stems: readonly string[]): PrefilterParts {
  const units = unitsByFold();
  const classOf = (chars: string): string =>
    buildClass(
      Array.from(chars, (char) => units.get(foldUnit(char.charCodeAt(0))) ?? [])
        .flat()
        .sort((a, b) => a - b),
    );
  return {
    letters: mergeAlike(stems)
      .map((stem) => {
        const classes = stem.map(classOf);
        if (!stem.every((chars) => /^[\d-]+$/.test(chars))) return classes.join(BETWEEN_LETTERS);
        // Behind its dash a number may go on in the next line.
        const digits = classes
          .map(
            (one, i) =>
              one + (i === classes.length - 1 ? '' : stem[i] === '-' ? BETWEEN_LETTERS : BETWEEN_DIGITS),
          )
          .join('');
        return `(?<!\\d${BETWEEN_DIGITS})${digits}(?!${BETWEEN_DIGITS}\\d)`;
      })
      .join('|'),
    dropped: DROPPED_CLASS.slice(0, -1),
  };
}

/** `['abc', 'axc']` → `[['a', 'bx', 'c']]`: stems that differ in one place cost hardly more than one. */
function mergeAlike(stems: readonly string[]): string[][] {
  const merged: string[][] = [];
  for (const stem of stems) {
    const chars = Array.from(stem);
    const differing = (other: readonly string[]): number[] =>
      chars.flatMap((char, i) => (other[i] === char ? [] : [i]));
    const alike = merged.find((other) => other.length === chars.length && differing(other).length === 1);
    const [at = 0] = alike ? differing(alike) : [];
    if (alike) alike[at] += chars[at] ?? '';
    else merged.push(chars);
  }
  return merged;
}

/** @returns To be used without `g`: it is asked many times, and keeps no place. */
export const joinPrefilter = ({ letters, dropped }: PrefilterParts): RegExp =>
  new RegExp(letters.replaceAll(DROPPED_SIGN, dropped), 'iu');

function unitsByFold(): Map<number, number[]> {
  const units = new Map<number, number[]>();
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = foldUnit(unit);
    const same = units.get(folded);
    if (same) same.push(unit);
    else units.set(folded, [unit]);
  }
  return units;
}

/**
 * `[0x4b, 0x6b, 0x136, 0x137]` → `[k\u0137]`: runs of three or more as ranges, and capitals left out whose small letters
 * are there, unless they are amid a range, for the flag `i` says the same in fewer bytes.
 *
 * @param units - Ascending.
 */
function buildClass(units: readonly number[]): string {
  const isNeeded = (unit: number): boolean => !hasSmallLetter(unit, units);
  const isMixed = (run: readonly number[]): boolean => run.length > 2 && run.some(isNeeded);
  const members = findRuns(units).flatMap((run) => (isMixed(run) ? run : run.filter(isNeeded)));
  return members.length === 1
    ? escapeUnit(members[0] ?? 0)
    : `[${findRuns(members).map(escapeRun).join('')}]`;
}

/** `[1, 2, 3, 7]` → `[[1, 2, 3], [7]]` */
function findRuns(units: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run?.at(-1) === unit - 1) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function hasSmallLetter(unit: number, units: readonly number[]): boolean {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 && small.charCodeAt(0) !== unit && units.includes(small.charCodeAt(0));
}

function escapeRun(run: readonly number[]): string {
  if (run.length < 3) return run.map(escapeUnit).join('');
  return `${escapeUnit(run[0] ?? 0)}-${escapeUnit(run.at(-1) ?? 0)}`;
}

const escapeUnit = (unit: number): string =>
  unit > 0x20 && unit < 0x7f && !/[\\\]^~-]/.test(String.fromCharCode(unit))
    ? String.fromCharCode(unit)
    : `\\u${unit.toString(16).padStart(4, '0')}`;
