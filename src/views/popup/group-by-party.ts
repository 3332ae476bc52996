import type { Party } from '../../core/dataset/types.ts';
import type { CitedPosition } from '../../core/links/cite.ts';

export type PartyGroup<T> = { readonly party: Party; readonly items: readonly T[] };

/** Parties in their order, each with its own in the order given. Parties without any are left out. */
export function groupByParty<T extends { readonly cited: CitedPosition }>(
  items: readonly T[],
): PartyGroup<T>[] {
  const groups = new Map<string, { party: Party; items: T[] }>();
  for (const item of items) {
    const { party } = item.cited;
    const group = groups.get(party.id) ?? { party, items: [] };
    group.items.push(item);
    groups.set(party.id, group);
  }
  return [...groups.values()].sort((a, b) => a.party.order - b.party.order);
}
