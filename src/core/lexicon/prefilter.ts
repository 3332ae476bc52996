/**
 * The cheapest question about a text: can it hold an explicit mention at all?
 *
 * Asked on every page by the sentinel, so it is one regular expression over raw text, with no lexicon and no folding.
 * It may say yes in vain, never no.
 */
import { DROPPED, foldUnit } from '../text/fold.ts';

/**
 * Every alias that counts by itself holds one of these, folded. A test holds the dataset to it.
 * Short, for each costs on every page; rare, for a yes wakes the whole content script.
 */
export const STEMS = [
  'kaspersk',
  'касперск',
  'каспєрск',
  '17-01',
  '卡巴斯基',
  'カスペルスキ',
  '카스퍼스키',
  'كاسبرسكي',
  'קספרסקי',
] as const;

/**
 * Source of that regular expression, to be used with the flag `u` alone. Built when the extension is built:
 * a letter is any unit that folds to it, and units that folding drops may stand between two letters.
 */
export function buildPrefilterSource(stems: readonly string[]): string {
  const units = unitsByFold();
  const dropped = buildClass(units.get(DROPPED) ?? []);
  return stems
    .map((stem) =>
      Array.from(stem, (char) => buildClass(units.get(foldUnit(char.charCodeAt(0))) ?? [])).join(
        `${dropped}*`,
      ),
    )
    .join('|');
}

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
  unit > 0x20 && unit < 0x7f && !/[\\\]^-]/.test(String.fromCharCode(unit))
    ? String.fromCharCode(unit)
    : `\\u${unit.toString(16).padStart(4, '0')}`;
