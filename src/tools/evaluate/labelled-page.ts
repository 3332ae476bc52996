/** A page with its labels: what each format is read into, and what findings are compared with. */
import type { TextSpan } from '../../core/text/text-span.ts';

/**
 * `on-topic` pages are about the matter, `-foreign` ones in another language than English; `passing` ones name an entity
 * in another matter, `related` ones somebody near it, `hard-negative` ones nothing but what looks like it.
 */
export const PAGE_KINDS = ['on-topic', 'on-topic-foreign', 'passing', 'related', 'hard-negative'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** What a label may say. `related` is neither company nor founder: to be found or not is all the same. */
export const LABEL_ENTITIES: readonly string[] = ['company', 'person', 'product', 'directive', 'related'];

/** A place that a person labelled. */
export type LabelledMention = TextSpan & {
  /** One of `LABEL_ENTITIES`, or several that all would do: `company|product`. */
  readonly entity: string;
  /** The words alone name the directive, wherever they stand. */
  readonly explicit: boolean;
};

/** Attributed words that a person labelled, without the quotation marks around them. */
export type LabelledQuotation = TextSpan & {
  /** Whom the page means, as fully as it names them anywhere; `null` where that can't be told. */
  readonly speaker: string | null;
  /** Id of the speaker's party, where the label says whose side that is. */
  readonly party: string | null;
};

export type LabelledPage = {
  readonly id: string;
  /** BCP 47, as the page would declare it. */
  readonly language: string;
  readonly kind: PageKind;
  /** Keys of what the page asserts, true or not. */
  readonly facts: readonly string[];
  /** Why it is hard. */
  readonly note: string | null;
  readonly text: string;
  /** In the order of the text, an outer one before those within. */
  readonly mentions: readonly LabelledMention[];
  /** To be found or not is all the same: the name in an address, a handle, another word. */
  readonly ignore: readonly TextSpan[];
  /** In the order of the text; `null` where the page is not labelled for them, so that nothing can be measured. */
  readonly quotations: readonly LabelledQuotation[] | null;
};

/** @param line - In the file, from 1. */
export type PageProblem = { readonly line: number; readonly message: string };

/** Facts are measured on these pages alone. */
export const isOnTopic = (kind: PageKind): boolean => kind.startsWith('on-topic');

export const isPageKind = (text: string): text is PageKind =>
  // `as`, for `includes` wants what it is to find out.
  (PAGE_KINDS as readonly string[]).includes(text);

/** In the order of the text, an outer span before those within. */
export const inTextOrder = (a: TextSpan, b: TextSpan): number => a.start - b.start || b.end - a.end;
