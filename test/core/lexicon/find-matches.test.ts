import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildLexicon, findMatches } from '../../../src/core/lexicon/lexicon.ts';
import {
  buildTrie,
  findOccurrences,
  type Occurrence,
  type Pattern,
  parsePattern,
} from '../../../src/core/text/trie.ts';
import { always, entity } from '../../fixtures/core-dataset.ts';
import { textAround } from '../generated-text.ts';
import { findNaively, inOrder } from '../text/naive-matcher.ts';

const entries = bundledDataset.entities.flatMap((one) =>
  one.aliases.map((alias) => ({ alias, entity: one })),
);
const names = entries.map(({ alias }) => alias.text);
const terms = [...bundledDataset.facts, ...bundledDataset.positions]
  .flatMap(({ cues }) => cues)
  .flatMap(({ all, not = [] }) => [...all.flat(), ...not]);

/** A fail prints the seed to run it with again: `fc.assert(…, { seed })`. */
const RUNS = { numRuns: 1_000 };

/** Patterns that the text has to do with, so that the twin need not ask a thousand. */
const pickPatterns = (from: readonly string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 12 });

/** Of occurrences: what is where. */
const describeFound = (text: string, found: readonly Occurrence[]): string[] =>
  inOrder(found).map(({ start, end, pattern }) => `${start} ${text.slice(start, end)} ${pattern}`);

describe('the matcher finds what the slowest obvious one finds', () => {
  test('of the names of the record, in all scripts', () => {
    const picked = pickPatterns(names).chain((some) => fc.tuple(fc.constant(some), textAround(some, 8)));
    fc.assert(
      fc.property(picked, ([some, text]) => {
        const patterns = some.map((name): Pattern => ({ text: name, anyEnding: false }));
        expect(describeFound(text, findOccurrences(text, buildTrie(patterns)))).toEqual(
          describeFound(text, findNaively(text, patterns)),
        );
      }),
      RUNS,
    );
  });

  test('of the words of cues, with any ending and without', () => {
    const picked = pickPatterns(terms).chain((some) =>
      fc.tuple(
        fc.constant(some),
        textAround(
          some.map((term) => term.replace('*', '')),
          8,
        ),
      ),
    );
    fc.assert(
      fc.property(picked, ([some, text]) => {
        const patterns = some.map(parsePattern);
        expect(describeFound(text, findOccurrences(text, buildTrie(patterns)))).toEqual(
          describeFound(text, findNaively(text, patterns)),
        );
      }),
      RUNS,
    );
  });

  test('of all names at once, and their capitals where these count', () => {
    const lexicon = buildLexicon(bundledDataset.entities);
    const patterns = names.map((text): Pattern => ({ text, anyEnding: false }));
    const capitals = (text: string): boolean[] =>
      [...text].filter((char) => /\p{L}/u.test(char)).map((char) => char !== char.toLowerCase());
    fc.assert(
      fc.property(textAround(names, 3), (text) => {
        const expected = findNaively(text, patterns).filter(({ start, end, pattern }) => {
          const alias = entries[pattern]?.alias;
          if (!alias?.caseSensitive) return true;
          return String(capitals(text.slice(start, end))) === String(capitals(alias.text));
        });
        const found = findMatches(text, lexicon).map(({ start, end, alias }) => ({
          start,
          end,
          pattern: entries.findIndex((entry) => entry.alias === alias),
        }));
        expect(describeFound(text, found)).toEqual(describeFound(text, expected));
      }),
      { numRuns: 200 },
    );
  });
});

describe('signs of regular expressions are letters like any', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'\\^$.*+?()[]{}|/-&~aA1 \n'), maxLength: 12 });

  test('in names and in texts', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 5 }), signs, signs, (some, before, after) => {
        const lexicon = buildLexicon([
          entity(
            'signs',
            'company',
            some.map((text) => always(text)),
          ),
        ]);
        const patterns = some.map((text): Pattern => ({ text, anyEnding: false }));
        for (const text of [before + after, ...some.map((name) => `${before} ${name} ${after}`)]) {
          const found = findMatches(text, lexicon).map(
            ({ start, end, alias }) => `${start}-${end} ${alias.text}`,
          );
          const expected = findNaively(text, patterns).map(
            ({ start, end, pattern }) => `${start}-${end} ${some[pattern]}`,
          );
          expect(found.sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['(a+)+$', '(a|a)*b', '([a-z]+)*\\d', '.*.*.*x', '(?:a*)*'])(
    'the pattern %s takes no longer than its letters',
    (pattern) => {
      const lexicon = buildLexicon([entity('signs', 'company', [always(pattern)])]);
      const text = `${'a'.repeat(50_000)}! ${'a '.repeat(50_000)}`;
      expect(findMatches(text, lexicon)).toEqual([]);
      expect(findMatches(`${text}${pattern}`, lexicon).map(({ alias }) => alias.text)).toEqual([pattern]);
    },
  );
});
