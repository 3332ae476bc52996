import { expect, it } from 'vitest';
import { isLongQuotation } from '../../../src/tools/evaluate/quotation-length.ts';

it.each([
  ['one two three four five six', true],
  ['one two three four five', false],
  ['one – two … three , four five', false],
  ['We’ve 3 well-known offices in Bonn', true],
  ['一二三四五六七八九十百千', true],
  ['一二三四五，六七八九十百！', false],
  ['ソフトウェアの使用を停止した', true],
  ['停止すべきだ。', false],
  ['我们不会把 Kaspersky 卖给任何人的', true],
  ['one two three four five 一', false],
  ['소프트웨어 사용을 오늘 당장 모두 중단하라', true],
  ['', false],
])('%j is long: %s', (text, isLong) => {
  expect(isLongQuotation(text)).toBe(isLong);
});
