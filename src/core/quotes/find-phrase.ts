/** Phrases of a list among tokens: "according to". */
import { foldText } from '../text/fold.ts';
import type { Token } from './narration.ts';
import { isCapital } from './phrase.ts';

/** The last place of one of these phrases among the first tokens. */
export function findPhrase(
  tokens: readonly Token[],
  phrases: readonly (readonly string[])[],
  limit: number,
  isArticle: (word: string) => boolean,
): { readonly at: number; readonly end: number } | null {
  for (let at = Math.min(limit, tokens.length) - 1; at >= 0; at--) {
    for (const phrase of phrases) {
      // "para", "per": as much else, but at the beginning.
      const next = tokens[at + 1];
      if (
        phrase.length === 1 &&
        (phrase[0]?.length ?? 0) < 5 &&
        ((at > 0 && tokens[at - 1]?.word !== ',') || !next || !(isCapital(next) || isArticle(next.word)))
      )
        continue;
      if (phrase.every((word, i) => isWord(tokens[at + i], word))) return { at, end: at + phrase.length };
    }
  }
  return null;
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined &&
  token.word.length < 30 &&
  (foldText(token.word) === word || token.word.toLowerCase() === word);
