import { expect, test } from 'vitest';
import { readWords } from '../../../src/core/quotes/words.ts';

const read = (text: string): string =>
  readWords(text)
    .map(({ kind, folded }) => ({ word: folded, omission: '<…>', insertion: `[${folded}]` })[kind])
    .join(' ');

test.each([
  ['nothing of nothing', '', ''],
  ['words without case, accents and punctuation', 'Études: “No, sir!”', 'etudes no sir'],
  [
    'an apostrophe of any shape within a word',
    "it’s Kaspersky's, agencies' own",
    "it's kaspersky's agencies own",
  ],
  ['a dash as a gap between words', 'cyber-espionage – or not', 'cyber espionage or not'],
  [
    'a soft hyphen and a no-break space as what they look like',
    'infor\u00admation\u00a0security',
    'information security',
  ],
  ['a word parted at the end of a line as one', 'infor-\nmation', 'information'],
  ['each character of a script without spaces as a word', '卡巴斯基Lab', '卡 巴 斯 基 lab'],
  ['numbers with their signs', '90 days, $1.9m, 1,900 of 40%', '90 days $1.9m 1,900 of 40%'],
  [
    'letters printed as one as what they are',
    'o\ufb03cials, Stra\xdfe, \u{1d5fb}\u{1d5fc}\u{1d601}',
    'officials strasse not',
  ],
  [
    'nothing for the notes of an encyclopaedia',
    'agencies[4] then[citation needed] left',
    'agencies then left',
  ],
  ['dots of omission in every form', 'a … b ... c [...] d (…) e . . . f', 'a <…> b <…> c <…> d <…> e <…> f'],
  ['the full-width dots of Chinese', '甲……乙', '甲 <…> 乙'],
  ['words in brackets as put in', 'give it to [the agency] now', 'give it to [the] [agency] now'],
  ['a bracketed letter with its word', '[T]he ban and prohibit[ed]', '[the] ban and [prohibited]'],
  ['nothing for the printer’s “sic”', 'Kasperky [sic] is gone', 'kasperky is gone'],
  ['an empty bracket as put in', 'a [ ] b', 'a […] b'],
])('reads %s', (_, text, words) => {
  expect(read(text)).toBe(words);
});

test('gives each word its place in the text', () => {
  const text = '“Infor\u00admation, [DHS] … said.”';
  expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Infor\u00admation',
    '[DHS]',
    '…',
    'said',
  ]);
});

test('reads a part of a text with the offsets of the whole', () => {
  expect(readWords('one two three', { start: 4, end: 7 })).toEqual([
    { kind: 'word', folded: 'two', start: 4, end: 7 },
  ]);
});
