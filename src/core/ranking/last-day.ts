/** As much of a `Publication` as tells what a page can know of. */
export type Dated = { readonly date: string; readonly changed: string | null };

/**
 * The last day of which a page can tell: that of its last change, where it names one, for an encyclopedia's article of
 * 2005 speaks of 2024. `null` where it is not known.
 */
export const lastDayOf = (publication: Dated | null): string | null =>
  publication && (publication.changed ?? publication.date);
