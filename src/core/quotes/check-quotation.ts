/**
 * Quoted words against every wording of the record.
 *
 * 1. The positions that share the rarest words with the quotation are looked at, a handful whatever the size of the record.
 * 2. With each of their wordings the words are aligned.
 * 3. Word for word beats all else; then the official words beat a translation; of others the most similar.
 * 4. What the best one leaves uncovered may be another utterance: then two are joined.
 *
 * A verdict `altered` that does not hold is worse than none, so whatever is in doubt is `unknown`.
 */
import type { Position } from '../dataset/types.ts';
import type { TextSpan } from '../text/text-span.ts';
import { type Comparison, compareWords, describeDifference, type PrintedWord } from './compare-words.ts';
import type { DiffRun } from './diff-run.ts';
import type { Verdict } from './verdict.ts';
import type { Wording, WordingIndex } from './wording-index.ts';
import { readWords, type Word } from './words.ts';

/** Whether a position may be the words of whom the page names as speaker; `open` where the page names nobody we know. */
export type Fit = 'fits' | 'conflicts' | 'open';

export type CheckContext = {
  readonly fitOf: (position: Position) => Fit;
  /** Whether a position is later than the text that prints the words. */
  readonly isLater: (position: Position) => boolean;
};

export type QuotationCheck = {
  readonly verdict: Verdict;
  /** Of the words that the verdict is on: a quotation may go on beyond what the record has. */
  readonly span: TextSpan;
  /** The first is the one compared with; then others with the very words, or what it is joined with. */
  readonly positions: readonly Position[];
  /** What it was compared with; `null` for `unknown`. */
  readonly wording: Wording | null;
  readonly difference: readonly DiffRun[];
  readonly agreement: { readonly words: number; readonly same: number };
};

/** Positions looked at. */
const MAX_POSITIONS = 12;
/** Words from which a quotation may be told without a speaker that fits. Issue: under seven only if rare words agree. */
const MIN_WORDS = 7;
/** Shorter are commonplaces. */
const MIN_SHORT_WORDS = 4;
/** Similar enough to be the same utterance in other words, by how well the speaker is known. Set on the cases in test/core/quotes. */
const NEAR_ENOUGH = { fits: 0.66, open: 0.74, conflicts: 0.86 } as const;
/** A translation near a known one; there is no end of ways to translate. */
const NEAR_TRANSLATION = { fits: 0.62, open: 0.7, conflicts: 0.86 } as const;
/** Part of a quotation's weight that a wording must share. */
const MIN_SHARED = 0.25;
/** Words in a row that must agree where not all do. */
const MIN_RUN = 3;
const MIN_RARE = { exact: 1, short: 2, near: 3 } as const;
/** Part of a quotation's weight that a wording must cover, if it does not cover whole sentences of it. */
const MIN_COVER = 0.5;
/** Words of either of two utterances that are joined. */
const MIN_SPLICED_WORDS = 5;

/**
 * @param text - The text that the parts are spans of.
 * @param parts - The quoted words, one span a paragraph.
 * @param context - Asked about each position near.
 * @returns Never throws. Time is bounded by the length of the quotation, whatever the size of the record.
 */
export function checkQuotation(
  text: string,
  parts: readonly TextSpan[],
  index: WordingIndex,
  context: CheckContext = { fitOf: () => 'open', isLater: () => false },
): QuotationCheck {
  const printed = weigh(text, parts, index);
  const found = findBest(printed, index, context);
  const [best] = found;
  if (!best) return unknown(printed);
  const spliced = findSecond(printed, best, index, context);
  return spliced
    ? describeSplice(text, printed, best, spliced)
    : describe(text, printed, best, found, context);
}

function weigh(text: string, parts: readonly TextSpan[], index: WordingIndex): PrintedWord[] {
  return parts.flatMap((part) =>
    readWords(text, part).map((word, number, row) => {
      const before = row[number - 1];
      const opens = !before || /[.!?。！？;；\n]/.test(text.slice(before.end, word.start));
      return { ...word, weight: index.weigh(word.folded), opens };
    }),
  );
}

