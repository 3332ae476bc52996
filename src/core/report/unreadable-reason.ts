/** Why a tab can't be read: each has its own words for the person. */
export type UnreadableReason =
  /** The browser's PDF viewer. */
  | 'pdf'
  /** Settings, new tab, view-source and other pages of the browser. */
  | 'browser-page'
  /** An extension store, or another page that the browser keeps from all extensions. */
  | 'store'
  /** The person has withheld access to this site: asking for a scan reads it once. */
  | 'withheld'
  /** The person asked for a scan, and the browser did not let us in all the same. */
  | 'refused'
  /** The page was open before the extension was installed or updated, or did not answer: reload it. */
  | 'no-answer';
