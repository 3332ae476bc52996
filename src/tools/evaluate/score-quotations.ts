/** A page's labelled quotations and their speakers against those found in it. */
import { contains, type TextSpan } from '../../core/text/text-span.ts';
import { type FoundSpeaker, isSameSpeaker, type KnownSpeaker } from './judge-speaker.ts';
import type { LabelledPage, LabelledQuotation } from './labelled-page.ts';
import { matchSpans } from './match-spans.ts';
import { isLongQuotation } from './quotation-length.ts';

export type FoundQuotation = TextSpan & { readonly speaker: FoundSpeaker | null };

export type QuotationPair = {
  readonly labelled: LabelledQuotation;
  readonly found: FoundQuotation;
  /** Also where neither has a speaker. */
  readonly hasRightSpeaker: boolean;
};

export type QuotationScore = {
  readonly pairs: readonly QuotationPair[];
  readonly missed: readonly LabelledQuotation[];
  readonly wrong: readonly FoundQuotation[];
  /** Finds without a label that are too short to have one, or stand within another one that is right. Not among `wrong`. */
  readonly neutral: readonly FoundQuotation[];
};

/**
 * @param speakers - Those that `id` of a found speaker may mean.
 * @returns `null` for a page that is not labelled for quotations.
 */
export function scoreQuotations(
  { text, language, quotations }: Pick<LabelledPage, 'text' | 'language' | 'quotations'>,
  found: readonly FoundQuotation[],
  speakers: readonly KnownSpeaker[],
): QuotationScore | null {
  if (quotations === null) return null;
  const { pairs, missed, wrong } = matchSpans(quotations, found, () => true);
  const isNeutral = (one: FoundQuotation): boolean =>
    !isLongQuotation(text.slice(one.start, one.end)) || pairs.some((pair) => contains(pair.found, one));
  return {
    pairs: pairs.map((pair) => ({ ...pair, hasRightSpeaker: isRight(pair.labelled, pair.found) })),
    missed,
    wrong: wrong.filter((one) => !isNeutral(one)),
    neutral: wrong.filter(isNeutral),
  };

  function isRight(labelled: LabelledQuotation, { speaker }: FoundQuotation): boolean {
    if (labelled.speaker === null || speaker === null) return labelled.speaker === speaker;
    return isSameSpeaker({ ...labelled, speaker: labelled.speaker }, speaker, speakers, language);
  }
}
