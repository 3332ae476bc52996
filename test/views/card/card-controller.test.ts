import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCardController } from '../../../src/views/card/card-controller.ts';
import { CARD_LEAVE_DELAY_MS, CARD_OPEN_DELAY_MS } from '../../../src/views/card/card-state.ts';

type Mention = { readonly word: string; readonly reading: number };

const mention = (word: string, reading = 1): Mention => ({ word, reading });

/** A controller that writes down what it shows and hides. */
function start() {
  const log: string[] = [];
  const card = createCardController<Mention>(
    ({ word, reading }) => log.push(`show ${word}${reading}`),
    () => log.push('hide'),
    (a, b) => a.word === b.word,
  );
  return { log, card };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('createCardController', () => {
  test('opens the card after the delay, and not before', () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', mention: mention('a') });
    vi.advanceTimersByTime(CARD_OPEN_DELAY_MS - 1);
    expect(log).toEqual([]);
    expect(card.getShown()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['show a1']);
    expect(card.getShown()).toEqual(mention('a'));
  });

  test('does NOT open over a word that the pointer only crosses', () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', mention: mention('a') });
    vi.advanceTimersByTime(CARD_OPEN_DELAY_MS - 1);
    card.dispatch({ type: 'leave' });
    vi.runAllTimers();
    expect(log).toEqual([]);
  });

  test('waits anew for each word', () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', mention: mention('a') });
    vi.advanceTimersByTime(CARD_OPEN_DELAY_MS - 1);
    card.dispatch({ type: 'enter', mention: mention('b') });
    vi.advanceTimersByTime(CARD_OPEN_DELAY_MS - 1);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['show b1']);
  });

  test('does NOT wait longer for a pointer that moves within the word, though the page is read anew', () => {
    const { log, card } = start();
    for (let reading = 1; reading <= 5; reading++) {
      card.dispatch({ type: 'enter', mention: mention('a', reading) });
      vi.advanceTimersByTime(CARD_OPEN_DELAY_MS / 5);
    }
    expect(log).toEqual(['show a1']);
  });

  test('closes the card a while after it was left', () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', mention: mention('a') });
    card.dispatch({ type: 'leave' });
    vi.advanceTimersByTime(CARD_LEAVE_DELAY_MS - 1);
    expect(log).toEqual(['show a1']);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['show a1', 'hide']);
    expect(card.getShown()).toBeNull();
  });

  test('stays while the pointer travels to the card, over another word too', () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', mention: mention('a') });
    card.dispatch({ type: 'leave' });
    vi.advanceTimersByTime(CARD_LEAVE_DELAY_MS - 1);
    card.dispatch({ type: 'enter', mention: mention('b') });
    vi.advanceTimersByTime(CARD_OPEN_DELAY_MS - 1);
    card.dispatch({ type: 'enterCard' });
    vi.runAllTimers();
    expect(log).toEqual(['show a1']);
  });

  test('shows another card in place of the first, without hiding in between', () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', mention: mention('a') });
    card.dispatch({ type: 'enter', mention: mention('b') });
    vi.runAllTimers();
    expect(log).toEqual(['show a1', 'show b1']);
  });

  test('does NOT show an open card again when the pointer comes back to its word', () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', mention: mention('a') });
    card.dispatch({ type: 'leave' });
    card.dispatch({ type: 'enter', mention: mention('a', 2) });
    vi.runAllTimers();
    expect(log).toEqual(['show a1']);
  });

  test('hides at once when dismissed, and drops what it waited for', () => {
    const { log, card } = start();
    card.dispatch({ type: 'press', mention: mention('a') });
    card.dispatch({ type: 'enter', mention: mention('b') });
    card.dispatch({ type: 'dismiss' });
    vi.runAllTimers();
    expect(log).toEqual(['show a1', 'hide']);
  });

  test('drops a timeout that is not its own', () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', mention: mention('a') });
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
  ])('hides %s when stopped, and sets no timer', (_, expected, act) => {
    const { log, card } = start();
    card.dispatch({ type: 'press', mention: mention('a') });
    act(card);
    card.stop();
    vi.runAllTimers();
    expect(log).toEqual(expected);
    expect(card.getShown()).toBeNull();
  });

  test('opens nothing when stopped while it waits', () => {
    const { log, card } = start();
    card.dispatch({ type: 'enter', mention: mention('a') });
    card.stop();
    card.stop();
    vi.runAllTimers();
    expect(log).toEqual([]);
  });
});
