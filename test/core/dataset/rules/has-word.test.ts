import { expect, test } from 'vitest';
import { hasWord } from '../../../../src/core/dataset/rules/has-word.ts';

test.each(['a', '7', 'é', 'д', '词', '—x—', '𝒜'])('sees a word in "%s"', (text) => {
  expect(hasWord(text)).toBe(true);
});

test.each(['', ' \n', '—', '“…”', '🦊', '\ud83d'])('does NOT see a word in "%s"', (text) => {
  expect(hasWord(text)).toBe(false);
});
