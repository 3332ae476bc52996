/** Every quotation of a text: its words, whom the text names as speaker, and what the record has of it. */
import type { Dataset, Position } from '../dataset/types.ts';
import { findLowerBound } from '../text/lower-bound.ts';
import type { Passages } from '../text/passages.ts';
import { findSentences } from '../text/sentences.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import { checkQuotation, type QuotationCheck } from './check-quotation.ts';
import { cutAsides } from './cut-asides.ts';
import type { CheckContext } from './find-nearest.ts';
import { findQuotations, MAX_DEPTH, type Quotation } from './find-quotations.ts';
import { findSpeakers, type QuotationSpeaker } from './find-speaker.ts';
import { isUtterance } from './is-utterance.ts';
import { joinSplit } from './join-split.ts';
import { buildSpeakerNames, type NamedSpeaker, type SpeakerNames } from './speaker-names.ts';
import { buildWordingIndex, type WordingIndex } from './wording-index.ts';

/** The record's words and who said them, compiled. */
export type QuoteChecker = { readonly wordings: WordingIndex; readonly names: SpeakerNames };

export type FoundQuotation = {
  readonly quotation: Quotation;
  readonly speaker: QuotationSpeaker | null;
  /** Of the quotation or a sentence of it; `null` where the record has nothing near. */
  readonly check: QuotationCheck | null;
};

export type QuotationContext = {
  /** BCP 47; `null` where it can't be told. */
  readonly language: string | null;
  /** What the page itself marks as quoted (`blockquote`, `q`). */
  readonly quoted?: readonly TextSpan[] | undefined;
  /** Whether a position is later than the text, which then can't print it. */
  readonly isLater?: (position: Position) => boolean;
  /** Days from a position to the text; `null` where either day is not known. */
  readonly daysSince?: (position: Position) => number | null;
};

/**
 * Of all quotations of a text, what is compared, and what is listed without a verdict, UTF-16 units: a long article quotes
 * 10,000. Bounds the time on a text of nothing else; what comes after is left.
 */
const MAX_LENGTH = 300_000;

/** Costly; once for a dataset. */
export const buildQuoteChecker = (dataset: Dataset): QuoteChecker => ({
  wordings: buildWordingIndex(dataset),
  names: buildSpeakerNames(dataset),
});

/**
 * @returns In the order of the text: utterances, and whatever else the record knows. Of quotations within each other one
 *   alone. Never throws.
 */
export function checkQuotations(
  text: string,
  passages: Passages,
  { wordings, names }: QuoteChecker,
  { language, quoted, isLater = () => false, daysSince = () => null }: QuotationContext,
): FoundQuotation[] {
  const quotations = findQuotations(text, passages, quoted).map((one) => cutAsides(text, one, language));
  if (quotations.length === 0) return [];
  const named = names.findIn(text);
  const speakers = findSpeakers(text, passages, quotations, named, language);
  let budget = MAX_LENGTH;
  const contextOf = (quotation: Quotation, speaker: QuotationSpeaker | null): CheckContext => ({
    fitOf: createFit(quotation, speaker, listNear(quotation, speaker, named), names),
    isLater,
    daysSince,
  });
  const all: FoundQuotation[] = [];
  for (let number = 0; number < quotations.length; number++) {
    const quotation = quotations[number];
    if (!quotation) break;
    const speaker = speakers[number] ?? null;
    budget -= quotation.end - quotation.start;
    const joined = budget < 0 ? null : joinSplit(text, passages, quotation, quotations[number + 1], language);
    const whole = joined && checkQuotation(text, joined.parts, wordings, contextOf(joined, speaker));
    if (joined && whole && contains(whole.span, joined)) {
      all.push({ quotation: joined, speaker, check: whole });
      number++;
      continue;
    }
    const checks = budget < 0 ? [] : checkPieces(text, quotation, wordings, contextOf(quotation, speaker));
    if (checks.length === 0) all.push({ quotation, speaker, check: null });
    for (const check of checks) all.push({ quotation, speaker, check });
  }
  const known = all.filter(({ check }) => check !== null);
  let listed = MAX_LENGTH;
  const isListed = (one: FoundQuotation): boolean => {
    listed -= one.quotation.end - one.quotation.start;
    return listed > 0 && isUtterance(text, one.quotation, one.speaker, language);
  };
  const holds = createOverlap(known.map(({ quotation }) => quotation));
  return all.filter((one) =>
    one.check === null
      ? one.quotation.depth === 0 && isListed(one) && !holds(one.quotation, MAX_DEPTH)
      : !holds(one.quotation, one.quotation.depth),
  );
}

/** @returns Whether a quotation of less than a depth overlaps another. Those of one depth lie apart. */
function createOverlap(quotations: readonly Quotation[]): (quotation: Quotation, depth: number) => boolean {
  const byDepth = Array.from({ length: MAX_DEPTH }, (_, depth) =>
    quotations.filter((one) => one.depth === depth),
  );
  return (quotation, depth) =>
    byDepth.slice(0, depth).some((row) => {
      const near = row[findLowerBound(row.length, (i) => (row[i]?.end ?? 0) <= quotation.start)];
      return near !== undefined && hasOverlap(near, quotation);
    });
}

/** How far from a quotation the name of who really spoke the words leaves open whom the text means, UTF-16 units. */
const REACH = 300;

/** Speakers named around a quotation, besides the one that the text gives it to. */
const listNear = (
  { outer }: Quotation,
  speaker: QuotationSpeaker | null,
  named: readonly NamedSpeaker[],
): NamedSpeaker[] => {
  const first = findLowerBound(named.length, (i) => (named[i]?.end ?? 0) <= outer.start - REACH);
  const end = findLowerBound(named.length, (i) => (named[i]?.start ?? 0) < outer.end + REACH);
  return named
    .slice(first, end)
    .filter((one) => !hasOverlap(one, outer) && !(speaker && hasOverlap(one, speaker)));
};

/**
 * That words are another's is said only where the text leaves no doubt whom it means: by name, in one paragraph, and with
 * nobody around whose words they may be. "Senator A read the statement of B aloud" is no mistake of the page.
 */
function createFit(
  { parts }: Quotation,
  speaker: QuotationSpeaker | null,
  near: readonly NamedSpeaker[],
  names: SpeakerNames,
): CheckContext['fitOf'] {
  const id = speaker?.id ?? null;
  if (id === null) return () => 'open';
  const isAround = (position: Position): boolean =>
    near.some((one) => one.speaker.kind !== 'side' && names.fitOf(position, one.speaker.id) === 'fits');
  const isFirm = speaker?.isCertain === true && parts.length === 1;
  return (position) => {
    const fit = names.fitOf(position, id);
    return fit === 'conflicts' && (!isFirm || isAround(position)) ? 'open' : fit;
  };
}

/** The quotation as a whole; and, where that is not in the record or not all of it, sentence by sentence. */
function checkPieces(
  text: string,
  { parts }: Quotation,
  wordings: WordingIndex,
  context: CheckContext,
): QuotationCheck[] {
  const whole = checkQuotation(text, parts, wordings, context);
  const checks = whole ? [whole] : [];
  const sentences = parts.flatMap((part) => findSentences(text, part));
  if (sentences.length < 2) return checks;
  for (const sentence of sentences) {
    if (checks.some(({ span }) => hasOverlap(span, sentence))) continue;
    const check = checkQuotation(text, [sentence], wordings, context);
    if (check) checks.push(check);
  }
  return checks.sort((a, b) => a.span.start - b.span.start);
}
