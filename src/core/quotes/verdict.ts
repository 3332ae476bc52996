/**
 * Result of comparing quoted words with the wordings of the record. It says how the words compare, and nothing about truth.
 *
 * - `verbatim`: word for word, in whole or in part: capitals, accents, quotation marks, dashes, spaces and punctuation do not
 *   count, signs of numbers do.
 * - `elided`: equal but for marked omissions (… and [brackets]).
 * - `altered`: the same utterance in the same language, in other words; or a known translation whose sense is turned.
 * - `translation`: a known translation, or near one, or another outlet's.
 * - `spliced`: two utterances joined as one.
 * - `misattributed`: one speaker's words, given to another by the page.
 * - `unknown`: nothing near. The reader is told nothing.
 */
export const VERDICTS = [
  'verbatim',
  'elided',
  'altered',
  'translation',
  'spliced',
  'misattributed',
  'unknown',
] as const;

export type Verdict = (typeof VERDICTS)[number];
