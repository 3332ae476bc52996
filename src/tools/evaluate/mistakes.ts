/** What was missed and wrongly found on a page, with the words around it. */
import { cutPassages } from '../../core/text/passages.ts';
import type { TextSpan } from '../../core/text/text-span.ts';
import type { PageEvaluation } from './evaluation.ts';
import { foldLine, quoteSentence } from './quote-sentence.ts';
import type { FactScore } from './score-facts.ts';
import type { FoundQuotation } from './score-quotations.ts';

export type MentionMistake = TextSpan & {
  /** Of the label where one was missed, of the find where it is wrong. */
  readonly entity: string;
  /** On one line, as `sentence`. */
  readonly surface: string;
  /** With the span between `⟦` and `⟧`. */
  readonly sentence: string;
};

export type QuotationMistake = Omit<MentionMistake, 'entity'> & {
  /** Of the label where one was missed, of the find otherwise. */
  readonly speaker: string | null;
};

export type PageMistakes = {
  readonly page: string;
  readonly kind: string;
  readonly language: string;
  /** Why the page is hard, as its author says. */
  readonly note: string | null;
  /** By overlap: a label with no find of its entity. */
  readonly missed: readonly MentionMistake[];
  /** By overlap: a find with no label of its entity. A label taken for another entity is among both. */
  readonly wrong: readonly MentionMistake[];
  /** Right, but from or to another place: the find, and the words of the label. */
  readonly edges: readonly (MentionMistake & { readonly labelled: string })[];
  readonly wrongFacts: FactScore['wrong'];
  readonly missedFacts: readonly string[];
  readonly missedQuotations: readonly QuotationMistake[];
  readonly wrongQuotations: readonly QuotationMistake[];
  /** The quotation is right. */
  readonly wrongSpeakers: readonly (QuotationMistake & { readonly labelled: string | null })[];
};

/** @returns `null` for a page without any. */
export function findMistakes({ page, mentions, facts, quotations }: PageEvaluation): PageMistakes | null {
  const { id, kind, language, note, text } = page;
  const passages = cutPassages(text);
  const quote = (span: TextSpan) => ({
    start: span.start,
    end: span.end,
    surface: foldLine(text.slice(span.start, span.end)),
    sentence: quoteSentence(text, span, passages),
  });
  const describe = (span: TextSpan, entity: string): MentionMistake => ({ entity, ...quote(span) });
  const describeFound = (one: FoundQuotation): QuotationMistake => {
    return { speaker: one.speaker?.name ?? null, ...quote(one) };
  };
  const { missed, wrong, pairs } = mentions.overlap;
  const mistakes: PageMistakes = {
    page: id,
    kind,
    language,
    note,
    missed: missed.map((label) => describe(label, label.entity)),
    wrong: wrong.map((found) => describe(found, found.kind)),
    edges: pairs
      .filter(({ labelled, found }) => labelled.start !== found.start || labelled.end !== found.end)
      .map(({ labelled, found }) => ({
        ...describe(found, found.kind),
        labelled: foldLine(text.slice(labelled.start, labelled.end)),
      })),
    wrongFacts: facts?.wrong ?? [],
    missedFacts: facts?.missed ?? [],
    missedQuotations: (quotations?.missed ?? []).map((label) => ({
      speaker: label.speaker,
      ...quote(label),
    })),
    wrongQuotations: (quotations?.wrong ?? []).map(describeFound),
    wrongSpeakers: (quotations?.pairs ?? [])
      .filter(({ hasRightSpeaker }) => !hasRightSpeaker)
      .map(({ labelled, found }) => ({ ...describeFound(found), labelled: labelled.speaker })),
  };
  const lists = Object.values(mistakes).filter((value) => Array.isArray(value));
  return lists.some((list) => list.length > 0) ? mistakes : null;
}
