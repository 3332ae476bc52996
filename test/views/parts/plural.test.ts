import { expect, it } from 'vitest';
import { plural } from '../../../src/views/parts/plural.ts';
import { englishStrings } from '../strings.ts';

it.each([
  [0, '0 facts'],
  [1, '1 fact'],
  [2, '2 facts'],
  [1234, '1,234 facts'],
])('counts %i', (count, expected) => {
  expect(plural(englishStrings, 'factCount', count)).toBe(expected);
});
