import { describe, expect, it } from 'vitest';
import { buildMentionExcerpt } from '../../../src/views/popup/mention-excerpt.ts';

/** `before[surface]after` of the mention at this offset of its sentence, on a page where the sentence begins at 100. */
function written(surface: string, sentence: string, offset: number): string {
  const sentenceSpan = { start: 100, end: 100 + sentence.length };
  const excerpt = buildMentionExcerpt({ surface, sentence, sentenceSpan, start: 100 + offset });
  return `${excerpt.before}[${excerpt.surface}]${excerpt.after}`;
}

describe('buildMentionExcerpt', () => {
  it('sets the surface off from its sentence', () => {
    expect(written('Sample', 'The Sample case.', 4)).toBe('The [Sample] case.');
  });

  it('takes the right one of several such words', () => {
    const sentence = 'Sample Software is Sample to some.';
    expect(written('Sample', sentence, 0)).toBe('[Sample] Software is Sample to some.');
    expect(written('Sample', sentence, 19)).toBe('Sample Software is [Sample] to some.');
  });

  it('takes the right one where folding has moved it', () => {
    expect(written('Sample', 'Sample is Sample.', 16)).toBe('Sample is [Sample].');
  });

  it('finds a surface that has a line break in it', () => {
    expect(written('Sample\n  Software', 'On Sample Software.', 3)).toBe('On [Sample Software].');
  });

  it('shows the sentence where the words are not in it as they are', () => {
    expect(written('Sam\u00adple', 'On Sample.', 3)).toBe('[]On Sample.');
  });

  it('cuts a long sentence between words, on both sides', () => {
    const text = written('Sample', `${'before '.repeat(30)}Sample${' after'.repeat(30)}`, 210);
    expect(text).toMatch(/^…(?:before )+\[Sample\](?: after)+…$/);
    expect(text.length).toBeLessThan(150);
  });

  it('cuts a long sentence without spaces', () => {
    const text = written('样品', `${'前'.repeat(200)}样品${'后'.repeat(200)}`, 200);
    expect(text).toMatch(/^…前+\[样品\]后+…$/);
  });

  it('does NOT cut a character in two', () => {
    for (const pad of ['', 'x']) {
      const text = written('Sample', `${'🙂'.repeat(60)}${pad}Sample${pad}${'🙂'.repeat(60)}`, 120);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
