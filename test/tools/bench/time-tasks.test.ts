import { describe, expect, test } from 'vitest';
import { median, timeTasks } from '../../../src/tools/bench/time-tasks.ts';

/** Tasks that take as long as they say, by a clock of their own; a slow spell makes all take ten times as long. */
function createWorld() {
  let time = 0;
  let spell = 1;
  const log: string[] = [];
  return {
    log,
    now: () => time,
    setSpell: (factor: number) => {
      spell = factor;
    },
    task: (name: string, ms: number) => ({
      name,
      run: () => {
        log.push(name);
        time += ms * spell;
      },
    }),
  };
}

describe('timeTasks', () => {
  test('gives medians, and ratios to the first task', () => {
    const { now, task } = createWorld();
    const timings = timeTasks([task('a', 10), task('b', 30), task('c', 5)], {
      rounds: 3,
      minMeasuredMs: 1,
      now,
    });
    expect(timings).toEqual([
      { name: 'a', ms: 10, ratio: 1 },
      { name: 'b', ms: 30, ratio: 3 },
      { name: 'c', ms: 5, ratio: 0.5 },
    ]);
  });

  test('runs all tasks in each round, beginning with another one each time', () => {
    const { now, task, log } = createWorld();
    timeTasks([task('a', 10), task('b', 10), task('c', 10)], { rounds: 3, minMeasuredMs: 1, now });
    expect(log.slice(9).join('')).toBe('abcbcacab');
  });

  test('keeps the ratio where the machine is slower in some rounds', () => {
    const { now, task, setSpell } = createWorld();
    let runs = 0;
    const fickle = { name: 'fickle', run: () => setSpell(++runs % 3 === 0 ? 10 : 1) };
    const timings = timeTasks([task('a', 10), task('b', 20), fickle], { rounds: 9, minMeasuredMs: 0, now });
    expect(timings[1]?.ratio).toBe(2);
  });

  test('runs what is short again and again', () => {
    const { now, task, log } = createWorld();
    const [timing] = timeTasks([task('a', 0.5)], { rounds: 1, minMeasuredMs: 20, now });
    expect(timing?.ms).toBe(0.5);
    expect(log).toHaveLength(3 + 40);
  });

  test('warms up once what takes long', () => {
    const { now, task, log } = createWorld();
    timeTasks([task('a', 5_000)], { rounds: 2, minMeasuredMs: 20, now });
    expect(log).toHaveLength(1 + 2);
  });

  test('ends where the clock stands still', () => {
    const { task, log } = createWorld();
    timeTasks([task('a', 0)], { rounds: 1, minMeasuredMs: 20, now: () => 0 });
    expect(log.length).toBeLessThan(20_000);
  });
});

test.each([
  [[3], 3],
  [[1, 3], 2],
  [[9, 1, 3], 3],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
