/** Whom a page names as the speaker of words that are somebody else's in the record. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Position, Speaker } from '../dataset/types.ts';
import type { ReportedQuotation } from './page-report.ts';

export type NamedOtherwise = {
  /** As the page names them. */
  readonly page: string;
  /** As the record has them; of joined words each speaker once. */
  readonly record: readonly string[];
};

type Said = Pick<Position, 'speaker' | 'organization'>;

/**
 * Not where the page names the one of the record, in whatever words, nor the body that they speak for; nor where it names
 * nobody, but says what somebody is ("a spokesman"); nor where it names an outlet, which prints what others say.
 *
 * @returns `null` where there is nothing to tell. Never throws.
 */
export function findNamedOtherwise(
  { speaker, verdict }: Pick<ReportedQuotation, 'speaker' | 'verdict'>,
  positions: readonly Said[],
  { dataset: { speakers } }: DatasetIndex,
): NamedOtherwise | null {
  if (!speaker) return null;
  const isOutlet = speakers.some(({ id, party }) => id === speaker.id && party === null);
  const isOther = (position: Said): boolean =>
    speaker.id === null
      ? isName(speaker.name) && !sharesName(speaker.name, position)
      : !listNamed(position, speakers).has(speaker.id);
  if (verdict !== 'misattributed' && (isOutlet || !positions.some(isOther))) return null;
  return {
    page: speaker.name,
    record: [...new Set(positions.map(({ speaker, organization }) => speaker ?? organization))],
  };
}

/** Ids of those whose words a position is, and of all for whom they speak. */
function listNamed({ speaker, organization }: Said, speakers: readonly Speaker[]): ReadonlySet<string> {
  const named = new Set(
    speakers
      .filter(({ inRecord }) => inRecord.some((name) => name === speaker || name === organization))
      .map(({ id }) => id),
  );
  for (const id of named) {
    for (const next of speakers.find((one) => one.id === id)?.speaksFor ?? []) named.add(next);
  }
  return named;
}

/** A capital after the article, or a script without capitals. */
const isName = (words: string): boolean =>
  /[\p{Lu}\p{Lo}]/u.test(words.replace(/^(?:an?|the|der|die|das|le|la|les|el|los|las|il|o|os|as)\s+/iu, ''));

/** A surname alone, or with a title, is the same name. */
function sharesName(name: string, { speaker, organization }: Said): boolean {
  const recorded = `${speaker ?? ''} ${organization}`.toLowerCase();
  const words = name.toLowerCase().match(/[\p{L}\p{N}]{3,}|\p{Lo}{2,}/gu) ?? [];
  return words.some((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{Ll}\\p{N}])`, 'u').test(recorded),
  );
}
