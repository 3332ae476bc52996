import type { Verdict } from '../../core/quotes/verdict.ts';
import type { MessageKey } from './strings.tsx';

/** A verdict of which the reader is told something. */
export type KnownVerdict = Exclude<Verdict, 'unknown'>;

/** How words of a page compare with the record's, in words for the reader: what is so, never whether that is right. */
export const VERDICT_MESSAGE: Record<KnownVerdict, MessageKey> = {
  verbatim: 'verdictVerbatim',
  elided: 'verdictElided',
  altered: 'verdictAltered',
  translation: 'verdictTranslation',
  spliced: 'verdictSpliced',
  misattributed: 'verdictMisattributed',
};
