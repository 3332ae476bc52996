/** Records joined with what a reader needs to trust them: party, sources, links. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Evidence, Fact, Party, Position } from '../dataset/types.ts';
import type { TextQuoteSelector } from '../text/text-quote-selector.ts';
import { buildSourceLink, type SourceLink } from './source-link.ts';

/** What of a record is shown; its cues are for reading pages. */
export type ShownFact = Omit<Fact, 'cues'>;
export type ShownPosition = Omit<Position, 'cues'>;

export type CitedFact = { readonly fact: ShownFact; readonly links: readonly SourceLink[] };

export type CitedPosition = {
  readonly position: ShownPosition;
  readonly party: Party;
  readonly links: readonly SourceLink[];
};

/** Links in the order of the evidence: the first is the one to show where there is room for one. */
export function citeFact(fact: ShownFact, index: DatasetIndex): CitedFact {
  return { fact, links: fact.evidence.map((evidence) => citeEvidence(evidence, index)) };
}

/** An evidence without words of its own is linked at the position's quotation, which stands there. */
export function citePosition(position: ShownPosition, index: DatasetIndex): CitedPosition {
  return {
    position,
    party: index.party(position.party),
    links: position.evidence.map((evidence) => citeEvidence(evidence, index, position.quotation)),
  };
}

/** @param standIn - Words that stand at the source where the evidence has none of its own. */
export function citeEvidence(
  { source, quotation, page }: Evidence,
  index: DatasetIndex,
  standIn?: TextQuoteSelector,
): SourceLink {
  return buildSourceLink(index.source(source), quotation ?? standIn, page);
}
