import { expect, test } from 'vitest';
import { turnsSense } from '../../../src/core/quotes/turns-sense.ts';

/** `same` words; `-` left out, `+` put in. */
const turns = (words: string, language = 'en'): boolean => {
  const list = words.split(' ');
  const of = (sign: string) => list.filter((word) => word.startsWith(sign)).map((word) => word.slice(1));
  return turnsSense({
    same: list.filter((word) => !/^[-+]/.test(word)),
    deleted: of('-'),
    inserted: of('+'),
    language,
  });
};

test.each([
  ['a negation left out', 'we have -never helped', 'en'],
  ['a negation put in', 'we have +not helped', 'en'],
  ['a contracted one', "we -haven't +have helped", 'en'],
  ['another number', 'within -30 +60 days', 'en'],
  ['a number left out', 'some -90 days', 'en'],
  ['the opposite by a prefix', 'they are -unfounded +founded', 'en'],
  ['the opposite, put in', 'обвинения -обоснованны +необоснованны', 'ru'],
  ['the only negation of a language that has them in pairs', 'abbiamo -mai aiutato', 'it'],
  ['a Chinese one', '从 -未 帮 助', 'zh'],
])('tells %s', (_, words, language) => {
  expect(turns(words, language)).toBe(true);
});

test.each([
  ['other words for the same', 'the department is -concerned +worried about'],
  ['a negation in another place', '-never we have +never helped'],
  ['another word of negation', 'we have -never +not helped'],
  ['nothing', 'we have helped'],
])('does NOT tell of %s', (_, words) => {
  expect(turns(words)).toBe(false);
});

test('does NOT tell of a second word of one negation', () => {
  expect(turns('non abbiamo aiutato +mai +nessun governo', 'it')).toBe(false);
});
