import { describe, expect, test } from 'vitest';
import { limitHeight } from '../../../src/views/card/place-card.ts';

const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

describe('limitHeight', () => {
  test('is what there is between the words and the edge, up to what is read at a glance', () => {
    expect(limitHeight(420.7, desk)).toBe(420);
    expect(limitHeight(2_000, { width: 1280, height: 3_000 })).toBe(680);
  });

  test('takes most of a narrow window rather than so little that nothing can be read', () => {
    expect(limitHeight(290, phone)).toBeGreaterThanOrEqual(500);
    expect(limitHeight(100, desk)).toBeLessThan(limitHeight(100, phone));
    expect(limitHeight(100, desk)).toBeGreaterThanOrEqual(240);
  });

  test('never goes beyond the window', () => {
    expect(limitHeight(100, { width: 320, height: 300 })).toBe(284);
  });
});
