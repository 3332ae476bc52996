import type { Case } from './cases.ts';
import { measureMemory } from './measure-memory.ts';
import { timeTasks } from './time-tasks.ts';

export type Figure = {
  readonly name: string;
  /** Median of one run. */
  readonly ms: number;
  /** A MB is a million UTF-16 units here and below. `null` where tasks do not read the same length. */
  readonly msPerMb: number | null;
  /** Of its time to that of the first. */
  readonly ratio: number;
  /** Bytes of the heap: held by the result, and allocated on the way; `null` where it was not measured. */
  readonly keptBytes: number | null;
  readonly allocatedBytes: number | null;
};

export type CaseFigures = {
  readonly id: string;
  readonly title: string;
  /** Of the last figure, what it may be; `null` where there is no aim. */
  readonly atMost: number | null;
  readonly figures: readonly Figure[];
};

/** Of slow cases, and where fewer were asked for. */
const SLOW_ROUNDS = 5;
const MIN_MEASURED_MS = 20;
const UNITS_PER_MB = 1_000_000;

export async function runCase(one: Case, rounds: number): Promise<CaseFigures> {
  const { tasks, length } = one.build();
  const timings = timeTasks(tasks, {
    rounds: one.isSlow ? Math.min(rounds, SLOW_ROUNDS) : rounds,
    minMeasuredMs: MIN_MEASURED_MS,
    now: () => performance.now(),
  });
  const figures: Figure[] = [];
  for (const [i, { name, ms, ratio }] of timings.entries()) {
    const run = tasks[i]?.run;
    const memory = one.hasMemory && run ? await measureMemory(run) : null;
    figures.push({
      name,
      ms,
      msPerMb: length === null ? null : (ms * UNITS_PER_MB) / length,
      ratio,
      keptBytes: memory?.keptBytes ?? null,
      allocatedBytes: memory?.allocatedBytes ?? null,
    });
  }
  return { id: one.id, title: one.title, atMost: one.atMost, figures };
}
