import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';

/** @returns What the page itself marks as quoted. */
function readQuoted(html: string): string[] {
  document.body.innerHTML = html;
  const { text, quoted } = readPage(
    document,
    () => null,
    () => false,
  );
  return quoted.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
}

test.each([
  ['nothing, in plain text', '<p>“One,” he said.</p>', []],
  ['words in a line', '<p>He said <q>one two</q> and <q>three</q>.</p>', ['one two', 'three']],
  ['a block, over its paragraphs', '<blockquote><p>One.</p><p>Two.</p></blockquote>', ['One. Two.']],
  [
    'a block without whom it names',
    '<blockquote>One.<footer>Jane Roe, <cite>Letter</cite></footer></blockquote><p>Two.</p>',
    ['One.'],
  ],
  [
    'the words before and after a name',
    '<blockquote>One <cite>Jane</cite> two.</blockquote>',
    ['One', 'two.'],
  ],
  ['the outer one of two', '<blockquote>One <q>two</q> three.</blockquote>', ['One two three.']],
  ['nothing of an empty one', '<blockquote></blockquote><p>One.</p>', []],
])('of a page is quoted %s', (_, html, quoted) => {
  expect(readQuoted(html)).toEqual(quoted);
});
