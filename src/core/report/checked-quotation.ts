/** A quotation of the page beside the words it was compared with, with all that a reader needs to see for themselves. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Rendering } from '../dataset/types.ts';
import { type CitedPosition, citePosition } from '../links/cite.ts';
import { buildSourceLink, type SourceLink } from '../links/source-link.ts';
import { findNamedOtherwise, type NamedOtherwise } from './named-otherwise.ts';
import type { QuotedPiece, ReportedQuotation } from './page-report.ts';

export type CheckedQuotation = {
  readonly quotation: ReportedQuotation;
  /** In the order of the page. Never empty. */
  readonly pieces: readonly [CitedPiece, ...CitedPiece[]];
  /** Where the page names another speaker than the record; `null`: it does not. */
  readonly namedOtherwise: NamedOtherwise | null;
  /** Other positions with the very words. */
  readonly elsewhere: readonly CitedPosition[];
  /** How others printed the words of the first position. */
  readonly renderings: readonly CitedRendering[];
};

export type CitedPiece = {
  readonly piece: QuotedPiece;
  readonly cited: CitedPosition;
  /** What it was compared with; `null` where that was the record's own wording or translation. */
  readonly rendering: CitedRendering | null;
};

export type CitedRendering = { readonly rendering: Rendering; readonly link: SourceLink };

/**
 * @returns `null` for a quotation of which the record knows nothing.
 * @throws {RangeError} for an id that is not in the dataset.
 */
export function citeQuotation(quotation: ReportedQuotation, index: DatasetIndex): CheckedQuotation | null {
  const [first, ...others] = quotation.pieces;
  if (quotation.verdict === 'unknown' || first === undefined) return null;
  const all = index.dataset.renderings;
  const cite = (rendering: Rendering): CitedRendering => ({
    rendering,
    link: buildSourceLink(index.source(rendering.source), { exact: rendering.text }),
  });
  const citeId = (id: string): CitedPosition => {
    const { cues: _, ...shown } = index.position(id);
    return citePosition(shown, index);
  };
  const citePiece = (piece: QuotedPiece): CitedPiece => {
    const id = piece.wording.rendering;
    const compared = id === null ? null : all.find((one) => one.id === id);
    if (compared === undefined) throw new RangeError(`no rendering has the id ${JSON.stringify(id)}`);
    return { piece, cited: citeId(piece.position), rendering: compared && cite(compared) };
  };
  const pieces: CheckedQuotation['pieces'] = [citePiece(first), ...others.map(citePiece)];
  const positions = pieces.map(({ cited }) => cited.position);
  return {
    quotation,
    pieces,
    namedOtherwise: findNamedOtherwise(quotation, positions, index),
    elsewhere: quotation.elsewhere.map(citeId),
    renderings: all.filter(({ position }) => position === first.position).map(cite),
  };
}
