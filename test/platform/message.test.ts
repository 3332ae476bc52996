import { describe, expect, test } from 'vitest';
import { MAX_CANDIDATES } from '../../src/core/ranking/choose-for-card.ts';
import { type Message, parseMessage } from '../../src/platform/message.ts';

describe('parseMessage', () => {
  test.each<Message>([
    { type: 'found' },
    { type: 'report-changed' },
    { type: 'check-in' },
    { type: 'turn-off', scope: 'site' },
    { type: 'turn-off', scope: 'everywhere' },
    { type: 'scan', tab: 7 },
    {
      type: 'card',
      choice: {
        coverage: 'subject',
        day: '2017-09-13',
        entities: [{ entity: 'a', facts: ['b'], exchanges: [{ position: 'c', reply: 'd' }] }],
      },
    },
    { type: 'card', choice: { coverage: 'passing', day: null, entities: [] } },
  ])('reads %j', (message) => {
    expect(parseMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  test('leaves out what a message does not carry, so that no page text comes along', () => {
    expect(parseMessage({ type: 'found', text: 'words of the page' })).toEqual({ type: 'found' });
  });

  const onA = { entity: 'a', facts: ['b'], exchanges: [{ position: 'c', reply: 'd' }] };
  const card = (changes: object, entities: unknown[] = [onA]) => ({
    type: 'card',
    choice: { coverage: 'subject', day: null, entities, ...changes },
  });
  const many = <T>(one: T, count = MAX_CANDIDATES): T[] => Array.from({ length: count }, () => one);

  test('reads a card with as much as a page sends', () => {
    const full = { entity: 'a', facts: many('b'), exchanges: many({ position: 'c', reply: 'd' }) };
    expect(parseMessage(card({}, [full, full]))).not.toBeNull();
  });

  test.each([
    ['more things than words may name', card({}, [onA, onA, onA])],
    ['too many facts', card({}, [{ ...onA, facts: many('b', MAX_CANDIDATES + 1) }])],
    ['too many exchanges', card({}, [{ ...onA, exchanges: many(onA.exchanges[0], MAX_CANDIDATES + 1) }])],
    ['the id of a thing that is a book', card({}, [{ ...onA, entity: 'a'.repeat(10_000) }])],
    ['the id of a fact that is a book', card({}, [{ ...onA, facts: ['b'.repeat(10_000)] }])],
    ['a position that answers itself', card({}, [{ ...onA, exchanges: [{ position: 'c', reply: 'c' }] }])],
    ['a day that is none', card({ day: 'today' })],
    ['a day with a time', card({ day: '2017-09-13T20:22' })],
  ])('does NOT take a card with %s', (_, raw) => {
    expect(parseMessage(card({}))).not.toBeNull();
    expect(parseMessage(raw)).toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'found'],
    ['a number', 1],
    ['a list', ['found']],
    ['an object without a type', { scope: 'site' }],
    ['an unknown type', { type: 'lost' }],
    ['a type that every object inherits', { type: 'constructor' }],
    ['a scope that is none', { type: 'turn-off', scope: 'country' }],
    ['a message without its scope', { type: 'turn-off' }],
    ['a card of nothing', { type: 'card', choice: null }],
    [
      'a card whose facts are no ids',
      {
        type: 'card',
        choice: { coverage: 'passing', day: null, entities: [{ entity: 'a', facts: [1], exchanges: [] }] },
      },
    ],
    ['a tab that is no number', { type: 'scan', tab: '7' }],
  ])('does NOT take %s for a message', (_, raw) => {
    expect(parseMessage(raw)).toBeNull();
  });
});
