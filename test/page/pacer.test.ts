import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacer } from '../../src/page/pacer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gathers requests, and rests ten times as long as the work took', () => {
  let now = 0;
  let done = 0;
  const pacer = createPacer(
    () => {
      now += 100;
      done++;
    },
    () => now,
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
