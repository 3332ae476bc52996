import { describe, expect, test } from 'vitest';
import {
  canBegin,
  canEnd,
  getWordClass,
  NO_WORD,
  SPACED,
  SPACED_BEFORE,
  UNSPACED,
} from '../../../src/core/text/word-class.ts';

const classOf = (char: string) => getWordClass(char.charCodeAt(0));

describe('getWordClass', () => {
  test.each([
    ['no word: space, punctuation, symbols', [...' \u00a0\n.,-–’“$€·。「、'], NO_WORD],
    ['no word: both halves of a surrogate pair', ['\ud83d', '\ude00'], NO_WORD],
    ['no word: an emoji of one unit', ['❤'], NO_WORD],
    ['spaced: Latin, digits, underscore, Cyrillic, Greek', [...'aZé1_яЖω'], SPACED],
    ['spaced: Arabic, Hebrew, Devanagari with its vowel signs', [...'كק', 'क', 'ै'], SPACED],
    ['spaced: full-width letters', [...'Ｋ１'], SPACED],
    [
      'unspaced: Han, kana with the long-vowel sign and half-width, signs that both share, Thai',
      [...'卡スつーｶﾟｰ〆〱㈠ก'],
      UNSPACED,
    ],
    ['Hangul', [...'카는'], SPACED_BEFORE],
  ])('%s', (_, chars, expected) => {
    expect(chars.map((char) => [char, classOf(char)])).toEqual(chars.map((char) => [char, expected]));
  });
});

describe('where a word begins and ends', () => {
  /** Text, whether a word may begin at its second character, whether one may end with its first. */
  test.each([
    ['ab', false, false],
    ['a1', false, false],
    ['яb', false, false],
    ['كs', false, false],
    [' a', true, false],
    ['a ', true, true],
    ['“a', true, false],
    ['\ude00a', true, false],
    ['卡巴', true, true],
    ['卡a', true, true],
    ['a卡', true, true],
    ['키는', false, true],
    ['y는', false, true],
    ['는y', false, true],
    ['卡키', true, true],
  ])('%j', (text, begins, ends) => {
    expect(canBegin(classOf(text.charAt(0)), classOf(text.charAt(1)))).toBe(begins);
    expect(canEnd(classOf(text.charAt(0)), classOf(text.charAt(1)))).toBe(ends);
  });
});
