import { describe, expect, it } from 'vitest';
import { parseMarkedText } from '../../../src/tools/evaluate/marked-text.ts';
import { MODES, type Mode, scoreMentions } from '../../../src/tools/evaluate/score-mentions.ts';

/** Right, wrong, missed, neutral. */
type Counts = readonly [number, number, number, number];

/** Both with marks: the labels, and what was found. */
const score = (labelled: string, found: string) => {
  const { mentions } = parseMarkedText(found, 1);
  return scoreMentions(
    parseMarkedText(labelled, 1),
    mentions.map(({ start, end, entity }) => ({ start, end, kind: entity })),
  );
};

const countAll = (labelled: string, found: string): Record<Mode, Counts> => {
  const scored = score(labelled, found);
  const count = (mode: Mode): Counts => {
    const { pairs, wrong, missed, neutral } = scored[mode];
    return [pairs.length, wrong.length, missed.length, neutral.length];
  };
  return { exact: count('exact'), overlap: count('overlap'), span: count('span') };
};

describe('scoreMentions', () => {
  it.each<[string, string, string, Counts, Counts, Counts]>([
    ['the label', '{company: K} a', '{company: K} a', [1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0]],
    ['nothing', '{company: K} a', 'K a', [0, 0, 1, 0], [0, 0, 1, 0], [0, 0, 1, 0]],
    ['something else', 'K {company: a}', '{company: K} a', [0, 1, 1, 0], [0, 1, 1, 0], [0, 1, 1, 0]],
    ['other edges', '{product: K ware} a', '{product: K} ware a', [0, 1, 1, 0], [1, 0, 0, 0], [1, 0, 0, 0]],
    ['another entity', '{person: K} a', '{company: K} a', [0, 1, 1, 0], [0, 1, 1, 0], [1, 0, 0, 0]],
    ['one of two', '{company/person: K} a', '{person: K} a', [1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0]],
    ['neither of two', '{company/person: K} a', '{product: K} a', [0, 1, 1, 0], [0, 1, 1, 0], [1, 0, 0, 0]],
    [
      'both of a nested pair',
      '{directive: {company: K} ban}',
      '{directive: {company: K} ban}',
      [2, 0, 0, 0],
      [2, 0, 0, 0],
      [2, 0, 0, 0],
    ],
    [
      'what is to be ignored',
      '{ignore: k}.com',
      '{company: k}.com',
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
    ],
    ['a part of it', 'a{ignore: k}.com', '{company: ak}.com', [0, 0, 0, 1], [0, 0, 0, 1], [0, 0, 0, 1]],
    ['its neighbour', '{ignore: k}.com', 'k{company: .com}', [0, 1, 0, 0], [0, 1, 0, 0], [0, 1, 0, 0]],
    ['somebody related', '{related: K}', '{person: K}', [0, 0, 0, 1], [0, 0, 0, 1], [0, 0, 0, 1]],
    ['nobody related', '{related: K}', 'K', [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
  ])('counts %s', (_, labelled, found, exact, overlap, span) => {
    expect(countAll(labelled, found)).toEqual({ exact, overlap, span });
  });

  it.each([
    ['{related: N K}', 'N {person: K}', ['person']],
    ['{related: N K}', '{company: N} {company: K}', ['company']],
    ['{related: N K}', '{person: N {company: K}}', ['company+person']],
    ['{related: N K} {related: N}', 'N K N', [null, null]],
    ['N K', '{person: N K}', []],
  ])('says as what %j was found in %j', (labelled, found, expected) => {
    expect(score(labelled, found).onRelated).toEqual(expected);
  });

  it('never finds more by a stricter mode', () => {
    const { exact, overlap, span } = countAll(
      '{product: K ware} {person: K} {company: K}',
      '{product: K} ware {company: K} {company: K}',
    );
    expect([exact[0], overlap[0], span[0]]).toEqual([1, 2, 3]);
    expect(MODES).toEqual(['exact', 'overlap', 'span']);
  });
});
