/** What a text as a whole says of an act: its own words and those of other acts, and where they stand. */
import type { Entity } from '../dataset/types.ts';
import type { ActSign, ActWords, Match } from '../lexicon/lexicon.ts';
import { findLowerBound } from '../text/lower-bound.ts';
import type { Passages } from '../text/passages.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findOccurrences } from '../text/trie.ts';

/** How surely a text speaks of the act: not at all, by what was done to whom, or by its issuer or its name. */
type Topic = 'none' | 'likely' | 'sure';

export type ActReading = {
  /** In the order of the text. */
  readonly signs: ReadonlyMap<ActSign, readonly TextSpan[]>;
  readonly topic: Topic;
  /** Where the text tells that it was issued, or that those whom it binds were told what it says; in order. */
  readonly told: readonly TextSpan[];
  /** The text speaks of other acts at least as much. */
  readonly isRivalled: boolean;
};

/** A name says more than its issuer's. */
const NAME_WEIGHT = 2;

export function readAct(
  text: string,
  entity: Entity,
  words: ActWords,
  matches: readonly Match[],
  named: ReadonlyMap<string, readonly number[]>,
  passages: Passages,
): ActReading {
  const signs = new Map<ActSign, TextSpan[]>();
  for (const { start, end, pattern } of findOccurrences(text, words.trie)) {
    const sign = words.signs[pattern];
    if (!sign) continue;
    const known = signs.get(sign);
    if (known) known.push({ start, end });
    else signs.set(sign, [{ start, end }]);
  }
  const isDone = (span: TextSpan): boolean => {
    const sentence = passages.sentenceAround(span);
    return hasWithin(signs.get('deeds'), sentence);
  };
  const hasSubject = entity.contextOf.some((id) => named.has(id));
  const names = matches.filter(
    (match) =>
      match.entity === entity &&
      (match.alias.rule === 'always' || (match.alias.rule === 'context' && hasSubject)),
  );
  const issuers = signs.get('issuedBy') ?? [];
  // What the issuer did elsewhere in the text may be another act of its own: orders on hurricanes, laptops, mail.
  const issued = issuers.filter(
    (span) => isDone(span) && isNamedWithin(entity, named, blocksAround(span, passages, text, 1)),
  );
  const done = (signs.get('setting') ?? []).filter(
    (span) => isDone(span) && isNamedWithin(entity, named, blocksAround(span, passages, text)),
  );
  const rivals = signs.get('rivals') ?? [];
  const own = hasSubject ? issuers.length + NAME_WEIGHT * names.length : 0;
  const isFirst = (rivals[0]?.start ?? Number.POSITIVE_INFINITY) < (issuers[0]?.start ?? 0);
  const isRivalled = rivals.length > own || (rivals.length > 0 && rivals.length === own && isFirst);
  return {
    signs,
    topic: issued.length + names.length > 0 ? 'sure' : done.length > 0 ? 'likely' : 'none',
    // Whom it binds does not tell acts of one government apart.
    told: (isRivalled ? issued : [...issued, ...done]).sort((one, other) => one.start - other.start),
    isRivalled,
  };
}

/** The block that holds a span, with the one before it. @param behind - Blocks behind it that are taken too. */
export function blocksAround(
  { start }: TextSpan,
  { blocks, blockAt }: Passages,
  text: string,
  behind = 0,
): TextSpan {
  const block = blockAt(start);
  const last = blocks[Math.min(block + behind, blocks.length - 1)];
  return { start: blocks[block - 1]?.start ?? 0, end: last?.end ?? text.length };
}

/** UTF-16 units between a place and the nearest of `spans` that begins within; `Infinity` if none does. */
export function findNearest(
  spans: readonly TextSpan[] | undefined,
  place: TextSpan,
  within: TextSpan,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  if (!spans) return nearest;
  for (let i = findFrom(spans, within.start); i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= within.end) break;
    nearest = Math.min(nearest, Math.max(place.start - span.end, span.start - place.end, 0));
  }
  return nearest;
}

const findFrom = (spans: readonly TextSpan[], start: number): number =>
  findLowerBound(spans.length, (i) => (spans[i]?.start ?? 0) < start);

/** Whether any of `spans` begins within. */
export const hasWithin = (spans: readonly TextSpan[] | undefined, { start, end }: TextSpan): boolean =>
  spans !== undefined && (spans[findFrom(spans, start)]?.start ?? Number.POSITIVE_INFINITY) < end;

/** Whether one of those that the entity is named in the context of is named within the span. */
export function isNamedWithin(
  { contextOf }: Entity,
  named: ReadonlyMap<string, readonly number[]>,
  { start, end }: TextSpan,
): boolean {
  return contextOf.some((id) => {
    const starts = named.get(id) ?? [];
    const next = findLowerBound(starts.length, (i) => (starts[i] ?? 0) < start);
    return (starts[next] ?? Number.POSITIVE_INFINITY) < end;
  });
}
