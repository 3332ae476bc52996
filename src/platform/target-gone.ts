/** Tells a tab or frame that went away from failures that somebody should hear of. */

/**
 * What browsers say when a tab, frame or document is no longer there. Neither gives these errors a name or a number.
 *
 * Chromium: "No tab with id: 7", "No frame with id 3 in tab with id 7", "Frame with ID 3 was removed.", "The tab was
 * closed.", "Frame with ID 0 is showing error page". Firefox: "Invalid tab ID: 7", "Invalid frame IDs: [3].", "Actor
 * 'Conduits' destroyed before query …". A tab that Firefox closes in the middle of a call is only "An unexpected error",
 * as is anything else that it did not foresee: that is not taken for one of these.
 */
const GONE =
  /\bno (?:tab|frame) with id\b|\binvalid (?:tab|frame) ids?\b|\bframe with id \d+ (?:was removed|is showing error page)|\btab was closed\b|\bdestroyed before query\b/i;

/** The tab or frame that was to be reached went away: nothing is wrong, and there is nobody to tell. */
export function isTargetGone(error: unknown): boolean {
  return GONE.test(error instanceof Error ? error.message : String(error));
}
