import { expect, it } from 'vitest';
import { isForeign, languageName } from '../../../src/views/parts/language-name.ts';

it('names a language in the language of the reader', () => {
  expect(languageName('ru', 'en')).toBe('Russian');
  expect(languageName('ru', 'de')).toBe('Russisch');
});

it('gives back a tag that is none', () => {
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});

it('does NOT take a regional form for a foreign language', () => {
  expect(isForeign('en-GB', 'en')).toBe(false);
  expect(isForeign('zh-Hans', 'en')).toBe(true);
});
