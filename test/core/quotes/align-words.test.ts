import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords, type WeighedWord } from '../../../src/core/quotes/align-words.ts';
import { readWords } from '../../../src/core/quotes/words.ts';

const weigh = (text: string): WeighedWord[] => readWords(text).map((word) => ({ ...word, weight: 1 }));

/** `same`, `-left out`, `+printed`; in brackets what is marked. */
function align(printed: string, recorded: string): string {
  const p = weigh(printed);
  const r = weigh(recorded);
  return alignWords(p, r)
    .steps.map((step) => {
      if (step.kind === 'same') return p[step.printed]?.folded;
      const sign = step.kind === 'inserted' ? '+' : '-';
      const word = step.kind === 'inserted' ? p[step.printed]?.folded : r[step.recorded]?.folded;
      return step.marked ? `(${sign}${word})` : sign + word;
    })
    .join(' ');
}

describe('the alignment', () => {
  test.each([
    ['nothing in common', 'one two', 'three four', ''],
    ['equal rows', 'we never helped', 'we never helped', 'we never helped'],
    ['a part', 'never helped', 'we never helped any', 'never helped'],
    ['a word left out', 'we have helped any', 'we have never helped any', 'we have -never helped any'],
    ['a word put in', 'we have not never helped', 'we have never helped', 'we have +not never helped'],
    [
      'words left out with a mark',
      'we … any government',
      'we never helped any government',
      'we (+…) (-never) (-helped) any government',
    ],
    [
      'words replaced in brackets',
      'tell [DHS] that we',
      'tell the department that we',
      'tell (+dhs) (-the) (-department) that we',
    ],
    ['a bracketed word that is the very one', '[t]he ban stands', 'the ban stands', 'the ban stands'],
    [
      'words where the record leaves some out',
      'we have never once helped',
      'we have … helped',
      'we have (+never) (+once) (-…) helped',
    ],
  ])('lays over each other %s', (_, printed, recorded, steps) => {
    expect(align(printed, recorded).split(' ').sort()).toEqual(steps.split(' ').sort());
  });

  const row = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', '…', '[e]'), { maxLength: 12 })
    .map((words) => words.join(' '));

  test('keeps the order of both rows, and says same of the same alone', () => {
    fc.assert(
      fc.property(row, row, (printed, recorded) => {
        const [p, r] = [weigh(printed), weigh(recorded)];
        const { steps, score } = alignWords(p, r);
        const numbers = (pick: (step: (typeof steps)[number]) => number | undefined): number[] =>
          steps.flatMap((step) => pick(step) ?? []);
        for (const list of [
          numbers((step) => (step.kind === 'deleted' ? undefined : step.printed)),
          numbers((step) => (step.kind === 'inserted' ? undefined : step.recorded)),
        ]) {
          expect(list).toEqual(list.map((_, i) => (list[0] ?? 0) + i));
        }
        for (const step of steps) {
          if (step.kind === 'same') expect(p[step.printed]?.folded).toBe(r[step.recorded]?.folded);
        }
        expect(score).toBeCloseTo(scoreOf(steps), 5);
        expect(score).toBeGreaterThanOrEqual(findBestScore(p, r) - 1e-9);
      }),
    );
  });
});

const COST = { free: 0.01, full: 0.5 };

const scoreOf = (steps: ReturnType<typeof alignWords>['steps']): number =>
  steps.reduce((sum, step) => sum + (step.kind === 'same' ? 1 : step.marked ? -COST.free : -COST.full), 0);

/** The slowest obvious way, without brackets and marks: every start, every path. */
function findBestScore(p: readonly WeighedWord[], r: readonly WeighedWord[]): number {
  const follow = (i: number, j: number): number => {
    const [a, b] = [p[i], r[j]];
    if (!a || !b || a.kind !== 'word' || b.kind !== 'word') return 0;
    const same = a.folded === b.folded ? 1 + follow(i + 1, j + 1) : 0;
    if (i > 4 || j > 4) return same;
    return Math.max(0, same, follow(i + 1, j) - COST.full, follow(i, j + 1) - COST.full);
  };
  let best = 0;
  for (let i = 0; i < Math.min(p.length, 5); i++) {
    for (let j = 0; j < Math.min(r.length, 5); j++) best = Math.max(best, follow(i, j));
  }
  return best;
}
