/** Every quotation of a text: its words, whom the text names as speaker, and what the record has of it. */
import type { Dataset, Position } from '../dataset/types.ts';
import type { Passages } from '../text/passages.ts';
import { hasOverlap, type TextSpan } from '../text/text-span.ts';
import { checkQuotation, type QuotationCheck } from './check-quotation.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { findSpeakers, type QuotationSpeaker } from './find-speaker.ts';
import { buildSpeakerNames, type SpeakerNames } from './speaker-names.ts';
import { isTitle } from './title.ts';
import { buildWordingIndex, type WordingIndex } from './wording-index.ts';
import { readWords } from './words.ts';

/** The record's words and who said them, compiled. */
export type QuoteChecker = { readonly wordings: WordingIndex; readonly names: SpeakerNames };

export type FoundQuotation = {
  readonly quotation: Quotation;
  readonly speaker: QuotationSpeaker | null;
  readonly check: QuotationCheck;
};

export type QuotationContext = {
  /** BCP 47; `null` where it can't be told. */
  readonly language: string | null;
  /** What the page itself marks as quoted (`blockquote`, `q`). */
  readonly quoted?: readonly TextSpan[] | undefined;
  /** Whether a position is later than the text, which then can't print it. */
  readonly isLater?: (position: Position) => boolean;
};

/** Words of a quotation that is listed though the record has nothing of it: fewer may be words in marks, or a name. */
const MIN_UTTERANCE_WORDS = 6;
/** The same for a script whose every character is a word here. */
const MIN_UTTERANCE_CHARACTERS = 12;

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
  { language, quoted, isLater = () => false }: QuotationContext,
): FoundQuotation[] {
  const quotations = findQuotations(text, passages, quoted);
  if (quotations.length === 0) return [];
  const speakers = findSpeakers(text, passages, quotations, names.findIn(text), language);
  const all = quotations.map((quotation, number): FoundQuotation => {
    const speaker = speakers[number] ?? null;
    const id = speaker?.id ?? null;
    const check = checkQuotation(text, quotation.parts, wordings, {
      fitOf: (position) => {
        const fit = id === null ? 'open' : names.fitOf(position, id);
        // That the words are another's is said only where the page leaves no doubt whom it means.
        return fit === 'conflicts' && !speaker?.isCertain ? 'open' : fit;
      },
      isLater,
    });
    return { quotation, speaker, check };
  });
  const known = all.filter(({ check }) => check.verdict !== 'unknown');
  const kept = all.filter((one) =>
    one.check.verdict === 'unknown'
      ? one.quotation.depth === 0 &&
        isUtterance(text, one.quotation) &&
        !known.some(({ quotation }) => hasOverlap(quotation, one.quotation))
      : !known.some((other) => isWithin(one, other)),
  );
  return kept;
}

const isWithin = ({ quotation }: FoundQuotation, { quotation: other }: FoundQuotation): boolean =>
  other.depth < quotation.depth && hasOverlap(quotation, other);

/** Long enough for somebody's words, and not the title of something. */
function isUtterance(text: string, { parts }: Quotation): boolean {
  const words = parts.flatMap((part) => readWords(text, part)).filter(({ kind }) => kind === 'word');
  const characters = words.filter(
    ({ folded, start, end }) => folded.length === 1 && end - start === 1,
  ).length;
  const isUnspaced = characters > words.length / 2;
  if (words.length < (isUnspaced ? MIN_UTTERANCE_CHARACTERS : MIN_UTTERANCE_WORDS)) return false;
  return !isTitle(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}
