/** A report from a page's process may name what the dataset does not hold; looking that up would throw. */
import type { Dataset } from '../dataset/types.ts';
import type { PageReport } from './page-report.ts';

/**
 * @param dataset - The one that the report is to be shown with.
 * @returns Reports without mentions of unknown entities, without unknown facts and positions; what words may name as
 *   well is `null` where it is unknown. Costly; once for a dataset.
 */
export function createKnownFilter(dataset: Dataset): (report: PageReport) => PageReport {
  const isEntity = createTest(dataset.entities);
  const isFact = createTest(dataset.facts);
  const isPosition = createTest(dataset.positions);
  return (report) => ({
    ...report,
    mentions: report.mentions
      .filter(({ entity }) => isEntity(entity))
      .map((mention) =>
        mention.ambiguous === null || isEntity(mention.ambiguous) ? mention : { ...mention, ambiguous: null },
      ),
    facts: report.facts.filter(({ id }) => isFact(id)),
    positions: report.positions.filter(({ id }) => isPosition(id)),
  });
}

function createTest(records: readonly { readonly id: string }[]): (id: string) => boolean {
  const ids = new Set(records.map(({ id }) => id));
  return (id) => ids.has(id);
}
