import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CARD_LEAVE_DELAY_MS,
  CARD_OPEN_DELAY_MS,
  type CardEvent,
  type CardState,
  delayOf,
  getShown,
  IDLE,
  reduceCard,
} from '../../../src/views/card/card-state.ts';

type State = CardState<string>;
/** An event, or `timeout` for that of the state it is sent to. */
type Step = CardEvent<string> | 'timeout';

const enter = (mention: string): Step => ({ type: 'enter', mention });
const press = (mention: string): Step => ({ type: 'press', mention });
const leave: Step = { type: 'leave' };
const enterCard: Step = { type: 'enterCard' };
const dismiss: Step = { type: 'dismiss' };

const take = (state: State, step: Step): State =>
  reduceCard(state, step === 'timeout' ? { type: 'timeout', turn: state.turn } : step);

const walk = (steps: readonly Step[], from: State = IDLE): State => steps.reduce<State>(take, from);

/** `waiting b over a`: the status, the mention waited for, the one whose card is there. */
function describeState(state: State): string {
  const waited = state.status === 'waiting' ? ` ${state.mention}` : '';
  const shown = getShown(state);
  return `${state.status}${waited}${shown === null ? '' : ` over ${shown}`}`;
}

/** Each way through the diagram: a name, steps from idle, where they lead. */
const WAYS: readonly [string, readonly Step[], string][] = [
  ['nothing happens', [], 'idle'],
  ['enter', [enter('a')], 'waiting a'],
  ['the pointer only crosses a word', [enter('a'), leave], 'idle'],
  ['the pointer rests on a word', [enter('a'), 'timeout'], 'open over a'],
  ['the pointer moves on to another word', [enter('a'), enter('b')], 'waiting b'],
  ['the pointer moves within the word', [enter('a'), enter('a')], 'waiting a'],
  ['leave an open card', [enter('a'), 'timeout', leave], 'leaving over a'],
  ['leave and wait', [enter('a'), 'timeout', leave, 'timeout'], 'idle'],
  ['leave and come back', [enter('a'), 'timeout', leave, enter('a')], 'open over a'],
  ['leave for the card', [enter('a'), 'timeout', leave, enterCard], 'open over a'],
  ['leave for another word', [enter('a'), 'timeout', leave, enter('b')], 'waiting b over a'],
  ['enter another word', [enter('a'), 'timeout', enter('b')], 'waiting b over a'],
  ['rest on another word', [enter('a'), 'timeout', enter('b'), 'timeout'], 'open over b'],
  [
    'cross another word on the way to the card',
    [enter('a'), 'timeout', enter('b'), enterCard],
    'open over a',
  ],
  ['cross another word and return', [enter('a'), 'timeout', enter('b'), enter('a')], 'open over a'],
  ['cross another word and leave', [enter('a'), 'timeout', enter('b'), leave], 'leaving over a'],
  ['cross another word, leave and wait', [enter('a'), 'timeout', enter('b'), leave, 'timeout'], 'idle'],
  ['cross two words', [enter('a'), 'timeout', enter('b'), enter('c')], 'waiting c over a'],
  ['press a word', [press('a')], 'open over a'],
  ['press a word that is waited for', [enter('a'), press('a')], 'open over a'],
  ['press another word', [press('a'), press('b')], 'open over b'],
  ['press another word while leaving', [press('a'), leave, press('b')], 'open over b'],
  ['dismiss what is waited for', [enter('a'), dismiss], 'idle'],
  ['dismiss an open card', [press('a'), dismiss], 'idle'],
  ['dismiss a card while leaving', [press('a'), leave, dismiss], 'idle'],
  ['dismiss a card while another word is waited for', [press('a'), enter('b'), dismiss], 'idle'],
  ['open again after all of it', [press('a'), dismiss, enter('a'), 'timeout'], 'open over a'],
];

