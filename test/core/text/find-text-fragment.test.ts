import { describe, expect, test } from 'vitest';
import { findTextFragment } from '../../../src/core/text/find-text-fragment.ts';
import {
  buildTextFragment,
  parseTextFragment,
  type TextFragment,
} from '../../../src/core/text/text-fragment.ts';

/** Name, text, fragment, what it selects. */
const CASES: readonly (readonly [string, string, TextFragment, readonly string[]])[] = [
  ['words', 'Return all blue widgets.', { start: 'blue widgets' }, ['blue widgets']],
  [
    'whatever the case, accents and spaces',
    'all BLÚE\n widgets',
    { start: 'blue widgets' },
    ['BLÚE\n widgets'],
  ],
  ['NOT a part of a word', 'bluebird', { start: 'blue' }, []],
  ['both of two places', 'blue or not blue', { start: 'blue' }, ['blue', 'blue']],
  ['from a start to an end', 'a blue or green one', { start: 'blue', end: 'green' }, ['blue or green']],
  ['up to the nearest end', 'blue, green, green', { start: 'blue', end: 'green' }, ['blue, green']],
  ['NOT to an end that stands before', 'green and blue', { start: 'blue', end: 'green' }, []],
  ['the place after a prefix', 'blue, dark blue', { prefix: 'dark', start: 'blue' }, ['blue']],
  ['the place before a suffix', 'blue or blue widgets', { start: 'blue', suffix: 'widgets' }, ['blue']],
  [
    'NOT a place with words between it and its suffix',
    'blue small widgets',
    { start: 'blue', suffix: 'widgets' },
    [],
  ],
  ['Chinese within a sentence', '所有蓝色部件必须归还', { start: '蓝色部件' }, ['蓝色部件']],
];

describe('findTextFragment', () => {
  test.each(CASES)('selects %s', (_name, text, fragment, expected) => {
    expect(findTextFragment(text, fragment).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });

  test('tells which of two places a prefix means', () => {
    expect(findTextFragment('blue, dark blue', { prefix: 'dark', start: 'blue' })).toEqual([
      { start: 11, end: 15 },
    ]);
  });

  test('finds what buildTextFragment writes', () => {
    const exact =
      'These steps only delay the prospects for restoring cooperation, and distract both countries from it.';
    const fragment = parseTextFragment(buildTextFragment({ exact }));
    expect(fragment && findTextFragment(`Before. ${exact} After.`, fragment)).toEqual([
      { start: 8, end: 8 + exact.length - 1 },
    ]);
  });
});
