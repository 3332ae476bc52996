import { describe, expect, test } from 'vitest';
import { cutPassages } from '../../../src/core/text/passages.ts';

describe('cutPassages', () => {
  const text = 'One. Two is here.\n\nThree.';
  const passages = cutPassages(text);

  test('numbers blocks from 0, and gives -1 between them', () => {
    expect(passages.blocks).toHaveLength(2);
    expect([0, 16, 17, 19].map(passages.blockAt)).toEqual([0, 0, -1, 1]);
  });

  test('cuts the sentences of a block, and none of a block that does not exist', () => {
    const words = passages.sentencesOf(0).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['One. ', 'Two is here.']);
    expect(passages.sentencesOf(-1)).toEqual([]);
    expect(passages.sentencesOf(7)).toEqual([]);
  });

  test('finds the sentence around a span', () => {
    const { start, end } = passages.sentenceAround({ start: 5, end: 8 });
    expect(text.slice(start, end)).toBe('Two is here.');
  });

  test('follows a sentence without an end only so far, and cuts it between words', () => {
    const list = `${'name, '.repeat(500)}X ${'name, '.repeat(500)}`;
    const at = list.indexOf('X');
    const { start, end } = cutPassages(list).sentenceAround({ start: at, end: at + 1 });
    expect(end - start).toBeLessThan(700);
    expect(end - start).toBeGreaterThan(500);
    expect(list.slice(start, end).trim()).toMatch(/^name,.* X .*name,$/);
  });

  test('gives the span itself where there is no block', () => {
    expect(passages.sentenceAround({ start: 17, end: 18 })).toEqual({ start: 17, end: 18 });
  });
});
