/** Matches and their surroundings → mentions: which matches name an entity here, and which one where several overlap. */
import { type Compounds, findCompound } from '../lexicon/compounds.ts';
import { findMatches, type Lexicon, type Match } from '../lexicon/lexicon.ts';
import { cutPassages, type Passages } from '../text/passages.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import type { Mention } from './mention.ts';
import { resolveContext } from './resolve-context.ts';
import { resolveSurnames } from './resolve-surnames.ts';
import { isInTechnicalName } from './technical-names.ts';

/**
 * @param passages - Of the same text; cut anew if not given.
 * @returns In the order of the text, the longer first where one holds another. Never throws.
 */
export function findMentions(
  text: string,
  lexicon: Lexicon,
  passages: Passages = cutPassages(text),
): Mention[] {
  const matches = findMatches(text, lexicon).filter(
    (match) => !isInTechnicalName(text, match) && !isCutNumber(text, match),
  );
  // Whatever needs a context needs a name in it.
  if (!matches.some(({ alias }) => alias.rule === 'always')) return [];
  const surnames = matches.filter(({ alias }) => alias.rule === 'surname');
  const names = matches.filter(({ alias }) => alias.rule !== 'surname');
  const longest = dropOverlapped([...names, ...findCompounds(text, names, lexicon.compounds)]);
  const others = longest.filter(({ alias }) => alias.rule === 'other');
  const named = longest.filter(({ alias }) => alias.rule !== 'other');
  const resolved = resolveContext(text, named, lexicon, passages);
  return resolveSurnames(text, resolved, surnames, others, passages).map(({ match, entity, ambiguous }) => ({
    span: { start: match.start, end: match.end },
    entity,
    alias: match.alias,
    resolution: match.alias.rule === 'always' && entity === match.entity ? 'explicit' : 'contextual',
    ambiguous,
    sentence: passages.sentenceAround(match),
  }));
}

/** "BOD 17-01-05", "Directive 17-01.5": the number goes on, and is another's. */
const isCutNumber = (text: string, { start, end }: TextSpan): boolean =>
  /\d/.test(text.charAt(end - 1)) &&
  /^[-‐‑./]\d/.test(text.slice(end, end + 2)) &&
  /\d/.test(text.slice(start, end));

/** What the page puts together of a name and words for what its owner makes. It is named outright, as by an alias. */
function findCompounds(text: string, names: readonly Match[], compounds: readonly Compounds[]): Match[] {
  return compounds.flatMap((own) =>
    names
      .filter(({ alias, entity }) => alias.rule === 'always' && own.entity.contextOf.includes(entity.id))
      .flatMap(({ alias, ...name }): Match[] => {
        const span = findCompound(text, { ...name, language: alias.language }, own);
        if (!span) return [];
        const { start, end } = span;
        return [
          {
            start,
            end,
            entity: own.entity,
            alias: { text: text.slice(start, end), language: alias.language, rule: 'always' },
          },
        ];
      }),
  );
}

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
