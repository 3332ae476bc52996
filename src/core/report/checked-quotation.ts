/** A quotation of the page beside the words it was compared with, with all that a reader needs to see for themselves. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Rendering } from '../dataset/types.ts';
import { type CitedPosition, citePosition } from '../links/cite.ts';
import { buildSourceLink, type SourceLink } from '../links/source-link.ts';
import type { ReportedQuotation } from './page-report.ts';

export type CheckedQuotation = {
  readonly quotation: ReportedQuotation;
  /** Whose words these are; two or more where utterances are joined. Never empty. */
  readonly positions: readonly CitedPosition[];
  /** A rendering that it was compared with; `null` where that was the record's own wording or translation. */
  readonly rendering: CitedRendering | null;
  /** How others printed the words of the first position. */
  readonly renderings: readonly CitedRendering[];
};

export type CitedRendering = { readonly rendering: Rendering; readonly link: SourceLink };

/**
 * @returns `null` for a quotation of which the record knows nothing.
 * @throws {RangeError} for an id that is not in the dataset.
 */
export function citeQuotation(quotation: ReportedQuotation, index: DatasetIndex): CheckedQuotation | null {
  const [first] = quotation.positions;
  if (quotation.verdict === 'unknown' || first === undefined) return null;
  const all = index.dataset.renderings;
  const id = quotation.wording?.rendering ?? null;
  const compared = id === null ? null : all.find((one) => one.id === id);
  if (compared === undefined) throw new RangeError(`no rendering has the id ${JSON.stringify(id)}`);
  const cite = (rendering: Rendering): CitedRendering => ({
    rendering,
    link: buildSourceLink(index.source(rendering.source), { exact: rendering.text }),
  });
  return {
    quotation,
    positions: quotation.positions.map((position) => {
      const { cues: _, ...shown } = index.position(position);
      return citePosition(shown, index);
    }),
    rendering: compared && cite(compared),
    renderings: all.filter(({ position }) => position === first).map(cite),
  };
}