const unknown = (printed: readonly Word[]): QuotationCheck => ({
  verdict: 'unknown',
  span: { start: printed[0]?.start ?? 0, end: printed.at(-1)?.end ?? 0 },
  positions: [],
  wording: null,
  difference: [],
  agreement: { words: printed.length, same: 0 },
});

type Found = {
  readonly comparison: Comparison;
  readonly verdict: Exclude<Verdict, 'unknown' | 'misattributed'>;
  readonly rank: number;
};

/** What is good enough, best first. */
function findBest(
  printed: readonly PrintedWord[],
  index: WordingIndex,
  { fitOf, isLater }: CheckContext,
): Found[] {
  return index
    .findNear(printed, MAX_POSITIONS)
    .flatMap((position) => {
      const found = judgePosition(printed, position, index, fitOf(position));
      return found && !(isLater(position) && found.comparison.exactness === 'near') ? [found] : [];
    })
    .sort((a, b) => b.rank - a.rank);
}

function judgePosition(
  printed: readonly PrintedWord[],
  position: Position,
  index: WordingIndex,
  fit: Fit,
): Found | null {
  const [own, ...others] = index.of(position.id);
  const promising = [own, ...others].filter((wording) => wording && shares(printed, wording)).length > 0;
  if (!own || !promising) return null;
  const official = compareWords(printed, own);
  let best = official && judge(printed, official, official, fit);
  // Word for word what was said: no other printing is nearer.
  if (best && best.verdict !== 'altered' && official?.words === printed.length) return best;
  for (const wording of others) {
    const comparison = shares(printed, wording) ? compareWords(printed, wording) : null;
    const found = comparison && judge(printed, comparison, official, fit);
    if (found && (!best || found.rank > best.rank)) best = found;
  }
  return best;
}

/** Whether so much of the quotation's weight is in a wording's words, in whatever order, that laying them over each other may tell. */
function shares(printed: readonly PrintedWord[], { vocabulary }: Wording): boolean {
  let all = 0;
  let shared = 0;
  for (const { folded, weight } of printed) {
    all += weight;
    if (vocabulary.has(folded)) shared += weight;
  }
  return shared >= MIN_SHARED * all;
}

function judge(
  printed: readonly PrintedWord[],
  comparison: Comparison,
  official: Comparison | null,
  fit: Fit,
): Found | null {
  if (!covers(printed, comparison) || !tells(comparison, fit)) return null;
  const { wording, exactness, similarity } = comparison;
  const isOfficial = wording.kind === 'official';
  const isTranslation = !isOfficial && isTranslated(wording);
  const isExact = exactness !== 'near';
  if (!isExact && similarity < (isTranslation ? NEAR_TRANSLATION : NEAR_ENOUGH)[fit]) return null;
  // Longer agreement is better, and a speaker that fits decides among equals.
  const rank =
    (isExact ? 10 : 0) +
    (exactness === 'equal' ? 1 : 0) +
    similarity * 4 +
    weightOf(comparison) / 10 +
    { fits: 1, open: 0.5, conflicts: 0 }[fit] +
    (isOfficial ? 0.3 : 0);
  if (isOfficial) {
    const verdict = exactness === 'equal' ? 'verbatim' : exactness === 'elided' ? 'elided' : 'altered';
    return { comparison, verdict, rank };
  }
  if (isTranslation) return { comparison, verdict: isSplice(comparison) ? 'spliced' : 'translation', rank };
  // Another's printing in the language of the official words: what differs from these is what the reader wants to see.
  if (isSplice(comparison)) return { comparison: official ?? comparison, verdict: 'spliced', rank };
  // It may leave out what this page has; then the official words themselves are nearer.
  const isKnown = isExact || similarity > 0.9;
  const isOfficialExact =
    official !== null && official.exactness !== 'near' && official.words >= comparison.words;
  if (!isKnown || !official || isOfficialExact) return null;
  return { comparison: official, verdict: 'altered', rank: rank - 0.2 };
}

const weightOf = ({ steps }: Comparison): number => steps.filter(({ kind }) => kind === 'same').length;

/** A rendering that joins two utterances, printed as a whole. */
const isSplice = ({ wording, exactness, steps }: Comparison): boolean =>
  wording.rendering?.changes.includes('splice') === true &&
  exactness !== 'near' &&
  steps.filter(({ kind }) => kind === 'same').length > 0.9 * wording.words.length;

