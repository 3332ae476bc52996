/** Matches and their surroundings → mentions: which matches name an entity here, and which one where several overlap. */
import { findMatches, type Lexicon, type Match } from '../lexicon/lexicon.ts';
import { findBlocks, findSpanAt } from '../text/blocks.ts';
import { findSentences } from '../text/sentences.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import type { Mention } from './mention.ts';
import { isInTechnicalName } from './technical-names.ts';

/** @returns In the order of the text, the longer first where one holds another. Never throws. */
export function findMentions(text: string, lexicon: Lexicon): Mention[] {
  const matches = findMatches(text, lexicon).filter((match) => !isInTechnicalName(text, match));
  const accepted = dropOverlapped(keepInContext(text, matches));
  if (accepted.length === 0) return [];
  const sentenceAt = createSentenceLookUp(text);
  return accepted.map(({ start, end, entity, alias }) => ({
    span: { start, end },
    entity,
    alias,
    resolution: alias.rule === 'always' ? 'explicit' : 'contextual',
    sentence: sentenceAt({ start, end }),
  }));
}

/**
 * Context aliases count where the text names their entity, or one it is known in connection with, outright;
 * back-references where one of these two kinds has named it before them.
 */
function keepInContext(text: string, matches: readonly Match[]): Match[] {
  const named = new Set(
    matches.filter(({ alias }) => alias.rule === 'always').map(({ entity }) => entity.id),
  );
  const isNaming = ({ alias, entity, end }: Match): boolean =>
    alias.rule === 'always' ||
    (alias.rule === 'context' &&
      !hasOwnNumber(text, end) &&
      (named.has(entity.id) || entity.contextOf.some((id) => named.has(id))));
  /** Entity id → where it was first named. */
  const firstNamed = new Map<string, number>();
  for (const match of matches) {
    const { id } = match.entity;
    if (!firstNamed.has(id) && isNaming(match)) firstNamed.set(id, match.start);
  }
  return matches.filter(
    (match) =>
      isNaming(match) ||
      (match.alias.rule === 'back-reference' &&
        !hasOwnNumber(text, match.end) &&
        (firstNamed.get(match.entity.id) ?? Number.POSITIVE_INFINITY) < match.start),
  );
}

/** "Binding Operational Directive 18-02", "directive 2013/40/EU": the number makes it another one. */
const hasOwnNumber = (text: string, end: number): boolean =>
  /^\s{0,3}(?:\(?(?:BOD|No\.?|№|n°)\s?)?\d/i.test(text.slice(end, end + 12));

/**
 * The longest of overlapping matches wins. A directive's may hold others: "Kaspersky ban" names the ban and
 * the company, and both are mentions.
 */
function dropOverlapped(matches: readonly Match[]): Match[] {
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Match[] = [];
  // Kept spans by the text's 64-unit pieces, so that each match is compared with its neighbours only.
  const neighbours = new Map<number, Match[]>();
  for (const match of byLength) {
    const pieces = listPieces(match);
    const taken = pieces
      .flatMap((piece) => neighbours.get(piece) ?? [])
      .some((other) => hasOverlap(other, match) && !holdsOther(other, match));
    if (taken) continue;
    kept.push(match);
    for (const piece of pieces) neighbours.set(piece, [...(neighbours.get(piece) ?? []), match]);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const PIECE_LENGTH = 64;

function listPieces({ start, end }: TextSpan): number[] {
  const first = Math.floor(start / PIECE_LENGTH);
  const last = Math.floor((end - 1) / PIECE_LENGTH);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const holdsOther = (outer: Match, inner: Match): boolean =>
  outer.entity.kind === 'directive' && inner.entity.kind !== 'directive' && contains(outer, inner);

/**
 * Sentences are cut block by block, and only in blocks that hold a mention. Where the cut goes through the mention
 * itself ("Example Inc. | Group"), both parts are its sentence.
 */
function createSentenceLookUp(text: string): (mention: TextSpan) => TextSpan {
  const blocks = findBlocks(text);
  const sentencesOf = new Map<TextSpan, TextSpan[]>();
  return (mention) => {
    const block = findSpanAt(blocks, mention.start);
    if (!block) return mention;
    let sentences = sentencesOf.get(block);
    if (!sentences) {
      sentences = findSentences(text, block);
      sentencesOf.set(block, sentences);
    }
    const first = findSpanAt(sentences, mention.start) ?? block;
    const last = findSpanAt(sentences, mention.end - 1) ?? block;
    return { start: first.start, end: last.end };
  };
}
