/** "A user called X", «автор под ником X», „ein Nutzer namens X“: the name behind the description. */
import type { Token } from './narration.ts';
import type { Phrase } from './phrase.ts';

const NAMED =
  /^(?:(?:called|named|nicknamed|ником|никнеймом|именем|псевдонимом|имени|ніком|namens|namen|nommée?|surnommée?|pseudo|nom|llamad[oa]|alias|apodad[oa]|nome|chiamat[oa]|soprannominat[oa]|genaamd|chamad[oa]|nickiem|imieniu|heter))$/iu;
/** Words between the description and the name: "who goes by the name of". */
const REACH = 3;

/** @param clause - The words that the phrase stands in. */
export function readNickname(phrase: Phrase, clause: readonly Token[]): Phrase | null {
  const last = clause.findIndex(({ end }) => end === phrase.at(-1)?.end);
  if (last < 0) return null;
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = clause[i];
    if (token?.kind !== 'word') return null;
    const name = clause[i + 1];
    if (NAMED.test(token.word)) return name?.kind === 'word' ? [name] : null;
  }
  return null;
}
