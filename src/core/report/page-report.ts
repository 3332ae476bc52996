/**
 * What one text was found to hold: the one thing that passes from page to popup, and what the command line prints.
 * Spans count UTF-16 code units in that text.
 */
import type { EntityKind } from '../dataset/types.ts';
import type { DiffRun } from '../quotes/diff-run.ts';
import type { Verdict } from '../quotes/verdict.ts';
import type { WordingKind } from '../quotes/wording.ts';
import type { TextSpan } from '../text/text-span.ts';

/** Words of the page that called for a record, so that a person can see why it is shown. */
export type Reason = { readonly start: number; readonly end: number; readonly text: string };

export type ReportedMention = {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)` of the page. */
  readonly surface: string;
  readonly entity: string;
  readonly kind: EntityKind;
  /** `explicit`: the words alone name it; `contextual`: only given the rest of the page. */
  readonly resolution: 'explicit' | 'contextual';
  /** Another entity that these words may name as well, its id; `null` where the text tells which. */
  readonly ambiguous: string | null;
  /** The sentence it stands in, white space folded, for lists. */
  readonly sentence: string;
  readonly sentenceSpan: TextSpan;
};

/** A fact or position of the dataset, judged against the page. */
export type Ranked = {
  readonly id: string;
  /** 0 to 1, comparable only within one list of one report. */
  readonly score: number;
  /** Empty: nothing on the page calls for it; it is background on an entity that the page mentions. */
  readonly because: readonly Reason[];
};

/** When a page came out, as it says itself. Days as YYYY-MM-DD. */
export type Publication = {
  readonly date: string;
  /** The day of its last change, where it names one that is later. */
  readonly changed: string | null;
  /** `metadata`: said in the page's data for machines; `text`: read off a visible date line. */
  readonly basis: 'metadata' | 'text';
};

/**
 * `subject`: the text is about the matter of the dataset. `passing`: it names one of the entities, and is about something
 * else.
 */
export type Coverage = 'subject' | 'passing';

/** Words in quotation marks, what they were compared with, and what came of it. */
export type ReportedQuotation = {
  /** From the first quoted word to the last: marks at the edges stay outside, those between the paragraphs of one quotation within. */
  readonly start: number;
  readonly end: number;
  /** As printed, white space folded. */
  readonly text: string;
  /** The quoted words alone, one span a paragraph: what is painted. */
  readonly parts: readonly TextSpan[];
  /** Whom the page names as speaker; `null` where that can't be told. */
  readonly speaker: ReportedSpeaker | null;
  readonly verdict: Verdict;
  /** One a position, in the order of the page: several where utterances, or pieces of one, are joined; none for `unknown`. */
  readonly pieces: readonly QuotedPiece[];
  /** Other positions with the very words, said or printed again; ids. */
  readonly elsewhere: readonly string[];
  /** How the verdict came about: of so many words of the page, so many stand in the wording in the same order. */
  readonly agreement: { readonly words: number; readonly same: number };
};

/** Words of one position. */
export type QuotedPiece = {
  /** Its id. */
  readonly position: string;
  /** What it was compared with: the official words, their translation in the record, or a rendering, by its id. */
  readonly wording: { readonly kind: WordingKind; readonly rendering: string | null };
  /** The wording and the page's words, run by run in the order of reading; a single run `same` where not a word differs. */
  readonly difference: readonly DiffRun[];
};

export type ReportedSpeaker = {
  readonly start: number;
  readonly end: number;
  /** As the page names them, a pronoun or "the company" replaced by what it stands for where that can be told. */
  readonly name: string;
  /** Of the dataset's speakers; `null` for somebody it does not know. */
  readonly id: string | null;
};

/** A question of the dataset, and which of its accounts the text's words match. */
export type ReportedDifference = {
  readonly id: string;
  /** At least one. */
  readonly accounts: readonly {
    /** Index in the difference's `accounts`. */
    readonly account: number;
    readonly because: readonly Reason[];
  }[];
};

export type PageReport = {
  /** BCP 47 as the page declares it or as told from its words; `null` where it can't be told. */
  readonly language: string | null;
  /** `null` where it can't be told. */
  readonly publication: Publication | null;
  readonly coverage: Coverage;
  /** In the order of the text. */
  readonly mentions: readonly ReportedMention[];
  /** Best first. Empty without a mention. */
  readonly facts: readonly Ranked[];
  /** Best first. Empty without a mention. */
  readonly positions: readonly Ranked[];
  /** In the order of the text. */
  readonly quotations: readonly ReportedQuotation[];
  /** Questions on which sources differ and on which the text says something, in the order of the text. */
  readonly differences: readonly ReportedDifference[];
  /** Time the analysis took, ms. */
  readonly ms: number;
};
