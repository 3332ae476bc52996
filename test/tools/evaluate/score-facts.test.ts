import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../../src/core/report/page-report.ts';
import type { PageKind } from '../../../src/tools/evaluate/labelled-page.ts';
import { buildKeysOfFacts, findUnkeyed, scoreFacts } from '../../../src/tools/evaluate/score-facts.ts';

const keysOf = buildKeysOfFacts({ moscow: ['hq', 'both'], founded: ['both'], ban: ['ban'], none: [] });

const called = (id: string, ...words: string[]): Ranked => ({
  id,
  score: 1,
  because: words.map((text) => ({ start: 0, end: text.length, text })),
});
const page = (facts: readonly string[], kind: PageKind = 'on-topic') => ({ kind, facts });

describe('scoreFacts', () => {
  it.each([
    [
      'a key by its fact',
      page(['moscow']),
      [called('hq', 'w')],
      { right: ['moscow'], wrong: [], missed: [] },
    ],
    [
      'a key once by two facts',
      page(['moscow']),
      [called('hq', 'w'), called('both', 'w')],
      { right: ['moscow'] },
    ],
    ['a key that stands twice on the page once', page(['ban', 'ban']), [], { missed: ['ban'] }],
    ['background as nothing', page(['ban']), [called('ban')], { right: [], missed: ['ban'] }],
    [
      'a fact without a key as nothing',
      page([]),
      [called('other', 'w')],
      { right: [], wrong: [], missed: [] },
    ],
    ['a key that nobody knows as missed', page(['of-others']), [], { missed: ['of-others'] }],
    ['pages in other languages', page(['ban'], 'on-topic-foreign'), [called('ban', 'w')], { right: ['ban'] }],
  ])('counts %s', (_, asserting, facts, expected) => {
    expect(scoreFacts(asserting, facts, keysOf)).toMatchObject(expected);
  });

  it('says of a wrong key which facts were called, at which place and by which words', () => {
    expect(
      scoreFacts(page([]), [called('ban', 'a', 'b', 'a'), called('none'), called('both', 'c')], keysOf)
        ?.wrong,
    ).toEqual([
      { key: 'ban', called: [{ id: 'ban', rank: 1, words: ['a', 'b'] }] },
      { key: 'moscow', called: [{ id: 'both', rank: 2, words: ['c'] }] },
      { key: 'founded', called: [{ id: 'both', rank: 2, words: ['c'] }] },
    ]);
  });

  it('judges the first five with a key, each right if one of its keys is', () => {
    const facts = [called('other', 'w'), called('both', 'w'), ...Array(5).fill(called('ban', 'w'))];
    expect(scoreFacts(page(['founded']), facts, keysOf)?.first).toEqual({ right: 1, all: 5 });
    expect(scoreFacts(page(['founded']), [], keysOf)?.first).toEqual({ right: 0, all: 0 });
  });

  it.each<PageKind>(['passing', 'related', 'hard-negative'])('does NOT judge a page that is %s', (kind) => {
    expect(scoreFacts(page(['ban'], kind), [called('ban', 'w')], keysOf)).toBeNull();
  });
});

it('finds the facts called for that have no key', () => {
  expect(findUnkeyed([called('other', 'w'), called('more'), called('ban', 'w')], keysOf)).toEqual(['other']);
});
