import { describe, expect, test } from 'vitest';
import { MAX_CHOSEN_FROM } from '../../src/core/ranking/choose-for-card.ts';
import { MAX_DIFFERENCES } from '../../src/core/report/card-question.ts';
import { MAX_QUOTED, MAX_TEXT_LENGTH } from '../../src/core/report/text-question.ts';
import { type Message, parseMessage } from '../../src/platform/message.ts';
import { QUOTATIONS } from '../views/quotations.ts';

describe('parseMessage', () => {
  test.each<Message>([
    { type: 'found' },
    { type: 'report-changed' },
    { type: 'check-in' },
    { type: 'turn-off', scope: 'site' },
    { type: 'turn-off', scope: 'everywhere' },
    { type: 'scan', tab: 7 },
    { type: 'take-selection' },
    {
      type: 'analyse',
      question: {
        text: 'Words of the page.',
        language: 'en',
        publication: { date: '2017-09-13', changed: null, basis: 'metadata' },
        quoted: [{ start: 6, end: 8 }],
        today: '2026-11-22',
      },
    },
    {
      type: 'analyse',
      question: { text: '', language: null, publication: null, quoted: [], today: '2026-11-22' },
    },
    {
      type: 'card',
      question: {
        about: 'mention',
        mention: { entity: 'a', ambiguous: 'b', sentence: { start: 0, end: 9 } },
        report: {
          coverage: 'subject',
          publication: { date: '2017-09-13', changed: '2017-09-14' },
          facts: [{ id: 'c', score: 0.5, because: [{ start: 1, end: 2 }] }],
          positions: [{ id: 'd', score: 0, because: [] }],
        },
        differences: [{ id: 'e', accounts: [{ account: 0, because: [{ text: 'within 90 days' }] }] }],
        quotation: QUOTATIONS.altered,
      },
    },
    {
      type: 'card',
      question: {
        about: 'mention',
        mention: { entity: 'a', ambiguous: null, sentence: { start: 0, end: 9 } },
        report: { coverage: 'passing', publication: null, facts: [], positions: [] },
        differences: [],
        quotation: null,
      },
    },
    { type: 'card', question: { about: 'quotation', quotation: QUOTATIONS.spliced } },
  ])('reads %j', (message) => {
    expect(parseMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  test('leaves out what a message does not carry, so that no page text comes along', () => {
    expect(parseMessage({ type: 'found', text: 'words of the page' })).toEqual({ type: 'found' });
    expect(parseMessage(card({ text: 'words of the page' }))).toEqual(card({}));
  });

  const many = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);
  const book = 'a'.repeat(10_000);

  const analyse = (changes: object) => ({
    type: 'analyse',
    question: {
      text: 'words',
      language: 'en',
      publication: null,
      quoted: [],
      today: '2026-11-22',
      ...changes,
    },
  });

  test('reads a text as long as a page’s script sends', () => {
    expect(parseMessage(analyse({ text: 'a'.repeat(MAX_TEXT_LENGTH) }))).not.toBeNull();
  });

  test('reads what is quoted, to the end of the text, and the last day of a leap year’s February', () => {
    expect(parseMessage(analyse({ quoted: [{ start: 0, end: 5 }], today: '2028-02-29' }))).not.toBeNull();
  });

  test.each([
    ['that is longer', { text: 'a'.repeat(MAX_TEXT_LENGTH + 1) }],
    ['that is none', { text: null }],
    ['in a language that is a book', { language: book }],
    ['of a day that no calendar has', { publication: { date: '2017-13-45', changed: null, basis: 'text' } }],
    ['that says its day in words', { publication: 'yesterday' }],
    ['of the 31st of February', { publication: { date: '2017-02-31', changed: null, basis: 'text' } }],
    [
      'changed on a leap day that was none',
      { publication: { date: '2017-01-02', changed: '2017-02-29', basis: 'text' } },
    ],
    ['with what is quoted beyond its end', { quoted: [{ start: 0, end: 6 }] }],
    ['with what is quoted from its end on', { quoted: [{ start: 5, end: 0 }] }],
    ['read on the 31st of April', { today: '2026-04-31' }],
    ['with too much that is quoted', { quoted: many({ start: 0, end: 1 }, MAX_QUOTED + 1) }],
    ['read on no day', { today: '' }],
  ])('does NOT take a text %s', (_, changes) => {
    expect(parseMessage(analyse({}))).not.toBeNull();
    expect(parseMessage(analyse(changes))).toBeNull();
  });

  const onA = { entity: 'a', ambiguous: null, sentence: { start: 0, end: 9 } };
  const fact = { id: 'b', score: 0.5, because: [{ start: 0, end: 9 }] };
  const difference = { id: 'e', accounts: [{ account: 0, because: [{ text: 'within 90 days' }] }] };
  const account = (changes: object) => [
    { ...difference, accounts: [{ ...difference.accounts[0], ...changes }] },
  ];
  const card = (mention: object, report: object = {}, more: object = {}) => ({
    type: 'card',
    question: {
      about: 'mention',
      mention: { ...onA, ...mention },
      report: { coverage: 'subject', publication: null, facts: [fact], positions: [fact], ...report },
      differences: [difference],
      quotation: null,
      ...more,
    },
  });
  const piece = (changes: object) => ({ pieces: [{ ...QUOTATIONS.altered.pieces[0], ...changes }] });
  const { speaker } = QUOTATIONS.altered;
  const quoting = (changes: object) => card({}, {}, { quotation: { ...QUOTATIONS.altered, ...changes } });

  test('reads a card with as much as a page’s script sends', () => {
    const full = many(fact, MAX_CHOSEN_FROM);
    expect(parseMessage(card({}, { facts: full, positions: full }))).not.toBeNull();
  });

  test.each([
    ['on a thing whose id is a book', card({ entity: book })],
    ['on what may be a book as well', card({ ambiguous: book })],
    ['on half a sentence', card({ sentence: { start: 0 } })],
    ['on a sentence before the text', card({ sentence: { start: -1, end: 9 } })],
    ['with too many facts', card({}, { facts: many(fact, MAX_CHOSEN_FROM + 1) })],
    ['with too many positions', card({}, { positions: many(fact, MAX_CHOSEN_FROM + 1) })],
    ['with a fact whose id is a book', card({}, { facts: [{ ...fact, id: book }] })],
    ['with a score that is none', card({}, { facts: [{ ...fact, score: 'high' }] })],
    ['with a score beyond all', card({}, { facts: [{ ...fact, score: Number.POSITIVE_INFINITY }] })],
    [
      'with more reasons than the choice needs',
      card({}, { facts: [{ ...fact, because: many(onA.sentence, 2) }] }),
    ],
    ['with too many questions', card({}, {}, { differences: many(difference, MAX_DIFFERENCES + 1) })],
    ['with a question without an account', card({}, {}, { differences: [{ ...difference, accounts: [] }] })],
    ['with an account before the first', card({}, {}, { differences: account({ account: -1 }) })],
    ['with a reason that is a book', card({}, {}, { differences: account({ because: [{ text: book }] }) })],
    ['in a quotation that is a library', quoting({ text: book.repeat(30) })],
    ['in a quotation in a million pieces', quoting({ parts: many({ start: 0, end: 1 }, 100_000) })],
    [
      'in a quotation of many libraries',
      quoting(piece({ difference: many({ kind: 'same', text: book }, 30) })),
    ],
    ['in a quotation that ends before it starts', quoting({ start: 9, end: 8 })],
    ['in a quotation with a paragraph that does', quoting({ parts: [{ start: 9, end: 8 }] })],
    ['in a quotation beyond any text', quoting({ start: 0, end: MAX_TEXT_LENGTH + 1 })],
    ['in a quotation of somebody whose name is a book', quoting({ speaker: { ...speaker, name: book } })],
    ['in a quotation of somebody whose id is a book', quoting({ speaker: { ...speaker, id: book } })],
    ['in a quotation of what has a book for an id', quoting(piece({ position: book }))],
    [
      'in a quotation of a rendering whose id is a book',
      quoting(piece({ wording: { kind: 'rendering', rendering: book } })),
    ],
    ['in a quotation in a thousand pieces', quoting({ pieces: many(QUOTATIONS.altered.pieces[0], 1_000) })],
    [
      'in a quotation in a book of runs',
      quoting(piece({ difference: [{ kind: 'same', text: book.repeat(3) }] })),
    ],
    [
      'in a quotation that the record has as a book',
      quoting(piece({ difference: [{ kind: 'same', text: 'a', recorded: book.repeat(3) }] })),
    ],
    ['in a quotation that stands in books as well', quoting({ elsewhere: [book] })],
    ['in a quotation that stands everywhere', quoting({ elsewhere: many('a', 10_001) })],
    ['in a quotation with a verdict that is none', quoting({ verdict: 'false' })],
    [
      'in a quotation that differs in a way that is none',
      quoting(piece({ difference: [{ kind: 'moved', text: '' }] })),
    ],
    ['about something else', card({}, {}, { about: 'page' })],
    ['of a day that is none', card({}, { publication: { date: 'today', changed: null } })],
    ['of a day with a time', card({}, { publication: { date: '2017-09-13T20:22', changed: null } })],
  ])('does NOT take a card %s', (_, raw) => {
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
    ['a question about nothing', { type: 'analyse' }],
    ['a card of nothing', { type: 'card', question: null }],
    ['a card over a quotation without one', { type: 'card', question: { about: 'quotation' } }],
    ['a card whose facts are no records', card({}, { facts: [1] })],
    ['a tab that is no number', { type: 'scan', tab: '7' }],
  ])('does NOT take %s for a message', (_, raw) => {
    expect(parseMessage(raw)).toBeNull();
  });
});
