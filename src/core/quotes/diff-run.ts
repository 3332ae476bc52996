export const DIFF_KINDS = ['same', 'deleted', 'inserted'] as const;

/**
 * A run of words of two wordings laid over each other. `deleted`: in the official words alone, left out on the page;
 * `inserted`: on the page alone. `same` has the page's spelling.
 */
export type DiffRun = { readonly kind: (typeof DIFF_KINDS)[number]; readonly text: string };
