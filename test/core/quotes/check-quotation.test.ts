import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import type { Position } from '../../../src/core/dataset/types.ts';
import { checkQuotation } from '../../../src/core/quotes/check-quotation.ts';
import type { CheckContext } from '../../../src/core/quotes/find-nearest.ts';
import { buildWordingIndex, type WordingIndex } from '../../../src/core/quotes/wording-index.ts';
import { textAround } from '../generated-text.ts';

const index = buildWordingIndex(bundledDataset);

/** As one for all: every position with the words, all runs; none where not a word differs. */
function check(text: string, context?: CheckContext, by: WordingIndex = index) {
  const found = checkQuotation(text, [{ start: 0, end: text.length }], by, context);
  if (!found)
    return {
      verdict: 'unknown' as const,
      span: { start: 0, end: text.length },
      positions: [],
      difference: [],
    };
  const { verdict, span, pieces, elsewhere } = found;
  const runs = pieces.flatMap(({ difference }) => difference);
  return {
    verdict,
    span,
    positions: [...pieces.map(({ wording }) => wording.position), ...elsewhere],
    difference: runs.every(({ kind }) => kind === 'same') ? [] : runs,
  };
}

const fits: CheckContext = { fitOf: () => 'fits', isLater: () => false };

/** Long enough that a word more or less leaves it the same utterance; without marks of its own. */
const plain = bundledDataset.positions.filter(({ quotation: { exact } }) => {
  const words = exact.split(/\s+/);
  return words.length >= 16 && words.length <= 60 && !/[[\]…]|\.\.\.|["“”]|\s\W+(?:\s|$)/.test(exact);
});
/** Words of which some are rare in all likelihood. */
const LONG_ENOUGH = 12;

const anyPosition = fc.constantFrom(...plain);
const wordsOf = ({ quotation }: Position): string[] => quotation.exact.split(/\s+/);

/** A place within: not at the edges, where less is a part of the utterance. */
const anyCase = fc
  .tuple(anyPosition, fc.double({ min: 0.25, max: 0.7, noNaN: true }))
  .map(([position, share]) => ({ position, at: Math.round(share * wordsOf(position).length) }));

describe('a round trip from the official words', () => {
  test('is verbatim as it is', () => {
    for (const { id, quotation } of bundledDataset.positions) {
      const { verdict, positions } = check(quotation.exact, fits);
      const isShort = quotation.exact.split(/\s+/).length < 4;
      if (!isShort)
        expect([id, verdict, positions.some((one) => one.id === id)]).toEqual([id, 'verbatim', true]);
    }
  });

  test('is verbatim in other typography', () => {
    fc.assert(
      fc.property(
        anyPosition,
        fc.record({
          quote: fc.constantFrom('’', "'"),
          space: fc.constantFrom(' ', '\u00a0', '  ', '\n'),
          end: fc.constantFrom('', ',', '.', '!'),
        }),
        ({ quotation: { exact }, id }, { quote, space, end }) => {
          const printed = exact
            .replaceAll(/[’']/g, quote)
            .replaceAll(' ', space)
            .replaceAll('–', '—')
            .replace(/[.,]$/, '');
          const changed = printed.charAt(0).toLowerCase() + printed.slice(1) + end;
          const { verdict, positions } = check(changed);
          expect([verdict, positions.map((one) => one.id)]).toEqual([
            'verbatim',
            expect.arrayContaining([id]),
          ]);
        },
      ),
    );
  });

  test('is verbatim in part, of whatever part is long enough to be told', () => {
    const missed = plain.flatMap((position) => {
      const words = wordsOf(position);
      const edges = [0, 2, 5].flatMap((head) => [0, 3].map((tail) => ({ head, tail })));
      return edges
        .map(({ head, tail }) => words.slice(head, words.length - tail))
        .filter((part) => part.length >= LONG_ENOUGH)
        .map((part) => ({ part: part.join(' '), ...check(part.join(' '), fits) }))
        .filter(({ verdict, difference }) => verdict !== 'verbatim' || difference.length > 0);
    });
    expect(missed.map(({ part, verdict }) => `${verdict}: ${part}`)).toEqual([]);
  });

  test('is elided where left out words are marked', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('…', '...', '[…]', '(...)'),
        ({ position, at }, count, mark) => {
          const words = wordsOf(position);
          const { verdict, difference } = check(
            [...words.slice(0, at), mark, ...words.slice(at + count)].join(' '),
            fits,
          );
          expect(verdict).toBe('elided');
          expect(difference.some(({ kind }) => kind === 'deleted')).toBe(true);
        },
      ),
    );
  });

  test('is elided where words in brackets stand for others', () => {
    fc.assert(
      fc.property(anyCase, ({ position, at }) => {
        const words = wordsOf(position);
        expect(
          check([...words.slice(0, at), '[somebody]', ...words.slice(at + 1)].join(' '), fits).verdict,
        ).toBe('elided');
      }),
    );
  });

  const isAltered = (text: string, id: string): void => {
    const { verdict, positions, difference } = check(text, fits);
    // Another printing in the record may have just these words.
    if (verdict === 'translation' || (verdict !== 'altered' && positions[0]?.id !== id)) return;
    expect([verdict, difference.some(({ kind }) => kind !== 'same')]).toEqual(['altered', true]);
  };

  test('is altered where words are dropped without a mark', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 2 }), ({ position, at }, count) => {
        const words = wordsOf(position);
        isAltered([...words.slice(0, at), ...words.slice(at + count)].join(' '), position.id);
      }),
    );
  });

  test('is altered where a word is replaced', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom('never', 'platypus', '120', 'slowly'),
        ({ position, at }, word) => {
          const words = wordsOf(position);
          fc.pre(words[at]?.toLowerCase().replace(/\W/g, '') !== word);
          isAltered([...words.slice(0, at), word, ...words.slice(at + 1)].join(' '), position.id);
        },
      ),
    );
  });

  test('is altered where two words change places', () => {
    fc.assert(
      fc.property(anyCase, ({ position, at }) => {
        const words = wordsOf(position);
        const [a = '', b = ''] = [words[at], words[at + 1]].map((word) =>
          word?.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase(),
        );
        fc.pre(a !== b && a !== '' && b !== '');
        isAltered(
          [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' '),
          position.id,
        );
      }),
    );
  });

  test('is spliced with an utterance of another day', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, fc.constantFrom('. ', ' … ', '... '), (a, b, joint) => {
        fc.pre(a.date !== b.date && a.quotation.language === b.quotation.language);
        const first = a.quotation.exact.replace(/[.,]$/, '');
        const { verdict, positions } = check(first + joint + b.quotation.exact, fits);
        // One may stand in the other's words.
        if (positions.length < 2 && verdict === 'verbatim') return;
        expect(verdict).toBe('spliced');
      }),
    );
  });

  test('is another speaker’s where the page says so', () => {
    fc.assert(
      fc.property(anyPosition, ({ id, quotation }) => {
        const fitOf = (position: Position) =>
          position.id === id ? ('conflicts' as const) : ('open' as const);
        const { verdict, positions } = check(quotation.exact, { fitOf, isLater: () => false });
        if (positions[0]?.id === id) expect(verdict).toBe('misattributed');
        else expect(verdict).toBe('verbatim');
      }),
    );
  });

  test('is nothing when its words are put in another order', () => {
    const shuffled = anyPosition.chain((position) => {
      const numbers = wordsOf(position).map((_, number) => number);
      return fc.tuple(
        fc.constant(wordsOf(position)),
        fc.shuffledSubarray(numbers, { minLength: numbers.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([words, order]) => {
        const kept = order.filter((number, i) => order[i + 1] === number + 1).length;
        fc.pre(kept < words.length / 8);
        expect(check(order.map((number) => words[number]).join(' ')).verdict).toBe('unknown');
      }),
    );
  });
});

describe('what is differing', () => {
  test('put together without what is left out is what the page prints', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('platypus', '…', '[ours]'), ({ position, at }, word) => {
        const words = wordsOf(position);
        const printed = [...words.slice(0, at), word, ...words.slice(at + 2)].join(' ');
        const { difference, span } = check(printed, fits);
        const told = difference.filter(({ kind }) => kind !== 'deleted').map(({ text }) => text);
        if (difference.length > 0) expect(told.join('')).toBe(printed.slice(span.start, span.end));
      }),
    );
  });

  test('keeps the record’s own spelling beside the page’s', () => {
    const printed = 'the DEPARTMENT is concerned – about the ties between certain Kaspersky officials';
    const [piece] = checkQuotation(printed, [{ start: 0, end: printed.length }], index, fits)?.pieces ?? [];
    expect(piece?.difference).toEqual([
      {
        kind: 'same',
        text: printed,
        recorded: 'The Department is concerned about the ties between certain Kaspersky officials ',
      },
    ]);
  });

  test('is told with the record’s words where they are left out', () => {
    const { difference } = check(
      'The Department is concerned about ties between certain Kaspersky officials and Russian secret services and other government agencies',
    );
    expect(difference).toEqual([
      { kind: 'same', text: 'The Department is concerned about ' },
      { kind: 'deleted', text: 'the ' },
      { kind: 'same', text: 'ties between certain Kaspersky officials and Russian ' },
      { kind: 'deleted', text: 'intelligence ' },
      { kind: 'inserted', text: 'secret services ' },
      { kind: 'same', text: 'and other government agencies' },
    ]);
  });
});

