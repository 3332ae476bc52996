/** A list of words, some with a trailing `*`, as one question. */
import { foldText } from '../text/fold.ts';

export type WordTest = (word: string) => boolean;

/** @param list - Words set apart by spaces; `remov*` takes any ending. */
export function buildWordTest(list: string): WordTest {
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const word of list.split(' ').filter(Boolean)) {
    if (word.endsWith('*')) stems.push(foldText(word.slice(0, -1)));
    else exact.add(foldText(word));
  }
  return (word) => {
    const folded = foldText(word);
    return exact.has(folded) || stems.some((stem) => folded.startsWith(stem));
  };
}
