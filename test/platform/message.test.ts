import { describe, expect, test } from 'vitest';
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
