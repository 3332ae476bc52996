import { describe, expect, test } from 'vitest';
import {
  fitLanguage,
  fitQuoted,
  fitText,
  isSameQuestion,
  MAX_QUOTED,
  MAX_TEXT_LENGTH,
  type TextQuestion,
} from '../../../src/core/report/text-question.ts';

describe('fitText', () => {
  test.each([
    ['a text that fits', 'one two', 7, 'one two'],
    ['a longer one to the end of a word', 'one two', 6, 'one '],
    ['a word that ends right there', 'one two', 3, 'one'],
    ['a word and the space after it', 'one two', 4, 'one '],
    ['the beginning of what has no spaces', '中国人民', 3, '中国人'],
    ['whole characters', '😀😀😀', 3, '😀'],
    ['nothing of an empty text', '', 5, ''],
  ])('keeps %s', (_, text, max, kept) => {
    expect(fitText(text, max)).toBe(kept);
  });

  test('keeps as much as is read, whatever the text', () => {
    const text = 'word '.repeat(MAX_TEXT_LENGTH / 4);
    expect(fitText(text).length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
    expect(fitText(text).length).toBeGreaterThan(MAX_TEXT_LENGTH - 10);
    expect(fitText('字'.repeat(MAX_TEXT_LENGTH + 1))).toHaveLength(MAX_TEXT_LENGTH);
  });
});

test('of what a page marks as quoted is kept what is within the text, and no more than is looked at', () => {
  const inside = { start: 0, end: 4 };
  expect(fitQuoted([inside, { start: 2, end: 5 }, { start: 7, end: 9 }], 'text')).toEqual([inside]);
  expect(fitQuoted(Array(MAX_QUOTED + 1).fill(inside), 'text')).toHaveLength(MAX_QUOTED);
});

test.each([
  ['a language is in it', 'en-GB', 'en-GB'],
  ['an empty one is in none', '', null],
  ['none is in none', null, null],
  ['a book is in none', 'x'.repeat(10_000), null],
])('a page that declares %s', (_, declared, language) => {
  expect(fitLanguage(declared)).toBe(language);
});

test('questions are the same if nothing that the answer depends on differs', () => {
  const question: TextQuestion = {
    text: 'a',
    language: 'en',
    publication: { date: '2017-09-13', changed: null, basis: 'metadata' },
    quoted: [{ start: 0, end: 1 }],
    today: '2026-11-22',
  };
  expect(isSameQuestion(question, JSON.parse(JSON.stringify(question)))).toBe(true);
  for (const change of [
    { text: 'b' },
    { language: null },
    { quoted: [] },
    { quoted: [{ start: 1, end: 1 }] },
    { today: '2026-11-23' },
    { publication: null },
    { publication: { date: '2017-09-13', changed: '2017-09-15', basis: 'metadata' } as const },
  ]) {
    expect(isSameQuestion(question, { ...question, ...change })).toBe(false);
  }
});
