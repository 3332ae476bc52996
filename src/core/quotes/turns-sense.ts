/** Whether words that differ may turn the sense: a negation, a number, "unfounded" for "founded". */
import { foldText } from '../text/fold.ts';

/** Of the languages that quotations are printed in. */
const NEGATIONS = new Set(
  [
    'not no never none nor neither without cannot nobody nothing nowhere hardly',
    'не нет ни никогда без никто ничего ничто нельзя немає ні ніколи жодн',
    'nicht kein keine keinen keiner keinem keines nie niemals ohne weder niemand nichts',
    'ne pas jamais sans aucun aucune ni rien personne',
    'nunca jamas sin ningun ninguna ninguno ni nada nadie tampoco',
    'non mai senza nessun nessuno nessuna niente ne',
    'nao nunca sem nenhum nenhuma nem',
    'niet geen nooit zonder niemand niets',
    'nie bez nigdy zaden zadna zadnych ani nikt nic',
    'ne nikdy zadny bez ani nikdo',
    'inte ingen inget aldrig utan',
    '不 没 沒 未 无 無 非 否 勿 莫',
  ]
    .join(' ')
    .split(' ')
    .map(foldText),
);
const CONTRACTED = /n't$/;
const PREFIX = /^(?:un|in|im|il|ir|dis|non|без|не|unbe)/;

export const isNegation = (folded: string): boolean => NEGATIONS.has(folded) || CONTRACTED.test(folded);

/** Where two negations cancel each other: in other languages "non … mai nessun" is one. */
const CANCELLING = new Set(['en', 'de', 'nl', 'sv', 'zh']);

/** Folded words of the record and of the page where these cover each other; `same` are those of both. */
export type ComparedWords = {
  readonly same: readonly string[];
  readonly deleted: readonly string[];
  readonly inserted: readonly string[];
  /** BCP 47. */
  readonly language: string;
};

export function turnsSense({ same, deleted, inserted, language }: ComparedWords): boolean {
  const [left, put] = [new Set(deleted), new Set(inserted)];
  // Words that change places say the same.
  const own = deleted.filter((word) => !put.has(word));
  const theirs = inserted.filter((word) => !left.has(word));
  const [a, b] = [own, theirs].map((words) => words.filter(isNegation).length) as [number, number];
  const isTurned = CANCELLING.has(language.split('-')[0] ?? '')
    ? a % 2 !== b % 2
    : a > 0 !== b > 0 && !same.some(isNegation);
  if (isTurned || listNumbers(own) !== listNumbers(theirs)) return true;
  return own.some((word) => theirs.some((other) => isOpposite(word, other) || isOpposite(other, word)));
}

const listNumbers = (words: readonly string[]): string =>
  words
    .filter((word) => /\d/.test(word))
    .sort()
    .join();

const isOpposite = (word: string, other: string): boolean =>
  PREFIX.test(other) && word.length > 3 && other.endsWith(word) && other.replace(PREFIX, '') === word;
