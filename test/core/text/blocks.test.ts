import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks, findIndexAt } from '../../../src/core/text/blocks.ts';

const cut = (text: string): string[] => findBlocks(text).map(({ start, end }) => text.slice(start, end));

describe('findBlocks', () => {
  test.each([
    ['nothing', '', []],
    ['blank lines alone', '\n\n \n', []],
    ['one line', 'one', ['one']],
    ['a line break, which does NOT end a block', 'one\ntwo', ['one\ntwo']],
    ['a blank line', 'one\n\ntwo', ['one', 'two']],
    ['a blank line that holds spaces', 'one\n \t\u00a0\ntwo', ['one', 'two']],
    ['Windows line ends', 'one\r\ntwo\r\n\r\nthree', ['one\r\ntwo', 'three']],
    ['many blank lines', 'one\n\n\n\n\ntwo', ['one', 'two']],
    ['blank lines at the ends', '\n\none\n\n', ['one']],
    ['spaces around a blank line', 'one  \n\n  two', ['one', 'two']],
    ['spaces before a line break alone', 'one  \n  two', ['one  \n  two']],
    ['line separators, which browsers show as spaces', 'one\u2028\u2028two', ['one\u2028\u2028two']],
    ['surrogates, whole and alone', '😀\n\n\ud83d', ['😀', '\ud83d']],
  ])('cuts %s', (_, text, blocks) => {
    expect(cut(text)).toEqual(blocks);
  });

  test('leaves out white space alone, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '\u00a0') }), (text) => {
        const blocks = findBlocks(text);
        let from = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeLessThan(end);
          expect(text.slice(from, start).trim()).toBe('');
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
        expect(cut(text).some((block) => /\n\s*\n/.test(block.trimEnd()))).toBe(false);
      }),
    );
  });

  test('takes long runs of white space in one pass', () => {
    const gap = ' '.repeat(200_000);
    expect(cut(`a${gap}b\n${gap}\nc`)).toEqual([`a${gap}b`, 'c']);
  });
});

describe('findIndexAt', () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 4, end: 5 },
    { start: 8, end: 20 },
  ];

  test.each([
    ['before the first', 1, -1],
    ['at the first unit', 2, 0],
    ['at an end that another begins with', 4, 1],
    ['in a gap', 6, -1],
    ['inside the last', 19, 2],
    ['at the end of the last', 20, -1],
    ['at a negative offset', -1, -1],
  ])('%s', (_, offset, expected) => {
    expect(findIndexAt(spans, offset)).toBe(expected);
  });

  test('finds nothing among none', () => {
    expect(findIndexAt([], 0)).toBe(-1);
  });
});
