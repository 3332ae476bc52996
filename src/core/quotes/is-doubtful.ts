/** What in a clause makes it doubtful that whom it names has spoken. */
import type { Token } from './narration.ts';
import { isCapital, isVerbToken, type Phrase } from './phrase.ts';
import type { Attribution } from './read-attribution.ts';
import type { ReadWords } from './read-words.ts';

/** "not", "never", "denied": whoever is named may not have said it. */
const NEGATION =
  /^(?:not|never|nor|denied|denies|refused|declined|n't|.+n['’]t|не|ні|nicht|nie|nie|pas|jamais|no|nunca|non|não|niet|ne|inte|لم|asked|reportedly|allegedly|would|could|might|should)$/iu;

export function doubt(one: Attribution, clause: readonly Token[], words: ReadWords): Attribution {
  const isDoubtful =
    clause.some(({ word }) => words.quoting(word) || NEGATION.test(word)) ||
    clause.some((token, i) => PASSIVE.test(token.word) && isVerbToken(clause[i + 1], words)) ||
    isJoined(one.phrase, clause, words);
  return isDoubtful ? { ...one, isFirm: false } : one;
}

/** "was told": the words are somebody else's. */
const PASSIVE =
  /^(?:is|was|were|been|being|wird|wurde|wurden|été|fue|fueron|sido|stato|foi|werd|został[ao]?|byl[ao]?|был[аио]?)$/iu;

/** "Peskov and Zakharova", of which the phrase is one. */
function isJoined(phrase: Phrase, clause: readonly Token[], words: ReadWords): boolean {
  const first = clause.findIndex(({ start }) => start === phrase[0].start);
  const last = clause.findLastIndex(({ end }) => end === phrase.at(-1)?.end);
  const isName = (token: Token | undefined): boolean => token !== undefined && isCapital(token);
  const isAnd = (token: Token | undefined): boolean => token !== undefined && words.conjunctions(token.word);
  return (
    (isAnd(clause[first - 1]) && isName(clause[first - 2])) ||
    (last >= 0 && isAnd(clause[last + 1]) && isName(clause[last + 2]))
  );
}