test('pieces in which the record has a sentence are word for word together', () => {
  const text =
    'The Department is concerned about the ties between certain Kaspersky officials and Russian intelligence and other government agencies, and requirements under Russian law that allow Russian intelligence agencies to request or compel assistance from Kaspersky';
  const { verdict, positions } = check(text);
  expect([verdict, positions.map(({ id }) => id)]).toEqual([
    'verbatim',
    ['dhs-on-ties', 'dhs-on-russian-law'],
  ]);
});

describe('what turns the sense', () => {
  test.each([
    [
      'a sentence begun behind its negation',
      'Credible evidence has been presented publicly by anyone or any organization as the accusations are based on false allegations',
    ],
    [
      'a negation in brackets',
      'The Department is [not] concerned about the ties between certain Kaspersky officials and Russian intelligence and other government agencies',
    ],
    [
      'a translation without its negation',
      'We have helped and will not help any government in the world to engage in cyber espionage or provocative behavior in cyberspace',
    ],
  ])('is altered: %s', (_, text) => {
    const { verdict, difference } = check(text);
    expect([verdict, difference.some(({ kind }) => kind !== 'same')]).toEqual(['altered', true]);
  });

  test('is not where a fragment leaves the negation to the page', () => {
    const text =
      'credible evidence has been presented publicly by anyone or any organization as the accusations are based on false allegations';
    expect(check(text).verdict).toBe('verbatim');
  });
});

