/** The nouns beside a name: "the butcher Alan Roscoe", "Rye & Sons, a bakery chain". */
import type { Token } from './narration.ts';
import { isCapital } from './phrase.ts';
import type { ReadWords } from './read-words.ts';
import { buildWordTest } from './word-list.ts';

export const isPreposition = buildWordTest(
  'in at on from near of to with by for against about over outside inside across beyond via through into under around between both in im am an aus bei nach von vom zu zum zur mit gegen für über en à au aux dans de du des sur par chez avec contre pour al del por con sin sobre a em no na nos nas do da nel nella dal dalla di da op uit te bij naar van met tegen voor door в во на из с со к о об от у по при для за до під над в від біля z ze w we na do od przy dla v ve k od u při pro i på från till av hos vid mot med för',
);

export const isNounAlone = ({ word }: Token, words: ReadWords): boolean =>
  words.offices(word) || words.companies(word) || words.bodies(word) || words.documents(word);

/** The small words right before a name: "the butcher Alan Roscoe". */
export function nounsBefore(tokens: readonly Token[], from: number, words: ReadWords): string[] {
  const nouns: string[] = [];
  for (let i = from - 1; i >= 0 && i > from - 3; i--) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      words.stops(token.word) ||
      words.verbs(token.word) ||
      words.adverbs(token.word)
    )
      break;
    if (isCapital(token) && !isNounAlone(token, words)) break;
    if (words.articles(token.word) || isPreposition(token.word)) break;
    nouns.push(token.word);
  }
  // "whose chairman, Lamar Smith"
  if (tokens[from - 1]?.word === ',') {
    const noun = tokens[from - 2];
    if (noun?.kind === 'word' && (!isCapital(noun) || words.hasCapitalNouns || words.offices(noun.word)))
      for (let i = from - 2; i >= 0 && i > from - 6; i--) {
        const token = tokens[i];
        if (token?.kind !== 'word' || isPreposition(token.word)) break;
        nouns.push(token.word);
        if (words.articles(token.word)) break;
      }
  }
  return nouns;
}

/** "Alan Roscoe, the butcher", "Rye & Sons, a bakery chain". */
export function nounsBehind(tokens: readonly Token[], from: number, words: ReadWords): string[] {
  if (tokens[from]?.word !== ',') return [];
  const nouns: string[] = [];
  for (let i = from + 1; i < from + 7; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isPreposition(token.word)) break;
    if ((words.stops(token.word) || words.adverbs(token.word)) && !words.articles(token.word)) break;
    if (words.articles(token.word) && i > from + 1) break;
    if (!isCapital(token)) nouns.push(token.word);
  }
  return nouns;
}
