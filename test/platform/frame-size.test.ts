import { describe, expect, test } from 'vitest';
import { chooseFrames } from '../../src/platform/frame-size.ts';

describe('chooseFrames', () => {
  test('takes frames from 200 × 100 on, and the top one whatever its size', () => {
    expect(
      chooseFrames([
        { frame: 0, width: 120, height: 40 },
        { frame: 3, width: 200, height: 100 },
        { frame: 4, width: 199, height: 100 },
        { frame: 5, width: 200, height: 99 },
        { frame: 6, width: 0, height: 0 },
        { frame: 7, width: 728, height: 600 },
      ]),
    ).toEqual([0, 3, 7]);
  });
});
