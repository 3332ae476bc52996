/** The name in a phrase. */
import type { TextSpan } from '../text/text-span.ts';
import type { QuotationSpeaker } from './find-speaker.ts';
import { NAME, type Token } from './narration.ts';
import { isCapital, type Phrase } from './phrase.ts';
import type { ReadWords } from './read-words.ts';
import { isTitle } from './title-words.ts';

export const spanOf = (tokens: readonly TextSpan[]): TextSpan => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

export const named = (text: string, span: TextSpan, id: string | null = null): QuotationSpeaker => ({
  ...span,
  name: text.slice(span.start, span.end).replace(/\s+/g, ' '),
  id,
  isCertain: false,
});

/** The name in a phrase: the last that may be a person's, else the first. */
export function chooseName(phrase: Phrase, words: ReadWords): readonly Token[] | null {
  const runs: Token[][] = [];
  let isOpen = false;
  for (const [i, token] of phrase.entries()) {
    const next = phrase[i + 1];
    const isName =
      (isCapital(token) || /^\p{Lo}/u.test(token.word)) &&
      !words.articles(token.word) &&
      !words.documents(token.word) &&
      !words.offices(token.word) &&
      !(i === 0 && (words.stops(token.word) || words.pronouns(token.word)));
    if (isName) {
      if (isOpen) runs.at(-1)?.push(token);
      else runs.push([token]);
      isOpen = !/['’]s?$/u.test(token.word) || !next;
    } else if (
      isOpen &&
      next &&
      isCapital(next) &&
      (token.word === '&' ||
        /^(?:of|de|del|della|du|des|da|do|dos|von|van|di|d['’]|and|und|y|et|e|и|bin|al)$/.test(token.word))
    ) {
      runs.at(-1)?.push(token);
    } else isOpen = false;
  }
  const usable = runs
    .map((run) => run.slice(run.findIndex(({ word }, i) => !isLeading(word, words, run.length - i))))
    .filter((run) => run.length > 0 && !run.every(({ word }) => words.bodies(word) || words.companies(word)));
  // German prints any noun with a capital: a lone one behind an article is no name.
  const [article] = phrase;
  const last = phrase.at(-1);
  // "the Dutch company": where it is from, not who it is.
  const isOrigin =
    phrase.length === 3 &&
    words.articles(article.word) &&
    last !== undefined &&
    !isCapital(last) &&
    words.companies(last.word);
  const isNoun = isOrigin || (words.hasCapitalNouns && phrase.length === 2 && words.articles(article.word));
  if (isNoun || usable.length === 0) return null;
  return usable.findLast((run) => isPersonRun(run, phrase, words)) ?? usable[0] ?? null;
}

const isLeading = (word: string, words: ReadWords, left: number): boolean =>
  left > 1 && (words.offices(word) || words.companies(word) || (isTitle(word) && !/^don$/i.test(word)));

export const isPersonRun = (run: readonly Token[], phrase: Phrase, words: ReadWords): boolean => {
  const at = phrase.findIndex(({ start }) => start === run[0]?.start);
  if (isTitle(phrase[at - 1]?.word ?? '')) return true;
  if (run.some(({ word }) => words.bodies(word) || words.companies(word) || word === '&')) return false;
  return (
    run.length >= 2 &&
    run.length <= 5 &&
    !run.some(({ number }) => number === NAME) &&
    !run.some(({ word }) => / |^\p{Lu}{3,}$|^(?:of|and|Inc|Ltd|GmbH|AG|Labs?|Group|Holdings)$/u.test(word))
  );
};
