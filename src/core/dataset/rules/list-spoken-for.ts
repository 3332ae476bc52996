import type { Speaker } from '../types.ts';

/**
 * All for whom a speaker speaks, directly or through another: an embassy for its ministry, and for the side.
 *
 * @returns Ids. The speaker's own is among them only if they speak for themselves, which a rule refuses. Never throws; ids
 *   of no speaker lead no further.
 */
export function listSpokenFor(
  { speaksFor }: Pick<Speaker, 'speaksFor'>,
  byId: ReadonlyMap<string, Pick<Speaker, 'speaksFor'>>,
): ReadonlySet<string> {
  const all = new Set(speaksFor);
  // A set hands out what is added to it on the way.
  for (const id of all) for (const next of byId.get(id)?.speaksFor ?? []) all.add(next);
  return all;
}
