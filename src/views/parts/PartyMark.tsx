import type { Party } from '../../core/dataset/types.ts';

/** By place in the order of parties, so that neighbours differ. All drawn in one 20 × 20 box at like weight. */
const SHAPES = [
  'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  'M4 2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  'M10 .5L19.5 10 10 19.5.5 10z',
  'M5.3 1.5h9.4L19.4 10l-4.7 8.5H5.3L.6 10z',
  'M2 2h16v9.5c0 4-4 6.6-8 8-4-1.4-8-4-8-8z',
  'M10 .8l9.2 6.7-3.5 10.9H4.3L.8 7.5z',
] as const;

/**
 * Tells parties apart at a glance: the first letter of the name in a shape. All of one colour, so that none looks
 * right or wrong. Decoration: the party's name stands beside it.
 */
export function PartyMark({ party }: { party: Party }) {
  const shape = SHAPES[(party.order - 1) % SHAPES.length];
  return (
    <svg class="sc-party-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shape} />
      <text x="10" y="10" dominant-baseline="central" text-anchor="middle">
        {[...party.name][0]}
      </text>
    </svg>
  );
}
