import { expect, it } from 'vitest';
import { hasWords } from '../../../src/views/popup/has-words.ts';

it.each([
  ['', true],
  ['agency', true],
  ['order agen', true],
  ['ORDER', true],
  ['agency nowhere', false],
])('"%s": %s', (query, expected) => {
  expect(hasWords(query, ['Example Agency', null, undefined, 'gave an order'])).toBe(expected);
});
