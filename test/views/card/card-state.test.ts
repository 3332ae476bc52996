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
/** An event, or the name of one that answers the state it is sent to. */
type Step = CardEvent<string> | 'timeout' | 'ready' | 'failed';

const enter = (target: string): Step => ({ type: 'enter', target });
const press = (target: string): Step => ({ type: 'press', target });
/** Until the card is there. */
const rest = (target: string): Step[] => [enter(target), 'timeout', 'ready'];
const open = (target: string): Step[] => [press(target), 'ready'];
const leave: Step = { type: 'leave' };
const enterCard: Step = { type: 'enterCard' };
const dismiss: Step = { type: 'dismiss' };

const take = (state: State, step: Step): State =>
  reduceCard(state, typeof step === 'string' ? { type: step, turn: state.turn } : step);

const walk = (steps: readonly Step[], from: State = IDLE): State => steps.reduce<State>(take, from);

/** `waiting b over a`: the status, the target waited or loaded for, the one whose card is there. */
function describeState(state: State): string {
  const waited = 'target' in state ? ` ${state.target}` : '';
  const shown = getShown(state);
  return `${state.status}${waited}${shown === null ? '' : ` over ${shown}`}`;
}

/** Each way through the diagram: a name, steps from idle, where they lead. */
const WAYS: readonly [string, readonly Step[], string][] = [
  ['nothing happens', [], 'idle'],
  ['enter', [enter('a')], 'waiting a'],
  ['the pointer only crosses a word', [enter('a'), leave], 'idle'],
  ['the pointer rests on a word', [...rest('a')], 'open over a'],
  ['the pointer moves on to another word', [enter('a'), enter('b')], 'waiting b'],
  ['the pointer moves within the word', [enter('a'), enter('a')], 'waiting a'],
  ['leave an open card', [...rest('a'), leave], 'leaving over a'],
  ['leave and wait', [...rest('a'), leave, 'timeout'], 'idle'],
  ['leave and come back', [...rest('a'), leave, enter('a')], 'open over a'],
  ['leave for the card', [...rest('a'), leave, enterCard], 'open over a'],
  ['leave for another word', [...rest('a'), leave, enter('b')], 'waiting b over a'],
  ['enter another word', [...rest('a'), enter('b')], 'waiting b over a'],
  ['rest on another word', [...rest('a'), ...rest('b')], 'open over b'],
  ['cross another word on the way to the card', [...rest('a'), enter('b'), enterCard], 'open over a'],
  ['cross another word and return', [...rest('a'), enter('b'), enter('a')], 'open over a'],
  ['cross another word and leave', [...rest('a'), enter('b'), leave], 'leaving over a'],
  ['cross another word, leave and wait', [...rest('a'), enter('b'), leave, 'timeout'], 'idle'],
  ['cross two words', [...rest('a'), enter('b'), enter('c')], 'waiting c over a'],
  ['rest on a word whose words are not there yet', [enter('a'), 'timeout'], 'loading a'],
  ['leave before the words come', [enter('a'), 'timeout', leave], 'idle'],
  ['leave before the words come, and return', [enter('a'), 'timeout', leave, enter('a')], 'waiting a'],
  ['enter another word before the words come', [press('a'), enter('b')], 'waiting b'],
  ['rest on another word, before its words come', [...open('a'), enter('b'), 'timeout'], 'loading b'],
  ['wait for words that can not be had', [press('a'), 'failed'], 'idle'],
  ['try again after that', [press('a'), 'failed', ...rest('a')], 'open over a'],
  ['press before the words come', [enter('a'), 'timeout', press('a'), 'ready'], 'open over a'],
  ['press another word before the words come', [press('a'), press('b')], 'loading b'],
  ['dismiss before the words come', [press('a'), dismiss], 'idle'],
  ['press a word', [...open('a')], 'open over a'],
  ['press a word that is waited for', [enter('a'), ...open('a')], 'open over a'],
  ['press another word', [...open('a'), ...open('b')], 'open over b'],
  ['press another word while leaving', [...open('a'), leave, ...open('b')], 'open over b'],
  ['dismiss what is waited for', [enter('a'), dismiss], 'idle'],
  ['dismiss an open card', [...open('a'), dismiss], 'idle'],
  ['dismiss a card while leaving', [...open('a'), leave, dismiss], 'idle'],
  ['dismiss a card while another word is waited for', [...open('a'), enter('b'), dismiss], 'idle'],
  ['open again after all of it', [...open('a'), dismiss, ...rest('a')], 'open over a'],
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
    ['entering the word again whose card is open', open('a'), enter('a')],
    ['the card, where it is open', open('a'), enterCard],
    ['leaving twice', [...open('a'), leave], leave],
    ['entering the word again whose words are on their way', [press('a')], enter('a')],
    ['pressing the word again whose words are on their way', [press('a')], press('a')],
    ['the card, while its words are on their way', [press('a')], enterCard],
    ['a timeout while words are on their way', [press('a')], 'timeout'],
    ['words that nobody waits for', [], 'ready'],
    ['words of an open card', open('a'), 'ready'],
    ['words that fail an open card', open('a'), 'failed'],
    ['a timeout of an open card', open('a'), 'timeout'],
  ])('does NOT change the state for %s', (_, steps, step) => {
    const state = walk(steps);
    expect(take(state, step)).toBe(state);
  });

  test.each<[string, readonly Step[], readonly Step[]]>([
    ['of a word left since', [enter('a')], [leave]],
    ['of a word left for another', [enter('a')], [enter('b')]],
    ['of a word left and entered again', [enter('a')], [leave, enter('a')]],
    ['of a word whose card was dismissed', [enter('a')], [dismiss]],
    ['of a card that was left and entered again', [...open('a'), leave], [enterCard]],
    ['of a card that was left twice', [...open('a'), leave], [enterCard, leave]],
    ['of a card that was left for another word', [...open('a'), leave], [enter('b')]],
    ['that has been heard', [enter('a')], ['timeout', leave]],
  ])('does NOT hear a timeout %s', (_, first, then) => {
    const before = walk(first);
    const after = walk(then, before);
    expect(reduceCard(after, { type: 'timeout', turn: before.turn })).toBe(after);
  });

  test.each<[string, readonly Step[]]>([
    ['of a word left since', [leave]],
    ['of a word left for another', [enter('b')]],
    ['of a word dismissed and pressed again', [dismiss, press('a')]],
    ['of a word for which another was pressed', [press('b')]],
  ])('does NOT take words %s', (_, then) => {
    const before = walk([press('a')]);
    const after = walk(then, before);
    expect(reduceCard(after, { type: 'ready', turn: before.turn })).toBe(after);
    expect(reduceCard(after, { type: 'failed', turn: before.turn })).toBe(after);
  });

  test('takes two objects for one target if it is told so', () => {
    const isSame = (a: { at: number }, b: { at: number }): boolean => a.at === b.at;
    const first = { at: 7 };
    const loading = reduceCard(IDLE, { type: 'press', target: first }, isSame);
    expect(reduceCard(loading, { type: 'enter', target: { at: 7 } }, isSame)).toBe(loading);
    const open = reduceCard(loading, { type: 'ready', turn: loading.turn }, isSame);
    expect(reduceCard(open, { type: 'enter', target: { at: 7 } }, isSame)).toBe(open);
    const leaving = reduceCard(open, { type: 'leave' }, isSame);
    expect(getShown(reduceCard(leaving, { type: 'enter', target: { at: 7 } }, isSame))).toBe(first);
    expect(reduceCard(open, { type: 'enter', target: { at: 8 } }, isSame).status).toBe('waiting');
  });

  const anyStep = fc.constantFrom<Step>(
    ...[enter('a'), enter('b'), press('a'), press('b'), leave, enterCard, dismiss],
    'timeout',
    'ready',
    'failed',
  );

  test('numbers every change, so that nothing late fits two states', () => {
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
        const rest = take(take(walk(steps), 'timeout'), 'ready');
        expect(delayOf(rest)).toBeNull();
        expect(['idle', 'open']).toContain(rest.status);
      }),
    );
  });

  test('never lets a card go while the pointer moves and no time passes', () => {
    const anyMove = fc.constantFrom<Step>(enter('a'), enter('b'), leave, enterCard);
    fc.assert(
      fc.property(fc.array(anyMove), (steps) => {
        expect(getShown(walk(steps, walk(open('a'))))).toBe('a');
      }),
    );
  });
});

describe('delayOf', () => {
  test.each<[string, readonly Step[], number | null]>([
    ['idle', [], null],
    ['waiting', [enter('a')], CARD_OPEN_DELAY_MS],
    ['loading', [press('a')], null],
    ['open', open('a'), null],
    ['leaving', [...open('a'), leave], CARD_LEAVE_DELAY_MS],
  ])('a state that is %s', (_, steps, delayMs) => {
    expect(delayOf(walk(steps))).toBe(delayMs);
  });
});
