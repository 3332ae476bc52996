/** Whether words in marks are somebody's, and not words in marks, a name or a title. */
import type { Quotation } from './find-quotations.ts';
import type { QuotationSpeaker } from './find-speaker.ts';
import { readWordsOf } from './read-words.ts';
import { isTitle, isWork } from './title.ts';
import { isCharacter, readWords } from './words.ts';

/** Words of a quotation that is listed though the record has nothing of it: fewer may be words in marks, or a name. */
const MIN_UTTERANCE_WORDS = 6;
/** The same for a script whose every character is a word here. */
const MIN_UTTERANCE_CHARACTERS = 12;

/** Long enough for somebody's words, and not the title of something. */
export function isUtterance(
  text: string,
  quotation: Quotation,
  speaker: QuotationSpeaker | null,
  language: string | null,
): boolean {
  const { parts } = quotation;
  if (speaker === null && isWork(text, quotation, readWordsOf(language, text))) return false;
  const words = parts.flatMap((part) => readWords(text, part)).filter(({ kind }) => kind === 'word');
  const isUnspaced = words.filter(isCharacter).length > words.length / 2;
  if (words.length < (isUnspaced ? MIN_UTTERANCE_CHARACTERS : MIN_UTTERANCE_WORDS)) return false;
  return !isTitle(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}
