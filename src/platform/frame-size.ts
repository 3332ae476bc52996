/** Which frames are worth reading. */

/** Frames smaller than this hold advertisements and counters, CSS px. sentinel.ts, which imports nothing, has it too. */
const MIN_FRAME_WIDTH_PX = 200;
const MIN_FRAME_HEIGHT_PX = 100;

/** A frame's viewport, CSS px. */
export type FrameSize = { readonly frame: number; readonly width: number; readonly height: number };

/** The top frame whatever its size, for that is the page itself, and every large one. */
export function chooseFrames(sizes: readonly FrameSize[]): number[] {
  return sizes
    .filter(
      ({ frame, width, height }) =>
        frame === 0 || (width >= MIN_FRAME_WIDTH_PX && height >= MIN_FRAME_HEIGHT_PX),
    )
    .map(({ frame }) => frame);
}
