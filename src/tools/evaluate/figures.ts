/** Counts of what was right, and the shares that follow. */

export type Tally = {
  /** Labelled and found. */
  readonly right: number;
  /** Found only. */
  readonly wrong: number;
  /** Labelled only. */
  readonly missed: number;
};

/** Shares, 0 to 1; `null` where there is nothing to have a share in. */
export type Figures = Tally & {
  /** Of what was found, how much is right. */
  readonly precision: number | null;
  /** Of what is labelled, how much was found. */
  readonly recall: number | null;
  /** Harmonic mean of both. */
  readonly f1: number | null;
};

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

export function buildFigures({ right, wrong, missed }: Tally): Figures {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  const f1 =
    precision === null || recall === null
      ? null
      : precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}

/** `null` of none. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
