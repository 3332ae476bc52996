import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSpans } from '../../../src/tools/evaluate/match-spans.ts';

type Span = readonly [start: number, end: number];

const match = (labelled: readonly Span[], found: readonly Span[]) => {
  const toSpan = ([start, end]: Span) => ({ start, end });
  const { pairs, missed, wrong } = matchSpans(labelled.map(toSpan), found.map(toSpan), () => true);
  const show = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  return {
    pairs: pairs.map((pair) => `${show(pair.labelled)} ${show(pair.found)}`),
    missed: missed.map(show),
    wrong: wrong.map(show),
  };
};

describe('matchSpans', () => {
  it.each<[string, Span[], Span[], ReturnType<typeof match>]>([
    ['nothing', [], [], { pairs: [], missed: [], wrong: [] }],
    ['equal spans', [[0, 3]], [[0, 3]], { pairs: ['0-3 0-3'], missed: [], wrong: [] }],
    ['one shared character', [[0, 3]], [[2, 9]], { pairs: ['0-3 2-9'], missed: [], wrong: [] }],
    ['neighbours', [[0, 3]], [[3, 6]], { pairs: [], missed: ['0-3'], wrong: ['3-6'] }],
    [
      'two finds for one label',
      [[0, 9]],
      [
        [0, 3],
        [3, 9],
      ],
      { pairs: ['0-9 3-9'], missed: [], wrong: ['0-3'] },
    ],
    [
      'two labels for one find',
      [
        [0, 3],
        [3, 9],
      ],
      [[0, 9]],
      { pairs: ['3-9 0-9'], missed: ['0-3'], wrong: [] },
    ],
    [
      'nested labels, the nearest first',
      [
        [0, 13],
        [0, 9],
      ],
      [
        [0, 9],
        [0, 13],
      ],
      { pairs: ['0-13 0-13', '0-9 0-9'], missed: [], wrong: [] },
    ],
    [
      'as much in common: the first',
      [[0, 4]],
      [
        [0, 2],
        [2, 4],
      ],
      { pairs: ['0-4 0-2'], missed: [], wrong: ['2-4'] },
    ],
    [
      'the same label twice',
      [
        [0, 3],
        [0, 3],
      ],
      [[0, 3]],
      { pairs: ['0-3 0-3'], missed: ['0-3'], wrong: [] },
    ],
  ])('matches %s', (_, labelled, found, expected) => {
    expect(match(labelled, found)).toEqual(expected);
  });

  it('pairs only what fits', () => {
    const a = { start: 0, end: 3, entity: 'company' };
    const b = { start: 0, end: 3, entity: 'person' };
    expect(matchSpans([a], [b], () => false)).toEqual({ pairs: [], missed: [a], wrong: [b] });
  });

  it('puts each span in one place', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
        .map(([start, length]) => ({ start, end: start + length })),
    );
    fc.assert(
      fc.property(spans, spans, (labelled, found) => {
        const { pairs, missed, wrong } = matchSpans(labelled, found, () => true);
        expect(new Set([...pairs.map((pair) => pair.labelled), ...missed]).size).toBe(labelled.length);
        expect(new Set([...pairs.map((pair) => pair.found), ...wrong]).size).toBe(found.length);
      }),
    );
  });
});
