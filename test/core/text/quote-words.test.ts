import { describe, expect, test } from 'vitest';
import { dropRepeatedMarks, quoteWords } from '../../../src/core/text/quote-words.ts';

describe('quoteWords', () => {
  test.each([
    ['да', 'ru', '«да»'],
    ['oui', 'fr-CA', '« oui »'],
    ['ja', 'de', '„ja“'],
    ['可以', 'zh-Hans', '“可以”'],
    ['はい', 'ja', '「はい」'],
    ['yes', 'en-GB', '“yes”'],
    ['yes', 'xx', '“yes”'],
    ['«да»', 'ru', '«да»'],
    ['“yes”', 'ru', '“yes”'],
    ['“Yes” is what he said', 'en', '““Yes” is what he said”'],
    ['', 'en', '“”'],
  ])('%s in %s: %s', (words, language, quoted) => {
    expect(quoteWords(words, language)).toBe(quoted);
  });
});

describe('dropRepeatedMarks', () => {
  test.each([
    ['marks that each paragraph begins with', 'First. “Second. “Third.', 'First. Second. Third.'],
    ['the same in Russian', 'Первый. «Второй.', 'Первый. Второй.'],
    [
      'the same beside quoted words',
      'He said “no” twice. “Then he left.',
      'He said “no” twice. Then he left.',
    ],
  ])('drops %s', (_, words, dropped) => {
    expect(dropRepeatedMarks(words)).toBe(dropped);
  });

  test.each([
    ['quoted words', 'He said “no” and «nein».'],
    ['German marks', 'Er sagte „nein“ und ging.'],
    ['a mark at the start', '“No, he said, and went on'],
    ['none', 'Nothing here'],
    ['nothing', ''],
  ])('does NOT touch %s', (_, words) => {
    expect(dropRepeatedMarks(words)).toBe(words);
  });
});

test.each(['constructor', '__proto__', ''])('sets words in English marks in the language %j', (language) => {
  expect(quoteWords('no', language)).toBe('“no”');
});
