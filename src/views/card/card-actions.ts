/** What a person can do from the card. */
export type CardActions = {
  readonly onClose: () => void;
  /** Highlights off on this site; `null` for a page that belongs to none, such as a file. */
  readonly onTurnOffSite: (() => void) | null;
  readonly onTurnOffEverywhere: () => void;
};
