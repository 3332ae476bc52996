/**
 * The cheapest question about a text: can it hold an explicit mention at all?
 *
 * Asked on every page by the sentinel, so it is one regular expression over raw text, with no lexicon and no folding.
 * It may say yes in vain, never no.
 */
import { DROPPED_CLASS, foldUnit } from '../text/fold.ts';

/**
 * Every alias that counts by itself holds one of these, folded. A test holds the dataset to it.
 * Short, for each costs on every page; rare, for a yes wakes the whole content script.
 */
export const STEMS = [
  'kaspers',
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
] as const;

/**
 * That regular expression in two pieces, to be shipped in the sentinel and joined there by `joinPrefilter`:
 * in full it says a hundred times which units may stand between two letters.
 */
export type PrefilterParts = {
  /** Each letter of each stem as the class of units that fold to it, with `BETWEEN` after it. */
  readonly letters: string;
  /** The class of units that folding drops. */
  readonly dropped: string;
};

const BETWEEN = '~';

/** Costly: done when the extension is built. */
export function buildPrefilterParts(stems: readonly string[]): PrefilterParts {
  const units = unitsByFold();
  const classOf = (char: string): string => buildClass(units.get(foldUnit(char.charCodeAt(0))) ?? []);
  return {
    letters: stems.map((stem) => Array.from(stem, classOf).join(BETWEEN)).join('|'),
    dropped: DROPPED_CLASS,
  };
}

/** @returns To be used without `g`: it is asked many times, and keeps no place. */
export const joinPrefilter = ({ letters, dropped }: PrefilterParts): RegExp =>
  new RegExp(letters.replaceAll(BETWEEN, `${dropped}*`), 'u');

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

/** `[0x6b, 0x4b, 0x4c]` → `[kKL]`, runs of three or more as ranges. @param units - Ascending. */
function buildClass(units: readonly number[]): string {
  let members = '';
  for (let i = 0; i < units.length; ) {
    let last = i;
    while (units[last + 1] === (units[last] ?? 0) + 1) last++;
    members += escapeUnit(units[i] ?? 0);
    if (last > i) members += (last > i + 1 ? '-' : '') + escapeUnit(units[last] ?? 0);
    i = last + 1;
  }
  return units.length === 1 ? members : `[${members}]`;
}

const escapeUnit = (unit: number): string =>
  unit > 0x20 && unit < 0x7f && !/[\\\]^~-]/.test(String.fromCharCode(unit))
    ? String.fromCharCode(unit)
    : `\\u${unit.toString(16).padStart(4, '0')}`;
