import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWER_TIMEOUT_MS, createReadings } from '../../src/page/readings.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page whose text a test sets, and a background whose answers it gives. */
function start() {
  const page = { text: 'first' };
  const heard: string[] = [];
  const asked: { text: string; answer: (answer: string | null) => Promise<void> }[] = [];
  const readings = createReadings<{ text: string; at: number }, string>({
    look: () => ({ text: page.text, at: heard.length }),
    isSame: (a, b) => a.text === b.text,
    ask: ({ text }) =>
      new Promise((resolve) => {
        asked.push({
          text,
          answer: async (answer) => {
            resolve(answer);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    onAnswer: (look, answer, isKnown) => heard.push(`${look.text}: ${answer}${isKnown ? ' (known)' : ''}`),
    onFail: () => heard.push('failed'),
    onFree: () => heard.push('free'),
  });
  const answerLast = (answer: string | null) => asked.at(-1)?.answer(answer);
  return { page, heard, asked, readings, answerLast };
}

describe('readings', () => {
  test('ask about the page as it is, and hear the answer', async () => {
    const { readings, heard, answerLast } = start();
    expect(readings.isWaiting()).toBe(false);
    readings.read();
    expect(readings.isWaiting()).toBe(true);
    await answerLast('one');
    expect(readings.isWaiting()).toBe(false);
    expect(heard).toEqual(['first: one']);
  });

  test('ask one question at a time, and say when the page is to be looked at again', async () => {
    const { page, readings, heard, asked, answerLast } = start();
    readings.read();
    for (const text of ['second', 'third']) {
      page.text = text;
      readings.read();
    }
    expect(asked).toHaveLength(1);
    await answerLast('one');
    expect(heard).toEqual(['first: one', 'free']);
    readings.read();
    await answerLast('two');
    expect(asked.map(({ text }) => text)).toEqual(['first', 'third']);
    expect(heard).toEqual(['first: one', 'free', 'third: two']);
  });

  test('do NOT ask what was answered last', async () => {
    const { page, readings, heard, asked, answerLast } = start();
    readings.read();
    await answerLast('one');
    readings.read();
    expect(heard).toEqual(['first: one', 'first: one (known)']);
    page.text = 'second';
    readings.read();
    await answerLast('two');
    page.text = 'first';
    readings.read();
    expect(asked.map(({ text }) => text)).toEqual(['first', 'second', 'first']);
  });

  test('ask the same again where there was no answer', async () => {
    const { readings, heard, asked, answerLast } = start();
    readings.read();
    await answerLast(null);
    expect(readings.isWaiting()).toBe(false);
    readings.read();
    await answerLast('one');
    expect(asked).toHaveLength(2);
    expect(heard).toEqual(['failed', 'first: one']);
  });

  test('drop an answer that comes after a later question', async () => {
    const { readings, heard, asked, answerLast } = start();
    readings.read();
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS);
    expect(heard).toEqual(['failed']);
    readings.read();
    await asked[0]?.answer('late');
    await answerLast('one');
    expect(heard).toEqual(['failed', 'first: one']);
  });

  test('say nothing after they were stopped', async () => {
    const { readings, heard, answerLast } = start();
    readings.read();
    readings.stop();
    expect(readings.isWaiting()).toBe(false);
    await answerLast('one');
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS);
    expect(heard).toEqual([]);
  });
});
