import { describe, expect, test } from 'vitest';
import { cutAtMark, findWordLines } from '../../../src/core/text/word-lines.ts';

describe('findWordLines', () => {
  test.each([
    ['', []],
    [' — \n…', []],
    ['one  two\tthree ', ['one two three']],
    ['one\u00a0two', ['one two']],
    ['one two,\n\n— \r\n three.', ['one two,', 'three.']],
  ])('reads %j as %j', (text, expected) => {
    expect(findWordLines(text).map((line) => line.text)).toEqual(expected);
  });

  const [line] = findWordLines('“One, two – three.”');

  test('counts words, not punctuation', () => {
    expect(line?.count).toBe(3);
  });

  test.each([
    ['all words', 0, 3, {}, 'One, two – three'],
    ['all words with both edges', 0, 3, { head: true, tail: true }, '“One, two – three.”'],
    ['the first', 0, 1, {}, 'One'],
    ['the first two with the head', 0, 2, { head: true }, '“One, two'],
    ['the last with the tail', 2, 3, { tail: true }, 'three.”'],
  ])('cuts out %s', (_name, from, to, keep, expected) => {
    expect(line?.slice(from, to, keep)).toBe(expected);
  });

  test('finds the words of a text without spaces', () => {
    const [chinese] = findWordLines('所有蓝色小部件');
    expect(chinese?.slice(0, 2)).toBe('所有蓝色');
  });

  test.each(['🦊', 'a🦊', '词', 'word '])(
    'reads only the ends of a million times "%s", in whole characters',
    (part) => {
      const lines = findWordLines(`First ${part.repeat(1e6)} last`);
      expect(lines[0]?.slice(0, 1)).toBe('First');
      expect(lines.at(-1)?.text).toMatch(/ last$/);
      for (const { text } of lines) expect(text).not.toMatch(/\p{Surrogate}/u);
    },
  );
});

describe('cutAtMark', () => {
  test.each([
    ['no mark', 'it gave them the list.', 'it gave them the list.'],
    ['a word put in', 'it gave [DHS] the list', 'it gave'],
    ['a word put in at once', '[DHS] got the list', ''],
    ['a word changed', 'we prohibit[ed] it', 'we '],
    ['an omission in brackets', 'it gave [...] the list', 'it gave'],
    ['an ellipsis', 'it gave … the list', 'it gave'],
    ['an ellipsis on a word', 'it ga…', 'it '],
    ['three dots', 'it gave them...', 'it gave '],
    ['three dots with spaces', 'it gave . . . the list', 'it gave'],
    ['half a surrogate pair', 'it gave \udc00 the list', 'it gave'],
    ['a text without spaces', '所有蓝色小部件[十天]', '所有蓝色小'],
  ])('handles %s', (_name, text, expected) => {
    expect(cutAtMark(text)).toBe(expected);
  });

  test('does NOT cut at a whole surrogate pair', () => {
    expect(cutAtMark('a 🦊 b')).toBe('a 🦊 b');
  });
});
