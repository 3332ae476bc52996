import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/core/quotes/find-quotations.ts';
import { tellNarration } from '../../../src/core/quotes/narration.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';

/** Sentences as words, a quotation as `[]`, an aside as `()`. */
function tell(text: string, isOrdinal = false): string[] {
  const { blocks } = cutPassages(text);
  const isVerb = (word: string) => /^(?:said|asked|shouted)$/.test(word);
  const { sentences } = tellNarration(
    text,
    blocks,
    findQuotations(text, { ...cutPassages(text) }),
    isOrdinal,
    isVerb,
  );
  return sentences.map(({ tokens }) =>
    tokens.map(({ word, kind }) => (kind === 'quotation' ? '[]' : kind === 'aside' ? '()' : word)).join(' '),
  );
}

test.each([
  [
    'goes on past a full stop within the marks',
    '“We had none. Not one,” she said. He left.',
    ['[] , she said .', 'He left .'].map((s) => s.replace('[] ,', '[]')),
  ],
  ['ends where a quotation ends', 'She said: “We had none at all.” He left.', ['She said : []', 'He left .']],
  [
    'goes on where somebody asks',
    '“Who would pay for all of it?” Ada Berg asked. He left.',
    ['[] Ada Berg asked .', 'He left .'],
  ],
  [
    'goes on past a title',
    'Dr. Berg and Mr. Reed met at St. Mary. They left.',
    ['Dr Berg and Mr Reed met at St Mary .', 'They left .'],
  ],
  ['holds names in marks as words', 'Завод «Колос» закрыт.', ['Завод Колос закрыт .']],
  [
    'holds a few words in marks as one',
    'They called it “regrettable” and left.',
    ['They called it () and left .'],
  ],
])('a sentence %s', (_, text, expected) => {
  expect(tell(text)).toEqual(expected);
});

test('an ordinal ends a sentence only where its language prints none so', () => {
  expect(tell('Am 15. März kam er.', true)).toHaveLength(1);
  expect(tell('There were 15. Mark left.')).toHaveLength(2);
});
