import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/core/quotes/find-quotations.ts';
import { readWordsOf } from '../../../src/core/quotes/read-words.ts';
import { isTitle, isWork } from '../../../src/core/quotes/title.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';

test.each([
  ['The Long Way Home From the Old Mill', true],
  ['The long way home from the old mill', false],
  ['The Long Way Home.', false],
])('%s is printed as a title: %s', (text, expected) => {
  expect(isTitle(text)).toBe(expected);
});

const ask = (text: string, language: string): boolean => {
  const [quotation] = findQuotations(text, cutPassages(text));
  return quotation !== undefined && isWork(text, quotation, readWordsOf(language, text));
};

describe('words of a work, a sign or a slogan', () => {
  test.each([
    ['en', 'A banner “one team for all of the town” hung there.'],
    ['es', 'El documental «el valle que no quería morir bajo el agua» es de 1962.'],
    ['it', 'Il film «le campane che nessuno voleva ascoltare» è del 1962.'],
    ['de', 'Der Film „die Glocken, die niemand hören wollte“ ist von 1962.'],
    ['ru', 'Вышел фильм «колокола, которых никто не хотел слышать».'],
    ['ja', '初日には『夜の図書館で会いましょう、もう一度だけ』の上映会がある。'],
  ])('are told in %s: %s', (language, text) => {
    expect(ask(text, language)).toBe(true);
  });

  test.each([
    ['en', 'He said “one team for all of the town” again.'],
    ['en', 'In the film: “one team for all of the town”'],
    ['en', 'The sign “One team for all of the town.” hung there.'],
  ])('are not taken for such in %s: %s', (language, text) => {
    expect(ask(text, language)).toBe(false);
  });
});
