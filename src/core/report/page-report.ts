/**
 * What one text was found to hold: the one thing that passes from page to popup, and what the command line prints.
 * Spans count UTF-16 code units in that text.
 */
import type { EntityKind } from '../dataset/types.ts';
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
  /** Verdicts on quotations: filled by the quote check. */
  readonly quotations: readonly never[];
  /** Questions on which sources differ and which the page touches: filled with the quote check. */
  readonly differences: readonly never[];
  /** Time the analysis took, ms. */
  readonly ms: number;
};