describe('reduceCard', () => {
  test.each(WAYS)('%s', (_, steps, expected) => {
    expect(describeState(walk(steps))).toBe(expected);
  });

  test.each<[string, readonly Step[], Step]>([
    ['leaving where nothing is', [], leave],
    ['the card, where there is none', [], enterCard],
    ['the card, while its first word is waited for', [enter('a')], enterCard],
    ['dismissing where nothing is', [], dismiss],
    ['a timeout where nothing is', [], 'timeout'],
    ['entering the word again that is waited for', [enter('a')], enter('a')],
    ['entering the word again whose card is open', [press('a')], enter('a')],
    ['the card, where it is open', [press('a')], enterCard],
    ['leaving twice', [press('a'), leave], leave],
    ['a timeout of an open card', [press('a')], 'timeout'],
  ])('does NOT change the state for %s', (_, steps, step) => {
    const state = walk(steps);
    expect(take(state, step)).toBe(state);
  });

  test.each<[string, readonly Step[], readonly Step[]]>([
    ['of a word left since', [enter('a')], [leave]],
    ['of a word left for another', [enter('a')], [enter('b')]],
    ['of a word left and entered again', [enter('a')], [leave, enter('a')]],
    ['of a word whose card was dismissed', [enter('a')], [dismiss]],
    ['of a card that was left and entered again', [press('a'), leave], [enterCard]],
    ['of a card that was left twice', [press('a'), leave], [enterCard, leave]],
    ['of a card that was left for another word', [press('a'), leave], [enter('b')]],
    ['that has been heard', [enter('a')], ['timeout', leave]],
  ])('does NOT hear a timeout %s', (_, first, then) => {
    const before = walk(first);
    const after = walk(then, before);
    expect(reduceCard(after, { type: 'timeout', turn: before.turn })).toBe(after);
  });

  test('takes two objects for one mention if it is told so', () => {
    const isSame = (a: { at: number }, b: { at: number }): boolean => a.at === b.at;
    const first = { at: 7 };
    const open = reduceCard(IDLE, { type: 'press', mention: first }, isSame);
    expect(reduceCard(open, { type: 'enter', mention: { at: 7 } }, isSame)).toBe(open);
    const leaving = reduceCard(open, { type: 'leave' }, isSame);
    expect(getShown(reduceCard(leaving, { type: 'enter', mention: { at: 7 } }, isSame))).toBe(first);
    expect(reduceCard(open, { type: 'enter', mention: { at: 8 } }, isSame).status).toBe('waiting');
  });

  const anyStep = fc.constantFrom<Step>(
    ...[enter('a'), enter('b'), press('a'), press('b'), leave, enterCard, dismiss, 'timeout' as const],
  );

  test('numbers every change, so that no timeout fits two states', () => {
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        let state: State = IDLE;
        for (const step of steps) {
          const next = take(state, step);
          if (next !== state) expect(next.turn).toBeGreaterThan(state.turn);
          state = next;
        }
      }),
    );
  });

  test('comes to rest, closed or open, when nothing more happens', () => {
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const rest = take(walk(steps), 'timeout');
        expect(delayOf(rest)).toBeNull();
        expect(['idle', 'open']).toContain(rest.status);
      }),
    );
  });

  test('never lets a card go while the pointer moves and no time passes', () => {
    const anyMove = fc.constantFrom<Step>(enter('a'), enter('b'), leave, enterCard);
    fc.assert(
      fc.property(fc.array(anyMove), (steps) => {
        expect(getShown(walk(steps, walk([press('a')])))).toBe('a');
      }),
    );
  });
});

describe('delayOf', () => {
  test.each<[string, readonly Step[], number | null]>([
    ['idle', [], null],
    ['waiting', [enter('a')], CARD_OPEN_DELAY_MS],
    ['open', [press('a')], null],
    ['leaving', [press('a'), leave], CARD_LEAVE_DELAY_MS],
  ])('a state that is %s', (_, steps, delayMs) => {
    expect(delayOf(walk(steps))).toBe(delayMs);
  });
});
