import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPacer } from '../../src/page/pacer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gathers requests, and rests ten times as long as the work took', () => {
  let worked = 0;
  let done = 0;
  const pacer = createPacer(
    () => {
      worked += 100;
      done++;
    },
    () => Date.now() + worked,
    0,
  );
  pacer.request();
  pacer.request();
  vi.advanceTimersByTime(0);
  expect(done).toBe(1);
  pacer.request();
  vi.advanceTimersByTime(999);
  expect(done).toBe(1);
  vi.advanceTimersByTime(1);
  expect(done).toBe(2);
});

test('does nothing after it was stopped', () => {
  const pacer = createPacer(
    () => {
      throw new Error('work');
    },
    () => 0,
    0,
  );
  pacer.request();
  pacer.stop();
  expect(() => vi.runAllTimers()).not.toThrow();
});

describe('a pacer whose work somebody else does', () => {
  /** @returns When work was done, ms. Asked for every 10 ms, as by a page that never rests. */
  function runTicker(durationMs: number, isNews: boolean, workMs = 0, isUrgent = false): number[] {
    const done: number[] = [];
    const pacer = createPacer(
      () => {
        done.push(Date.now());
        pacer.rest(workMs, isNews);
      },
      () => Date.now(),
    );
    vi.setSystemTime(0);
    for (let at = 0; at < durationMs; at += 10) {
      pacer.request(isUrgent);
      vi.advanceTimersByTime(10);
    }
    pacer.stop();
    return done;
  }
  const gaps = (times: readonly number[]): number[] => times.slice(1).map((at, i) => at - (times[i] ?? 0));

  test('rests for the time that they took, too', () => {
    expect(Math.min(...gaps(runTicker(20_000, true, 200)))).toBeGreaterThanOrEqual(2_000);
  });

  test('pauses longer and longer while nothing comes of it, up to a bound', () => {
    const paused = gaps(runTicker(40_000, false));
    expect(paused).toEqual([...paused].sort((a, b) => a - b));
    expect(paused.at(-1)).toBeGreaterThan(3_000);
    expect(paused.at(-1)).toBeLessThan(5_000);
  });

  test('pauses shortly while something does', () => {
    expect(Math.max(...gaps(runTicker(10_000, true)))).toBeLessThan(300);
  });

  test('pauses shortly where what was done no longer holds, and does not put it off again and again', () => {
    const paused = gaps(runTicker(10_000, false, 0, true));
    expect(Math.max(...paused)).toBeLessThan(300);
    expect(Math.min(...paused)).toBeGreaterThanOrEqual(60);
  });

  test('is as quick as ever after a calm', () => {
    const done: number[] = [];
    const pacer = createPacer(
      () => {
        done.push(Date.now());
        pacer.rest(0, false);
      },
      () => Date.now(),
    );
    vi.setSystemTime(0);
    for (let i = 0; i < 1_000; i++) {
      pacer.request();
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(20_000);
    for (let i = 0; i < 100; i++) {
      pacer.request();
      vi.advanceTimersByTime(10);
    }
    const [first = 0, second = 0] = done.filter((at) => at >= 30_000);
    expect(first - 30_000).toBeLessThan(100);
    expect(second - first).toBeLessThan(600);
    pacer.stop();
  });
});
