/** Whether the speaker that was found for a quotation is the labelled one. */
import type { Speaker } from '../../core/dataset/types.ts';
import { foldText } from '../../core/text/fold.ts';
import type { LabelledQuotation } from './labelled-page.ts';
import { isSameName } from './speaker-names.ts';

export type FoundSpeaker = {
  readonly name: string;
  /** Of the dataset's speakers; `null` for somebody it does not know. */
  readonly id: string | null;
};

/** What is needed of the dataset's speakers. */
export type KnownSpeaker = Pick<Speaker, 'id' | 'kind' | 'name' | 'party' | 'inRecord' | 'names'>;

/** Words by which a label names no person, folded. */
const BODY =
  /\b(?:embassy|ministry|department|agency|office|commission|committee|court|council|company|lab|labs|government|white house|kremlin)\b|посольств|министерств|компани|лаборатори|公司|大使馆|部$/u;

/**
 * The same name, or a name in another language or form that the dataset knows; of a body, its side will do where the
 * label says whose that is. Wrong in any case where the dataset knows both, and they are two and one of them a person: the
 * founder is not his firm, though they share a name. Bodies may be one more or less precisely named, as an embassy is.
 *
 * @param language - Of the page, BCP 47.
 */
export function isSameSpeaker(
  { speaker: label, party }: Pick<LabelledQuotation, 'party'> & { readonly speaker: string },
  found: FoundSpeaker,
  speakers: readonly KnownSpeaker[],
  language: string,
): boolean {
  const known = found.id === null ? undefined : speakers.find(({ id }) => id === found.id);
  if (!known) return isSameName(label, found.name, language);
  const meant = speakers.filter((speaker) => listNames(speaker).some((name) => isWhole(label, name)));
  if (meant.includes(known)) return true;
  if (meant.length > 0 && [known, ...meant].some(({ kind }) => kind === 'person')) return false;
  const names = [found.name, ...listNames(known).map((name) => name.replaceAll('*', ''))];
  if (names.some((name) => isSameName(label, name, language))) return true;
  return party !== null && party === known.party && BODY.test(foldText(label));
}

const listNames = ({ name, inRecord, names }: KnownSpeaker): string[] => [
  name,
  ...inRecord,
  ...names.flatMap(({ texts }) => texts),
];

/** Whether all of the label is this name, of which `*` is any ending of a word. */
function isWhole(label: string, name: string): boolean {
  const pattern = foldText(name)
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    .join('\\p{L}*');
  return new RegExp(`^(?:the )?${pattern}$`, 'u').test(foldText(label));
}
