import type { ReportedMention } from './page-report.ts';

/** Entities with the number of their mentions, most often mentioned first; of equals, the one that comes first. */
export function countEntities(mentions: readonly Pick<ReportedMention, 'entity'>[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
