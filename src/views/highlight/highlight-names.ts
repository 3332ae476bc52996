/** Our keys in `CSS.highlights`. They begin so that no page uses them by chance; highlight.css has the same. */
export const HIGHLIGHT_NAMES = {
  /** Words that name an entity. */
  mention: 'source-context-mention',
  /** The same on a page that is about something else. */
  passing: 'source-context-passing',
  /** Quoted words of which the record knows something. */
  quotation: 'source-context-quotation',
  /** Words that the person asked to be shown. */
  found: 'source-context-found',
} as const;

export type HighlightKind = keyof typeof HIGHLIGHT_NAMES;
