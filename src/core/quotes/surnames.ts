/** Who is named by a surname alone, and whose name stands beside a body's. */
import { foldText } from '../text/fold.ts';
import type { Mention } from './cast.ts';
import type { Token } from './narration.ts';
import { isNounAlone } from './nouns-beside.ts';
import { isCapital } from './phrase.ts';
import type { ReadWords } from './read-words.ts';
import type { NamedSpeaker } from './speaker-names.ts';
import { isTitle } from './title-words.ts';

/** "FBI director X", "U.S. District Judge X": behind the name of a body comes somebody who is not it. */
export function isOfPerson(run: readonly Token[], known: NamedSpeaker, words: ReadWords): boolean {
  if (known.speaker.kind === 'person') return false;
  const rest = run.filter(({ start }) => start >= known.end);
  const names = rest.filter((token) => isCapital(token) && !isNounAlone(token, words));
  return names.length >= 2 && rest.some(({ word }) => words.offices(word) || isTitle(word));
}

/** As a surname alone is looked up: without the ending where nouns have cases. */
export const toSurname = (name: string, words: ReadWords): string => {
  const folded = foldText(name.replace(/['’]s?$/u, ''));
  return words.isDeclining ? folded.slice(0, Math.max(4, folded.length - 2)) : folded;
};

export function remember({ name, kind, id }: Mention, surnames: Map<string, string>, words: ReadWords): void {
  const parts = name.split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (kind === 'person' && id === null && parts.length > 1 && last.length > 3)
    surnames.set(toSurname(last, words), name);
}
