import { expect, test } from 'vitest';
import { buildWordTest } from '../../../src/core/quotes/word-list.ts';

test.each([
  ['said', true],
  ['Said', true],
  ['saids', false],
  ['révélée', true],
  ['revele', true],
  ['Umweltministerium', true],
  ['ministerial', false],
  ['', false],
  ['a'.repeat(100_000), false],
])('%#: tells %s', (word, expected) => {
  expect(buildWordTest('said révélé* *ministerium')(word)).toBe(expected);
});
