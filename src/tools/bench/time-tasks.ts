/**
 * How long things take, each compared with the first, on a machine that is busy with other things too.
 *
 * Tinybench, mitata and Vitest's bench run each task to its end before the next begins, and compare averages: what else the
 * machine did meanwhile is then in the ratio. Here every round runs every task, beginning with another one each time; a ratio
 * is the median of those within a round.
 */

export type Task = { readonly name: string; readonly run: () => unknown };

export type Timing = {
  readonly name: string;
  /** Median of one run, ms. */
  readonly ms: number;
  /** To the first task: 2 takes twice as long. 1 for the first itself. */
  readonly ratio: number;
};

export type TimeOptions = {
  readonly rounds: number;
  /** A task is run again and again until a measurement takes this long, ms: clocks are coarse, and interruptions short. */
  readonly minMeasuredMs: number;
  /** A clock in ms. */
  readonly now: () => number;
};

/** Before the first round, for the engine to compile what is hot: so many runs, or fewer of what takes long, ms. */
const WARM_UP_RUNS = 3;
const WARM_UP_MS = 500;

/** @param tasks - At least one. */
export function timeTasks(
  tasks: readonly Task[],
  { rounds, minMeasuredMs, now }: TimeOptions,
): readonly Timing[] {
  const measure = ({ run }: Task, runs: number): number => {
    const began = now();
    for (let i = 0; i < runs; i++) run();
    return (now() - began) / runs;
  };
  const measured = tasks.map((task) => {
    const warm: number[] = [];
    const until = now() + WARM_UP_MS;
    do warm.push(measure(task, 1));
    while (warm.length < WARM_UP_RUNS && now() < until);
    const runs = Math.max(1, Math.ceil(minMeasuredMs / Math.max(Math.min(...warm), Number.EPSILON)));
    return { task, runs: Math.min(runs, MAX_RUNS), times: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < measured.length; i++) {
      const one = measured[(round + i) % measured.length];
      one?.times.push(measure(one.task, one.runs));
    }
  }
  const first = measured[0]?.times ?? [];
  return measured.map(({ task, times }) => ({
    name: task.name,
    ms: median(times),
    ratio: median(times.map((time, round) => time / (first[round] ?? Number.NaN))),
  }));
}

/** Of what a clock can't see at all. */
const MAX_RUNS = 10_000;

/** @returns NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
