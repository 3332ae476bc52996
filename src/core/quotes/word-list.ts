/** A list of words, some with `*` for any ending or beginning, as one question. */
import { foldText } from '../text/fold.ts';

export type WordTest = (word: string) => boolean;

/** Letters that are looked at: a longer word is none of a list. */
const MAX_LETTERS = 60;

/** @param list - Words set apart by spaces; `remov*` takes any ending, `*ministerium` any beginning. */
export function buildWordTest(list: string): WordTest {
  const exact = new Set<string>();
  const stems: string[] = [];
  const tails: string[] = [];
  for (const word of list.split(' ').filter(Boolean)) {
    if (word.endsWith('*')) stems.push(foldText(word.slice(0, -1)));
    else if (word.startsWith('*')) tails.push(foldText(word.slice(1)));
    else exact.add(foldText(word));
  }
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length > MAX_LETTERS) return false;
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = foldText(word);
    const is =
      exact.has(folded) ||
      stems.some((stem) => folded.startsWith(stem)) ||
      tails.some((tail) => folded.endsWith(tail));
    if (known.size < MAX_KNOWN) known.set(word, is);
    return is;
  };
}

/** Answers that are kept: a page says the same words again and again. */
const MAX_KNOWN = 5_000;
