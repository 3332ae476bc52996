/**
 * A founder and the company that bears his name: "Kaspersky said" may be either.
 *
 * The sentence decides where it can: a title, "himself" or "his" make it the man, a researcher or "its" the company.
 * Else the page: whoever was spoken of last, and whether the page has another name for the company. What can't be told
 * is the company, marked as ambiguous.
 */
import type { Entity } from '../dataset/types.ts';
import type { Match } from '../lexicon/lexicon.ts';
import { findIndexAt } from '../text/blocks.ts';
import { findLowerBound } from '../text/lower-bound.ts';
import type { Passages } from '../text/passages.ts';
import { contains, type TextSpan } from '../text/text-span.ts';
import { type Bearer, readSigns } from './surname-signs.ts';

export type Resolved = {
  readonly match: Match;
  readonly entity: Entity;
  readonly ambiguous: Entity | null;
};

/** A person was spoken of just now if named this many sentences ago at most, in this block or the one before. */
const LASTING_SENTENCES = 2;

/** A page that names the man this often is about him. */
const PORTRAIT = 3;

/** A page that uses the bare name for the company this often before it names the man means the company by it. */
const CONVENTION = 2;

/**
 * @param mentions - Resolved otherwise, in the order of the text.
 * @param surnames - Matches of surnames, which may be names of companies among `mentions` as well.
 * @param others - Names of other people and things, in the order of the text.
 */
export function resolveSurnames(
  text: string,
  mentions: readonly Match[],
  surnames: readonly Match[],
  others: readonly Match[],
  passages: Passages,
): Resolved[] {
  const bearers = new Map(surnames.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
  // Within "Kaspersky ban" the name is the company's.
  const held = new Set(
    mentions.flatMap((outer, i) => {
      const inner = mentions[i + 1];
      return outer.entity.kind === 'directive' && inner && contains(outer, inner) ? [inner] : [];
    }),
  );
  const bearerOf = (match: Match): Entity | undefined =>
    match.entity.kind === 'company' && !held.has(match)
      ? bearers.get(`${match.start} ${match.end}`)
      : undefined;
  const read = createPageReader(text, mentions, others, bearerOf, passages);
  const companies = [
    ...new Set(mentions.map(({ entity }) => entity).filter(({ kind }) => kind === 'company')),
  ];
  /** Where the man was spoken of last. */
  let lastMan: TextSpan | null = null;
  return mentions.flatMap((match): Resolved[] => {
    const man = bearerOf(match);
    if (!man) {
      const isPerson = match.entity.kind === 'person';
      const company = companies.find(({ id }) => match.entity.contextOf.includes(id));
      if (isPerson && match.alias.rule === 'context' && company && isQuoted(text, match)) {
        return [{ match, entity: company, ambiguous: null }];
      }
      if (isPerson) lastMan = match;
      return [{ match, entity: match.entity, ambiguous: null }];
    }
    const bearer = read(match, lastMan);
    if (bearer === 'person') lastMan = match;
    if (bearer === 'another') return [];
    return [
      {
        match,
        entity: bearer === 'person' ? man : match.entity,
        ambiguous: bearer === 'either' ? man : null,
      },
    ];
  });
}

/** Reads what the page as a whole says once, then one place after the other. */
function createPageReader(
  text: string,
  mentions: readonly Match[],
  others: readonly Match[],
  bearerOf: (match: Match) => Entity | undefined,
  passages: Passages,
): (match: Match, lastMan: TextSpan | null) => Bearer {
  const people = mentions.filter(({ entity }) => entity.kind === 'person');
  const firstMan = people[0]?.start ?? Number.POSITIVE_INFINITY;
  const bare = mentions.filter((match) => bearerOf(match) !== undefined);
  const isCalledOtherwise = mentions.some(
    (match) => match.entity.kind === 'company' && match.alias.rule === 'always' && !bearerOf(match),
  );
  const isConvention =
    bare.filter(
      (match) =>
        match.start < firstMan || readSigns(text, match, passages.sentenceAround(match)) === 'company',
    ).length >= CONVENTION;
  return (match, lastMan) => {
    const sentence = passages.sentenceAround(match);
    const other = lastBefore(others, match.start);
    const isOtherLast =
      other !== null && isRecent(other, match, passages) && (!lastMan || other.start > lastMan.start);
    const signs = readSigns(text, match, sentence);
    if (signs === 'another') return 'another';
    if (signs === 'person' || signs === 'person, if known') {
      if (isOtherLast) return 'another';
      return signs === 'person' || people.length > 0 ? 'person' : 'company';
    }
    if (signs === 'company' || firstMan > match.start) return 'company';
    const isManLast = lastMan !== null && isRecent(lastMan, match, passages);
    const isDistinct = isCalledOtherwise && !isConvention;
    if (signs === 'none')
      return isManLast && isDistinct && isSubject(text, match, sentence) ? 'person' : 'company';
    if (isOtherLast) return 'another';
    if (isDistinct && (isManLast || people.length >= PORTRAIT)) return 'person';
    return isManLast || isDistinct || people.length >= PORTRAIT ? 'either' : 'company';
  };
}

/** "Kaspersky rejects": the first word of the sentence, and no other name behind it. */
const isSubject = (text: string, { start, end }: TextSpan, sentence: TextSpan): boolean =>
  text.slice(sentence.start, start).trim() === '' && /^\s\p{Ll}/u.test(text.slice(end, end + 2));

/** «Касперский»: in quotation marks a surname is a brand. */
const isQuoted = (text: string, { start, end }: TextSpan): boolean =>
  /[«"“„]/.test(text.charAt(start - 1)) && /[»"”“]/.test(text.charAt(end));

function lastBefore(matches: readonly Match[], offset: number): Match | null {
  const next = findLowerBound(matches.length, (i) => (matches[i]?.start ?? 0) < offset);
  return matches[next - 1] ?? null;
}

/** Whether `earlier` stands in this sentence or one of the few before it. */
function isRecent(earlier: TextSpan, { start }: TextSpan, passages: Passages): boolean {
  const block = passages.blockAt(start);
  const earlierBlock = passages.blockAt(earlier.start);
  const sentences = passages.sentencesOf(block);
  const here = findIndexAt(sentences, start);
  if (earlierBlock === block) return here - findIndexAt(sentences, earlier.start) <= LASTING_SENTENCES;
  return earlierBlock === block - 1 && here === 0;
}
