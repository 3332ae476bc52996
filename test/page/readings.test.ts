import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWER_TIMEOUT_MS, createReadings, MAX_PAUSE_MS, MIN_PAUSE_MS } from '../../src/page/readings.ts';

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

  const waitInVain = () => vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS);

  test('drop an answer that comes after a later question', async () => {
    const { readings, heard, asked, answerLast } = start();
    readings.read();
    await waitInVain();
    expect(heard).toEqual(['failed']);
    expect(readings.isWaiting()).toBe(false);
    await vi.advanceTimersByTimeAsync(MIN_PAUSE_MS);
    readings.read();
    await asked[0]?.answer('late');
    await answerLast('one');
    expect(heard).toEqual(['failed', 'first: one']);
  });

  test('do NOT ask again while the question before may still be worked on', async () => {
    const { readings, heard, asked } = start();
    readings.read();
    await waitInVain();
    readings.read();
    await vi.advanceTimersByTimeAsync(MIN_PAUSE_MS - 1);
    expect(asked).toHaveLength(1);
    expect(heard).toEqual(['failed']);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual(['failed', 'free']);
    readings.read();
    expect(asked).toHaveLength(2);
  });

  test('wait longer with every question that is not answered, until one is', async () => {
    const { page, readings, heard, answerLast } = start();
    /** Time from when it was given up to when the next may be asked, ms. */
    const measurePause = async (): Promise<number> => {
      readings.read();
      await waitInVain();
      readings.read();
      const told = heard.length;
      const from = Date.now();
      while (heard.length === told) await vi.advanceTimersByTimeAsync(MIN_PAUSE_MS);
      return Date.now() - from;
    };
    const pauses = [];
    for (let i = 0; i < 6; i++) pauses.push(await measurePause());
    expect(pauses).toEqual([1, 2, 4, 8, 16, 16].map((times) => times * MIN_PAUSE_MS));
    expect(pauses.at(-1)).toBe(MAX_PAUSE_MS);
    readings.read();
    await answerLast('one');
    page.text = 'second';
    expect(await measurePause()).toBe(MIN_PAUSE_MS);
  });

  test('take an answer that comes late, if nothing else was asked meanwhile', async () => {
    const { page, readings, heard, asked, answerLast } = start();
    readings.read();
    await waitInVain();
    page.text = 'second';
    readings.read();
    await answerLast('one');
    expect(heard).toEqual(['failed', 'first: one', 'free']);
    readings.read();
    expect(asked.map(({ text }) => text)).toEqual(['first', 'second']);
    await vi.advanceTimersByTimeAsync(MIN_PAUSE_MS);
    expect(readings.isWaiting()).toBe(false);
  });

  test('fail once, where the background ends after it was given up', async () => {
    const { readings, heard, asked, answerLast } = start();
    readings.read();
    await waitInVain();
    await answerLast(null);
    expect(heard).toEqual(['failed']);
    readings.read();
    expect(asked).toHaveLength(2);
  });

  test('say nothing after they were stopped', async () => {
    const { readings, heard, answerLast } = start();
    readings.read();
    readings.stop();
    expect(readings.isWaiting()).toBe(false);
    await answerLast('one');
    await waitInVain();
    expect(heard).toEqual([]);
  });

  test.each([
    ['at rest', async () => {}],
    ['in a pause', waitInVain],
  ])('look at nothing and ask nothing after they were stopped %s', async (_, wait) => {
    const { page, readings, heard, asked, answerLast } = start();
    readings.read();
    await answerLast('one');
    page.text = 'second';
    readings.read();
    await wait();
    readings.stop();
    const before = [...heard];
    for (const text of ['first', 'second', 'third']) {
      page.text = text;
      readings.read();
    }
    await answerLast('late');
    await vi.advanceTimersByTimeAsync(MAX_PAUSE_MS);
    expect(heard).toEqual(before);
    expect(asked).toHaveLength(2);
    expect(readings.isWaiting()).toBe(false);
  });

  test('tell of no change when what hears the answer stops them', async () => {
    const heard: string[] = [];
    const readings = createReadings<string, string>({
      look: () => 'first',
      isSame: (a, b) => a === b,
      ask: async () => 'one',
      onAnswer: () => readings.stop(),
      onFail: () => heard.push('failed'),
      onFree: () => heard.push('free'),
    });
    readings.read();
    readings.read();
    await vi.advanceTimersByTimeAsync(MAX_PAUSE_MS);
    expect(heard).toEqual([]);
  });
});
