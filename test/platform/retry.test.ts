import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAsker } from '../../src/platform/retry.ts';

const DELAY_MS = 200;
const RETRY_WITHIN_MS = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** @param outcomes - What each asking in turn comes to. An error is thrown at once; `null` stands for a rejection. */
function ask(outcomes: readonly unknown[], isAlive = (): boolean => true) {
  let asked = 0;
  const send = (): Promise<unknown> => {
    const outcome = outcomes[asked++];
    if (outcome instanceof Error) throw outcome;
    return outcome === null ? Promise.reject(new Error('gone')) : Promise.resolve(outcome);
  };
  const answer = createAsker<string>(send, isAlive, DELAY_MS, RETRY_WITHIN_MS)('question');
  return vi.advanceTimersByTimeAsync(DELAY_MS).then(async () => ({ answer: await answer, asked }));
}

describe('an asker', () => {
  test.each([
    ['once, where there is an answer', ['yes'], 'yes', 1],
    ['once, where the answer is no', [false], false, 1],
    ['again, where nobody answered', [undefined, 'yes'], 'yes', 2],
    ['again, where the background went away', [null, 'yes'], 'yes', 2],
    ['no more than twice', [null, undefined, 'yes'], undefined, 2],
  ])('asks %s', async (_, outcomes, answer, asked) => {
    expect(await ask(outcomes)).toEqual({ answer, asked });
  });

  test('does NOT ask again where the extension is gone', async () => {
    expect(await ask([new Error('Extension context invalidated.'), 'yes'], () => false)).toEqual({
      answer: undefined,
      asked: 1,
    });
  });

  test.each([
    ['asks again', 'soon', RETRY_WITHIN_MS, 2],
    ['does NOT ask again', 'late', RETRY_WITHIN_MS + 1, 1],
  ])('%s where the background went away %s', async (_, __, ms, times) => {
    let asked = 0;
    const send = (): Promise<unknown> => {
      asked++;
      return new Promise((_, reject) => setTimeout(() => reject(new Error('gone')), ms));
    };
    const answer = createAsker<string>(send, () => true, DELAY_MS, RETRY_WITHIN_MS)('question');
    await vi.advanceTimersByTimeAsync(3 * RETRY_WITHIN_MS);
    expect(await answer).toBeUndefined();
    expect(asked).toBe(times);
  });
});
