import { describe, expect, it } from 'vitest';
import { parseMarkedText } from '../../../src/tools/evaluate/marked-text.ts';
import { scoreQuotations } from '../../../src/tools/evaluate/score-quotations.ts';

const SIX = 'one two three four five six';

/** Both with marks; words of each list. */
function score(labelled: string, found: string) {
  const { text, quotations } = parseMarkedText(labelled, 1);
  const finds = parseMarkedText(found, 1).quotations.map(({ start, end, speaker }) => ({
    start,
    end,
    speaker: speaker === null ? null : { name: speaker, id: null },
  }));
  const result = scoreQuotations({ text, language: 'en', quotations }, finds, []);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    pairs: result?.pairs.map(({ hasRightSpeaker }) => hasRightSpeaker),
    missed: result?.missed.map(words),
    wrong: result?.wrong.map(words),
    neutral: result?.neutral.map(words),
  };
}

describe('scoreQuotations', () => {
  it.each([
    ['the same', `{quote by Ada Berg: ${SIX}}`, `{quote by Berg: ${SIX}}`, [true]],
    ['part of it', `{quote by Ada Berg: ${SIX}}`, '{quote by Berg: one two three} four five six', [true]],
    ['another speaker', `{quote by Ada Berg: ${SIX}}`, `{quote by Vale: ${SIX}}`, [false]],
    ['no speaker', `{quote by Ada Berg: ${SIX}}`, `{quote: ${SIX}}`, [false]],
    ['a speaker where none can be told', `{quote: ${SIX}}`, `{quote by Vale: ${SIX}}`, [false]],
    ['none where none can be told', `{quote: ${SIX}}`, `{quote: ${SIX}}`, [true]],
  ])('pairs a label with %s', (_, labelled, found, pairs) => {
    expect(score(labelled, found)).toEqual({ pairs, missed: [], wrong: [], neutral: [] });
  });

  it('takes one find for one label, the one with most in common', () => {
    expect(score(`a {quote: ${SIX}} b {quote: ${SIX}} c`, `a {quote: ${SIX} b ${SIX} c}`)).toEqual({
      pairs: [true],
      missed: [SIX],
      wrong: [],
      neutral: [],
    });
    expect(score(`{quote: ${SIX} ${SIX} seven}`, `{quote: ${SIX}} {quote: ${SIX} seven}`)).toMatchObject({
      pairs: [true],
      wrong: [SIX],
    });
  });

  it('takes a short find without a label as neither right nor wrong', () => {
    expect(score(`one two {quote: ${SIX}}`, `{quote: one two} ${SIX}`)).toEqual({
      pairs: [],
      missed: [SIX],
      wrong: [],
      neutral: ['one two'],
    });
  });

  it('takes a find within a right one as neither right nor wrong', () => {
    expect(
      score(`{quote by A: before ${SIX} after}`, `{quote by A: before {quote by B: ${SIX}} after}`),
    ).toEqual({ pairs: [true], missed: [], wrong: [], neutral: [SIX] });
    expect(score(`${SIX} a`, `{quote: {quote: ${SIX}} a}`).wrong).toHaveLength(2);
  });

  it('does not score a page that is not labelled for it', () => {
    expect(scoreQuotations({ text: 'a', language: 'en', quotations: null }, [], [])).toBeNull();
  });
});
