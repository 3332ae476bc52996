import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardParts, createCardController } from '../../../src/views/card/card-controller.ts';
import {
  CARD_LEAVE_DELAY_MS,
  CARD_OPEN_DELAY_MS,
  WIDE_CARD_OPEN_DELAY_MS,
} from '../../../src/views/card/card-state.ts';

type Target = { readonly word: string; readonly reading: number };

const target = (word: string, reading = 1): Target => ({ word, reading });

/**
 * A controller that writes down what it shows and hides. Words come at once, after all that is under way.
 *
 * @param parts - In place of those.
 */
function start(parts: Partial<CardParts<Target, string>> = {}) {
  const log: string[] = [];
  const card = createCardController<Target, string>(
    {
      prepare: async ({ word, reading }) => `${word}${reading}`,
      show: (_, content) => {
        log.push(`show ${content}`);
        return true;
      },
      hide: () => log.push('hide'),
      ...parts,
    },
    (a, b) => a.word === b.word,
  );
  return { log, card };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('createCardController', () => {
  test('opens the card after the delay, and not before', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', target: target('a') });
    await vi.advanceTimersByTimeAsync(CARD_OPEN_DELAY_MS - 1);
    expect(log).toEqual([]);
    expect(card.getShown()).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(['show a1']);
    expect(card.getShown()).toEqual(target('a'));
  });

  test('waits longer over words that fill lines', async () => {
    const { log, card } = start({ isWide: ({ word }) => word === 'quotation' });
    card.dispatch({ type: 'enter', target: target('quotation') });
    await vi.advanceTimersByTimeAsync(WIDE_CARD_OPEN_DELAY_MS - 1);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(['show quotation1']);
    expect(WIDE_CARD_OPEN_DELAY_MS).toBeGreaterThan(CARD_OPEN_DELAY_MS);
  });

  test('does NOT open over a word that the pointer only crosses', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', target: target('a') });
    await vi.advanceTimersByTimeAsync(CARD_OPEN_DELAY_MS - 1);
    card.dispatch({ type: 'leave' });
    await vi.runAllTimersAsync();
    expect(log).toEqual([]);
  });

  test('waits anew for each word', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', target: target('a') });
    await vi.advanceTimersByTimeAsync(CARD_OPEN_DELAY_MS - 1);
    card.dispatch({ type: 'enter', target: target('b') });
    await vi.advanceTimersByTimeAsync(CARD_OPEN_DELAY_MS - 1);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(['show b1']);
  });

  test('does NOT wait longer for a pointer that moves within the word, though the page is read anew', async () => {
    const { log, card } = start();
    for (let reading = 1; reading <= 5; reading++) {
      card.dispatch({ type: 'enter', target: target('a', reading) });
      await vi.advanceTimersByTimeAsync(CARD_OPEN_DELAY_MS / 5);
    }
    expect(log).toEqual(['show a1']);
  });

  test('closes the card a while after it was left', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    card.dispatch({ type: 'leave' });
    await vi.advanceTimersByTimeAsync(CARD_LEAVE_DELAY_MS - 1);
    expect(log).toEqual(['show a1']);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(['show a1', 'hide']);
    expect(card.getShown()).toBeNull();
  });

  test('stays while the pointer travels to the card, over another word too', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    card.dispatch({ type: 'leave' });
    await vi.advanceTimersByTimeAsync(CARD_LEAVE_DELAY_MS - 1);
    card.dispatch({ type: 'enter', target: target('b') });
    await vi.advanceTimersByTimeAsync(CARD_OPEN_DELAY_MS - 1);
    card.dispatch({ type: 'enterCard' });
    await vi.runAllTimersAsync();
    expect(log).toEqual(['show a1']);
  });

  test('shows another card in place of the first', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    card.dispatch({ type: 'enter', target: target('b') });
    await vi.runAllTimersAsync();
    expect(log).toEqual(['show a1', 'hide', 'show b1']);
  });

  test('does NOT show an open card again when the pointer comes back to its word', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    card.dispatch({ type: 'leave' });
    card.dispatch({ type: 'enter', target: target('a', 2) });
    await vi.runAllTimersAsync();
    expect(log).toEqual(['show a1']);
  });

  test('hides at once when dismissed, and drops what it waited for', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    card.dispatch({ type: 'enter', target: target('b') });
    card.dispatch({ type: 'dismiss' });
    await vi.runAllTimersAsync();
    expect(log).toEqual(['show a1', 'hide']);
  });

  test('drops a timeout that is not its own', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', target: target('a') });
    card.dispatch({ type: 'timeout', turn: 99 });
    expect(log).toEqual([]);
    card.dispatch({ type: 'dismiss' });
  });

  test.each([
    ['a card that is open', ['show a1', 'hide'], () => {}],
    [
      'a card that is being left',
      ['show a1', 'hide'],
      (card: { dispatch: (event: { type: 'leave' }) => void }) => card.dispatch({ type: 'leave' }),
    ],
  ])('hides %s when stopped, and sets no timer', async (_, expected, act) => {
    const { log, card } = start();
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    act(card);
    card.stop();
    await vi.runAllTimersAsync();
    expect(log).toEqual(expected);
    expect(card.getShown()).toBeNull();
  });

  test('opens nothing when stopped while it waits', async () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', target: target('a') });
    card.stop();
    card.stop();
    await vi.runAllTimersAsync();
    expect(log).toEqual([]);
  });

  describe('while the words are on their way', () => {
    /** Words come when they are called for, each time of asking by itself. */
    function startSlow(parts: Partial<CardParts<Target, string>> = {}) {
      const answers: ((content: string | null) => void)[] = [];
      const prepare = () => new Promise<string | null>((resolve) => answers.push(resolve));
      return { answers, ...start({ prepare, ...parts }) };
    }
    const press = (word: string) => ({ type: 'press', target: target(word) }) as const;

    test('shows nothing, and then one card', async () => {
      const { answers, log, card } = startSlow();
      card.dispatch(press('a'));
      await settle();
      expect(log).toEqual([]);
      expect(card.getShown()).toBeNull();
      answers[0]?.('a');
      await settle();
      expect(log).toEqual(['show a']);
      expect(card.getShown()).toEqual(target('a'));
      card.stop();
    });

    test.each([
      ['left', { type: 'leave' }],
      ['dismissed', { type: 'dismiss' }],
    ] as const)('does NOT open over a word that was %s', async (_, event) => {
      const { answers, log, card } = startSlow();
      card.dispatch(press('a'));
      card.dispatch(event);
      answers[0]?.('a');
      await vi.runAllTimersAsync();
      expect(log).toEqual([]);
    });

    test('opens one card over a word that was dismissed and pressed again', async () => {
      const { answers, log, card } = startSlow();
      card.dispatch(press('a'));
      card.dispatch({ type: 'dismiss' });
      card.dispatch(press('a'));
      for (const answer of answers) answer('a');
      await settle();
      expect(log).toEqual(['show a']);
      card.stop();
      expect(log).toEqual(['show a', 'hide']);
    });

    test('opens over the last of two words', async () => {
      const { answers, log, card } = startSlow();
      card.dispatch(press('a'));
      card.dispatch(press('b'));
      answers[1]?.('b');
      answers[0]?.('a');
      await settle();
      expect(log).toEqual(['show b']);
      card.stop();
    });

    test('asks again after words that could not be had', async () => {
      const { answers, log, card } = startSlow();
      card.dispatch(press('a'));
      answers[0]?.(null);
      await settle();
      card.dispatch(press('a'));
      answers[1]?.('a');
      await settle();
      expect(log).toEqual(['show a']);
      card.stop();
    });
  });

  test('tries again where the page let no card open', async () => {
    const log: string[] = [];
    const { card } = start({ show: (_, content) => log.push(content) > 1 });
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    expect(card.getShown()).toBeNull();
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    expect(log).toEqual(['a1', 'a1']);
    expect(card.getShown()).toEqual(target('a'));
    card.stop();
  });

  test('takes a card away that was dismissed while it opened', async () => {
    const { log, card } = start({
      show: () => {
        log.push('show');
        card.dispatch({ type: 'dismiss' });
        return true;
      },
    });
    card.dispatch({ type: 'press', target: target('a') });
    await settle();
    expect(log.at(-1)).toBe('hide');
    expect(card.getShown()).toBeNull();
  });
});
