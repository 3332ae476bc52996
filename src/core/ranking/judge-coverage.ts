/** Whether a text is about the matter of the dataset, or names one of its entities on the way to something else. */
import type { Mention } from '../mentions/mention.ts';
import type { TextSpan } from '../text/text-span.ts';

/** A text with so many places that call for records is about them, however often it names the entities besides. */
const MANY_PLACES = 6;

/** With so many it is, wherever they stand: more than the paragraph of background that reports on other things end on. */
const SOME_PLACES = 3;

/**
 * With fewer it is if it opens on one, as news does on what it is about, and says enough at all: places and sentences
 * that name an entity, together. A single sentence in a report on a person's finances opens on one, too.
 */
const LITTLE_TOGETHER = 4;

/** Places for each sentence that names an entity: one that cites the company's researchers throughout has fewer. */
const MIN_SHARE = 0.25;

/**
 * Only what the text itself says counts; background that merely goes with an entity does not.
 *
 * @param because - The words of the text that called for records, any order; they may overlap. Without those that only
 *   say what the company is: every report on it has such words.
 * @returns `subject` where the directive is named, or enough of the text is on what the dataset holds. Never throws.
 */
export function judgeCoverage(
  mentions: readonly Pick<Mention, 'entity' | 'sentence' | 'resolution'>[],
  because: readonly TextSpan[],
): 'subject' | 'passing' {
  const places = mergeSpans(because);
  // What is understood from the context alone may be misunderstood: then something else has to be on it, too.
  const isOnDirective = mentions.some(
    ({ entity, resolution }) =>
      entity.kind === 'directive' && (resolution === 'explicit' || places.length > 0),
  );
  if (isOnDirective) return 'subject';
  const naming = mergeSpans(mentions.map(({ sentence }) => sentence));
  const [first] = places;
  if (!first) return 'passing';
  if (places.length >= MANY_PLACES) return 'subject';
  const before = naming.filter(({ end }) => end <= first.start).length;
  const opensOnOne = before < naming.length / 2;
  const isEnough =
    places.length >= SOME_PLACES || (opensOnOne && places.length + naming.length >= LITTLE_TOGETHER);
  return isEnough && places.length >= MIN_SHARE * naming.length ? 'subject' : 'passing';
}

/** In order; those that overlap are one place: the same sentence may call for several records. */
function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
