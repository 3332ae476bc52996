import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';

const cut = (text: string): string[] =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  test.each([
    ['nothing', '', []],
    ['one sentence', 'It was sold.', ['It was sold.']],
    ['two sentences', 'It was sold. They left.', ['It was sold. ', 'They left.']],
    ['a question and an exclamation', 'Sold? Yes! Gone.', ['Sold? ', 'Yes! ', 'Gone.']],
    ['a quotation', '“It was sold.” He left.', ['“It was sold.” ', 'He left.']],
    ['Chinese without spaces', '他说了。她走了。', ['他说了。', '她走了。']],
    ['Russian', 'Он сказал. Она ушла.', ['Он сказал. ', 'Она ушла.']],
    ['Arabic', 'هل بيعت؟ نعم.', ['هل بيعت؟ ', 'نعم.']],
    ['an emoji between sentences', 'Sold. 😀 They left.', ['Sold. ', '😀 They left.']],
    ['a lone surrogate', 'Sold. \ud83d', ['Sold. ', '\ud83d']],
    ['the end of a sentence at a line break', 'It was sold.\nThey left.', ['It was sold.\n', 'They left.']],
    ['a heading above a text', 'A heading\nThe text.', ['A heading\n', 'The text.']],
  ])('cuts %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test.each([
    ['a country', 'The U.S. Department acted.'],
    ['a country in quotation marks', 'The “U.S. Department” acted.'],
    ['a title', 'Sen. Jeanne Shaheen and Dr. Roe left.'],
    ['initials', 'By J. R. Example.'],
    ['a month', 'On Sept. 13 it was sold.'],
    ['an abbreviation before a no-break space', 'The U.S.\u00a0Department acted.'],
    ['an abbreviation at the end of a line', 'The U.S.\nDepartment acted.'],
    ['a day before its month', 'Am 13. September wurde sie verkauft.'],
    ['a number', 'No. 17 cost 3.50 dollars.'],
    ['a line that goes on in lower case', 'The firm was\nsold to\r\n  another.'],
  ])('does NOT cut after %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });

  test('does NOT take a closed line for one that goes on', () => {
    expect(cut('It was sold to “Example.”\niPhones are next.')).toHaveLength(2);
  });

  test('reads only the block it is given', () => {
    const text = 'Before. It was sold. They left. After.';
    const block = { start: 8, end: 31 };
    const sentences = findSentences(text, block);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It was sold. ',
      'They left.',
    ]);
  });

  test('covers the block without a gap', () => {
    const unit = fc.constantFrom('a', 'B', '.', ' ', '\n', '!', '”', 'U.S. ', '。', '卡', '\ud83d', '1');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.nat(9), (text, start) => {
        const block = { start: Math.min(start, text.length), end: text.length };
        let from = block.start;
        for (const sentence of findSentences(text, block)) {
          expect(sentence.start).toBe(from);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          from = sentence.end;
        }
        expect(from).toBe(block.end);
      }),
    );
  });

  test('cuts a long block as it cuts its sentences alone', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(lengths, (words) => {
        const sentences = words.map((count) => `The${' word'.repeat(count)} ended. `);
        expect(cut(sentences.join(''))).toEqual(sentences);
      }),
      { numRuns: 20 },
    );
  });

  test('takes a whole book in one block', () => {
    // The segmenter, given all of it or much of it at once, copies that into each of the 100,000 sentences.
    const count = 100_000;
    const long = `${'word '.repeat(53_000)}ended. `;
    expect(cut(long + '他说了。'.repeat(count))).toHaveLength(count + 1);
  });
});
