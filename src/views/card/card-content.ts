/** What the card over one mention shows. Chosen by core, drawn by `Card`. */
import type { Entity } from '../../core/dataset/types.ts';
import type { CitedFact, CitedPosition } from '../../core/links/cite.ts';

export type CardContent = {
  readonly entity: Entity;
  /** The two that fit best, best first; fewer where the dataset holds fewer. */
  readonly facts: readonly CitedFact[];
  /** A position and the other side's answer, shown at equal size; `null` where the dataset has no such pair. */
  readonly exchange: { readonly position: CitedPosition; readonly reply: CitedPosition } | null;
};

export type CardActions = {
  readonly onClose: () => void;
  /** Highlights off on this site; `null` for a page that belongs to none, such as a file. */
  readonly onTurnOffSite: (() => void) | null;
  readonly onTurnOffEverywhere: () => void;
};
