/**
 * Words of a document, with what stands around them to tell them from the same words elsewhere.
 *
 * Web Annotation Data Model, 4.2.4: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export type TextQuoteSelector = {
  /** Character for character. */
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};
