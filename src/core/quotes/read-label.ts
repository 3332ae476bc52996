/** "Kaspersky Lab: “…”": a label before a quotation, and rubrics that are none. */
import type { Token } from './narration.ts';
import { isCapital, isPronounToken, isVerbToken, type Phrase } from './phrase.ts';
import type { ReadWords } from './read-words.ts';
import { buildWordTest } from './word-list.ts';

/** What stands before a colon in a headline and is nobody. */
export const isRubric = buildWordTest(
  'interview analysis opinion update video watch exclusive breaking review comment live podcast photos quote headline analyse kommentar meinung eilmeldung entretien tribune vidéo entrevista opinión análisis intervista opinione análise интервью мнение видео wywiad opinia rozhovor názor interjú',
);

/** "Kaspersky Lab: “…”": a few words and a colon. */
export function readLabel(tokens: readonly Token[], words: ReadWords): Phrase | null {
  const label = tokens.slice(0, -1);
  const [first, ...rest] = label;
  if (tokens.at(-1)?.word !== ':' || !first || label.length > 5 || label.some(({ kind }) => kind !== 'word'))
    return null;
  if (!isCapital(first) || label.some((token) => isVerbToken(token, words) || isPronounToken(token, words)))
    return null;
  if (isRubric(first.word)) return null;
  const isName = label.every(
    (token) =>
      isCapital(token) ||
      words.offices(token.word) ||
      words.companies(token.word) ||
      words.bodies(token.word),
  );
  return isName && !words.stops(first.word) ? [first, ...rest] : null;
}
