/** A report from a page's process may name what the dataset does not hold; looking that up would throw. */
import type { Dataset } from '../dataset/types.ts';
import type { PageReport, ReportedSpeaker } from './page-report.ts';

/**
 * @param dataset - The one that the report is to be shown with.
 * @returns Reports without mentions of unknown entities, without unknown facts, positions, accounts and what was compared
 *   with them; what words may name as well, and who is a speaker, is `null` where it is unknown. Costly; once for a dataset.
 */
export function createKnownFilter(dataset: Dataset): (report: PageReport) => PageReport {
  const isEntity = createTest(dataset.entities);
  const isFact = createTest(dataset.facts);
  const isPosition = createTest(dataset.positions);
  const isRendering = createTest(dataset.renderings);
  const isSpeaker = createTest(dataset.speakers);
  const accountsOf = new Map(dataset.differences.map(({ id, accounts }) => [id, accounts.length]));
  const keepSpeaker = (speaker: ReportedSpeaker | null): ReportedSpeaker | null =>
    speaker?.id && !isSpeaker(speaker.id) ? { ...speaker, id: null } : speaker;
  return (report) => ({
    ...report,
    mentions: report.mentions
      .filter(({ entity }) => isEntity(entity))
      .map((mention) =>
        mention.ambiguous === null || isEntity(mention.ambiguous) ? mention : { ...mention, ambiguous: null },
      ),
    facts: report.facts.filter(({ id }) => isFact(id)),
    positions: report.positions.filter(({ id }) => isPosition(id)),
    quotations: report.quotations
      .filter(
        ({ pieces, elsewhere }) =>
          elsewhere.every(isPosition) &&
          pieces.every(
            ({ position, wording: { rendering } }) =>
              isPosition(position) && (rendering === null || isRendering(rendering)),
          ),
      )
      .map((quotation) => ({ ...quotation, speaker: keepSpeaker(quotation.speaker) })),
    differences: report.differences.flatMap(({ id, accounts }) => {
      const known = accounts.filter(({ account }) => account < (accountsOf.get(id) ?? 0));
      return known.length > 0 ? [{ id, accounts: known }] : [];
    }),
  });
}

function createTest(records: readonly { readonly id: string }[]): (id: string) => boolean {
  const ids = new Set(records.map(({ id }) => id));
  return (id) => ids.has(id);
}