const isTranslated = ({ kind, rendering, language, position }: Wording): boolean =>
  kind === 'translation' ||
  rendering?.changes.includes('translation') === true ||
  primary(language) !== primary(position.quotation.language);

const primary = (language: string): string => language.split('-')[0] ?? language;

/** Whole sentences of the quotation, or most of it. */
function covers(printed: readonly PrintedWord[], { from, to }: Comparison): boolean {
  const all = printed.reduce((sum, { weight }) => sum + weight, 0);
  const covered = printed.slice(from, to).reduce((sum, { weight }) => sum + weight, 0);
  const isWhole = printed[from]?.opens === true && (to === printed.length || printed[to]?.opens === true);
  return covered >= MIN_COVER * all || isWhole;
}

/** Whether so much agreement is no chance. */
function tells({ length, rare, run, exactness }: Comparison, fit: Fit): boolean {
  if (exactness === 'near') return length >= MIN_WORDS && rare >= MIN_RARE.near && run >= MIN_RUN;
  if (length >= MIN_WORDS) return rare >= MIN_RARE.exact;
  return length >= MIN_SHORT_WORDS && rare >= MIN_RARE.short && (fit === 'fits' || rare > MIN_RARE.short);
}

/** Another utterance that covers what the best one leaves. */
function findSecond(
  printed: readonly PrintedWord[],
  { comparison: { from, to, wording } }: Found,
  index: WordingIndex,
  context: CheckContext,
): Found | null {
  const rest = from > printed.length - to ? printed.slice(0, from) : printed.slice(to);
  if (rest.filter(({ kind }) => kind === 'word').length < MIN_SPLICED_WORDS) return null;
  const [second] = findBest(rest, index, context);
  if (
    !second ||
    second.verdict === 'altered' ||
    second.comparison.wording.position.id === wording.position.id
  )
    return null;
  return second;
}

/** Words of one speaker on one day: the record may hold a statement in pieces. */
const isOneUtterance = (a: Position, b: Position): boolean =>
  a.date === b.date && a.speaker === b.speaker && a.organization === b.organization;

function describeSplice(
  text: string,
  printed: readonly PrintedWord[],
  first: Found,
  second: Found,
): QuotationCheck {
  const [a, b] = [first.comparison.wording.position, second.comparison.wording.position];
  const isMarked = printed.some(({ kind }) => kind === 'omission');
  const own =
    first.verdict === 'verbatim' && (isMarked || second.verdict !== 'verbatim') ? 'elided' : first.verdict;
  const { words, same, wording } = first.comparison;
  return {
    verdict: isOneUtterance(a, b) ? own : 'spliced',
    span: spanOf(printed, 0, printed.length),
    positions: [a, b],
    wording,
    difference: describeDifference(first.comparison, printed, text),
    agreement: { words: words + second.comparison.words, same: same + second.comparison.same },
  };
}

function describe(
  text: string,
  printed: readonly PrintedWord[],
  best: Found,
  found: readonly Found[],
  { fitOf }: CheckContext,
): QuotationCheck {
  const { comparison, verdict } = best;
  const { wording, from, to, words, same, exactness } = comparison;
  return {
    verdict: fitOf(wording.position) === 'conflicts' ? 'misattributed' : verdict,
    span: spanOf(printed, from, to),
    positions: [wording.position, ...found.filter((other) => isSameWords(best, other)).map(positionOf)],
    wording,
    difference: exactness === 'equal' ? [] : describeDifference(comparison, printed, text),
    agreement: { words, same },
  };
}

const positionOf = ({ comparison }: Found): Position => comparison.wording.position;

/** Another position with the very words: said, or printed, more than once. */
const isSameWords = (best: Found, other: Found): boolean =>
  other !== best &&
  best.comparison.exactness !== 'near' &&
  other.comparison.exactness !== 'near' &&
  other.comparison.words >= best.comparison.words;

const spanOf = (printed: readonly Word[], from: number, to: number): TextSpan => ({
  start: printed[from]?.start ?? 0,
  end: printed[to - 1]?.end ?? 0,
});