test('a few words from within another’s printing are not the official ones in other words', () => {
  const wrong = bundledDataset.renderings.flatMap(({ id, text }) => {
    const words = text.split(/\s+/);
    return [6, 9]
      .flatMap((length) => words.flatMap((_, at) => (at % 9 === 0 ? [words.slice(at, at + length)] : [])))
      .filter((part) => part.length >= 4 && part.length < 0.8 * words.length)
      .map((part) => checkQuotation(part.join(' '), [{ start: 0, end: part.join(' ').length }], index))
      .filter((found) => found?.verdict === 'altered' && found.agreement.same < 0.6 * found.agreement.words)
      .map(() => id);
  });
  expect(wrong).toEqual([]);
});

describe('a quotation that goes on beyond the record', () => {
  const official =
    'The Department is concerned about the ties between certain Kaspersky officials and Russian intelligence and other government agencies.';

  test('has its verdict on the part that the record has', () => {
    const more = ' We shall have more to say about all this when the time has come.';
    const { verdict, span } = check(official + more);
    expect([verdict, (official + more).slice(span.start, span.end)]).toEqual([
      'verbatim',
      official.slice(0, -1),
    ]);
  });

  test('is altered where a sentence that is whole in the record goes on', () => {
    const { verdict } = check('That’s a pity for all of us and for our friends over there in Washington');
    expect(['altered', 'unknown']).toContain(verdict);
  });
});

test('never throws, and finds nothing of the record in generated text', () => {
  fc.assert(
    fc.property(textAround(['Kaspersky Lab', 'national security'], 30), (text) => {
      expect(check(text).verdict).toBe('unknown');
    }),
  );
});

test('asks no more than a few positions: the same is found when all are asked', () => {
  const all: WordingIndex = { ...index, findNear: () => bundledDataset.positions };
  fc.assert(
    fc.property(anyCase, fc.constantFrom('', 'platypus', '…'), ({ position, at }, word) => {
      const words = wordsOf(position);
      const text = [...words.slice(0, at), ...(word ? [word] : []), ...words.slice(at + 1)].join(' ');
      const [few, every] = [check(text), check(text, undefined, all)];
      expect([few.verdict, few.positions[0]?.id]).toEqual([every.verdict, every.positions[0]?.id]);
    }),
    { numRuns: 40 },
  );
});
