/** Our keys in `CSS.highlights`. They begin so that no page uses them by chance; highlight.css has the same. */
export const HIGHLIGHT_NAMES = {
  /** Words that name an entity. */
  mention: 'source-context-mention',
  /** Words that the person asked to be shown. */
  found: 'source-context-found',
} as const;

export type HighlightKind = keyof typeof HIGHLIGHT_NAMES;
