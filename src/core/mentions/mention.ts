import type { Alias, Entity } from '../dataset/types.ts';
import type { TextSpan } from '../text/text-span.ts';

/** A match accepted as naming one entity in its sentence. */
export type Mention = {
  readonly span: TextSpan;
  readonly entity: Entity;
  readonly alias: Alias;
  /** `explicit`: the words alone name it; `contextual`: they do so only given the rest of the text. */
  readonly resolution: 'explicit' | 'contextual';
  /** Another entity that the words may name as well; `null` where the text tells which. */
  readonly ambiguous: Entity | null;
  /** The sentence around it, in the same text. */
  readonly sentence: TextSpan;
};
