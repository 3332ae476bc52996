import { describe, expect, it } from 'vitest';
import { addTallies, buildFigures } from '../../../src/tools/evaluate/figures.ts';

describe('buildFigures', () => {
  it.each([
    ['everything right', 4, 0, 0, { precision: 1, recall: 1, f1: 1 }],
    ['some', 3, 1, 3, { precision: 0.75, recall: 0.5, f1: 0.6 }],
    ['nothing right', 0, 1, 1, { precision: 0, recall: 0, f1: 0 }],
    ['nothing found', 0, 0, 2, { precision: null, recall: 0, f1: null }],
    ['nothing labelled', 0, 2, 0, { precision: 0, recall: null, f1: null }],
    ['nothing at all', 0, 0, 0, { precision: null, recall: null, f1: null }],
  ])('of %s', (_, right, wrong, missed, shares) => {
    expect(buildFigures({ right, wrong, missed })).toEqual({ right, wrong, missed, ...shares });
  });
});

it('adds up', () => {
  const one = { right: 1, wrong: 2, missed: 3 };
  expect(addTallies([one, one])).toEqual({ right: 2, wrong: 4, missed: 6 });
  expect(addTallies([])).toEqual({ right: 0, wrong: 0, missed: 0 });
});
