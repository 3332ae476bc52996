export const DIFF_KINDS = ['same', 'deleted', 'inserted'] as const;

/**
 * A run of words of two wordings laid over each other. `deleted`: in the record's words alone, left out on the page;
 * `inserted`: on the page alone.
 */
export type DiffRun = {
  readonly kind: (typeof DIFF_KINDS)[number];
  readonly text: string;
  /** Of `same`, whose text is the page's: as the record has it, where that is other capitals, marks or spaces. */
  readonly recorded?: string | undefined;
};
