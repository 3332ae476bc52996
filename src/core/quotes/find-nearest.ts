/** The positions whose words a quotation prints, and how: word for word, with marked omissions, in other words, translated. */
import type { Position } from '../dataset/types.ts';
import { type Comparison, compareWords, isRare, type PrintedWord } from './compare-words.ts';
import { turnsSense } from './turns-sense.ts';
import type { Verdict } from './verdict.ts';
import type { Wording, WordingIndex } from './wording-index.ts';

/** Whether a position may be the words of whom the page names as speaker; `open` where the page names nobody we know. */
export type Fit = 'fits' | 'conflicts' | 'open';

export type CheckContext = {
  readonly fitOf: (position: Position) => Fit;
  /** Whether a position is later than the text that prints the words. */
  readonly isLater: (position: Position) => boolean;
  /** Days from a position to the text; `null` where either day is not known. */
  readonly daysSince?: (position: Position) => number | null;
};

/** Positions looked at. */
const MAX_POSITIONS = 24;
/** Words from which a quotation may be told without a speaker that fits. Issue: under seven only if rare words agree. */
const MIN_WORDS = 7;
/** Shorter are commonplaces. */
const MIN_SHORT_WORDS = 3;
/** Words that are a wording as a whole may be fewer than `MIN_WORDS` without a speaker that fits. */
const MIN_WHOLE_WORDS = 4;
/** So long and so near, with so many words in a row, and few rare words are enough. */
const MIN_NEAR_LENGTH = 10;
const VERY_NEAR = 0.8;
const MIN_LONG_RUN = 6;
/** Many words of middling rarity tell as much as a rare one. */
const MIN_WEIGHT = 3;
/** Similar enough to be the same utterance in other words, by how well the speaker is known. Set on the cases in test/core/quotes. */
const NEAR_ENOUGH = { fits: 0.66, open: 0.74, conflicts: 0.86 } as const;
/** A translation near a known one; there is no end of ways to translate. */
const NEAR_TRANSLATION = { fits: 0.62, open: 0.7, conflicts: 0.86 } as const;
/** Part of a quotation's weight that a wording must share. */
const MIN_SHARED = 0.45;
/** Whole and word for word beats all; in part, it may be less than the whole in other words. */
const EXACT_RANK = 10;
const NEAR_RANK = 7;
/** Of statements that say nearly the same, news print that of the day. */
const TIMELY_RANK = 0.6;
/** After so many days one is as old as another. */
const TIMELY_DAYS = 60;
/** Words in a row that must agree where not all do. */
const MIN_RUN = 3;
const MIN_RARE = { exact: 1, short: 2, near: 3 } as const;
/** Part of a quotation's weight that a wording must cover, if it does not cover whole sentences of it. The rest is not in the record. */
const MIN_COVER = 0.75;
/** Part of the words of a printing that must be there for it to be that printing, and not a few words of it. */
const MIN_PRINTING = 0.9;
export type Found = {
  readonly comparison: Comparison;
  readonly verdict: Exclude<Verdict, 'unknown' | 'misattributed'>;
  readonly rank: number;
};

/**
 * What is good enough, best first.
 *
 * @param minCover - Part of the quotation's weight that must be covered.
 */
export function findNearest(
  printed: readonly PrintedWord[],
  index: WordingIndex,
  { fitOf, isLater, daysSince = () => null }: CheckContext,
  minCover = MIN_COVER,
): Found[] {
  if (!mayTell(printed, index)) return [];
  return index
    .findNear(printed, MAX_POSITIONS)
    .flatMap((position) => {
      const found = judgePosition(printed, position, index, fitOf(position), minCover);
      if (!found || (isLater(position) && found.comparison.exactness === 'near')) return [];
      return [{ ...found, rank: found.rank + TIMELY_RANK * measureTimeliness(daysSince(position)) }];
    })
    .sort((a, b) => b.rank - a.rank);
}

/** Whether enough of its words are in the record at all: most quotations of most pages are done with here. */
function mayTell(printed: readonly PrintedWord[], { count }: WordingIndex): boolean {
  const known = new Map(
    printed.filter(({ folded }) => count(folded) > 0).map((word) => [word.folded, word] as const),
  );
  const words = [...known.values()];
  return words.some(isRare) || words.reduce((sum, { weight }) => sum + weight, 0) >= MIN_WEIGHT;
}

/** 1 on the day, 0 long after or where the days are not known. */
const measureTimeliness = (days: number | null): number =>
  days === null ? 0 : Math.max(0, 1 - Math.abs(days) / TIMELY_DAYS);

function judgePosition(
  printed: readonly PrintedWord[],
  position: Position,
  index: WordingIndex,
  fit: Fit,
  minCover: number,
): Found | null {
  const [own, ...others] = index.of(position.id);
  const promising =
    [own, ...others].filter((wording) => wording && shares(printed, wording, minCover)).length > 0;
  if (!own || !promising) return null;
  const official = compareWords(printed, own);
  let best = official && judge(printed, official, official, fit, minCover);
  // Word for word what was said: no other printing is nearer.
  if (best && best.verdict !== 'altered' && official?.words === printed.length) return best;
  for (const wording of others) {
    const comparison = shares(printed, wording, minCover) ? compareWords(printed, wording) : null;
    const found = comparison && judge(printed, comparison, official, fit, minCover);
    if (found && (!best || found.rank > best.rank)) best = found;
  }
  return best;
}

/** Whether so much of the quotation's weight is in a wording's words, in whatever order, that laying them over each other may tell. */
function shares(printed: readonly PrintedWord[], { vocabulary }: Wording, minCover: number): boolean {
  let all = 0;
  let shared = 0;
  for (const { folded, weight } of printed) {
    all += weight;
    if (vocabulary.has(folded)) shared += weight;
  }
  return shared >= Math.min(MIN_SHARED, minCover) * all;
}

function judge(
  printed: readonly PrintedWord[],
  comparison: Comparison,
  official: Comparison | null,
  fit: Fit,
  minCover: number,
): Found | null {
  const cover = measureCover(printed, comparison);
  if (!(cover >= minCover || isWholeSentences(printed, comparison)) || !tells(comparison, fit)) return null;
  const { wording, exactness, similarity } = comparison;
  const isOfficial = wording.kind === 'official';
  const isTranslation = !isOfficial && isTranslated(wording);
  const isExact = exactness !== 'near';
  if (!isExact && similarity < (isTranslation ? NEAR_TRANSLATION : NEAR_ENOUGH)[fit]) return null;
  // A speaker that fits decides among equals, then how much agrees.
  const rank =
    cover * (isExact ? EXACT_RANK : NEAR_RANK * similarity) +
    (exactness === 'equal' ? 1 : 0) +
    comparison.same / 100 +
    { fits: 1, open: 0.5, conflicts: 0 }[fit] +
    (isOfficial ? 0.3 : 0);
  if (isOfficial) {
    const verdict = exactness === 'equal' ? 'verbatim' : exactness === 'elided' ? 'elided' : 'altered';
    return { comparison, verdict, rank };
  }
  if (isTranslation) {
    if (isSplice(comparison, cover)) return { comparison, verdict: 'spliced', rank };
    return { comparison, verdict: hasTurned(printed, comparison) ? 'altered' : 'translation', rank };
  }
  // Another's printing in the language of the official words: what differs from these is what the reader wants to see.
  if (isSplice(comparison, cover)) return { comparison: official ?? comparison, verdict: 'spliced', rank };
  // It may leave out what this page has; then the official words themselves are nearer.
  const isKnown = isExact && isWholePrinting(comparison);
  const isOfficialExact =
    official !== null && official.exactness !== 'near' && official.words >= comparison.words;
  if (!isKnown || !official || isOfficialExact) return null;
  return { comparison: official, verdict: 'altered', rank: rank - 0.2 };
}

/** Whether the words that differ turn the sense. */
function hasTurned(printed: readonly PrintedWord[], { steps, wording }: Comparison): boolean {
  const recordedOf = (number: number): string => wording.words[number]?.folded ?? '';
  const printedOf = (number: number): string => printed[number]?.folded ?? '';
  return turnsSense({
    same: steps.flatMap((step) => (step.kind === 'same' ? [recordedOf(step.recorded)] : [])),
    deleted: steps.flatMap((step) =>
      step.kind === 'deleted' && !step.marked ? [recordedOf(step.recorded)] : [],
    ),
    inserted: steps.flatMap((step) =>
      step.kind === 'inserted' && !step.marked ? [printedOf(step.printed)] : [],
    ),
    language: wording.language,
  });
}

/** Most of what somebody printed, and not a few words from within it. */
const isWholePrinting = ({ wording, same }: Comparison): boolean =>
  same >= MIN_PRINTING * wording.words.length;

/** A rendering that joins two utterances, printed as a whole, and nothing else. */
const isSplice = (comparison: Comparison, cover: number): boolean =>
  comparison.wording.rendering?.changes.includes('splice') === true &&
  comparison.exactness !== 'near' &&
  cover > 0.9 &&
  comparison.same > 0.9 * comparison.wording.words.length;

const isTranslated = ({ kind, rendering, language, position }: Wording): boolean =>
  kind === 'translation' ||
  rendering?.changes.includes('translation') === true ||
  primary(language) !== primary(position.quotation.language);

const primary = (language: string): string => language.split('-')[0] ?? language;

/** Share of the quotation's weight that a wording covers. */
function measureCover(printed: readonly PrintedWord[], { from, to }: Comparison): number {
  const all = printed.reduce((sum, { weight }) => sum + weight, 0);
  return printed.slice(from, to).reduce((sum, { weight }) => sum + weight, 0) / all;
}

const isWholeSentences = (printed: readonly PrintedWord[], { from, to }: Comparison): boolean =>
  printed[from]?.opens === true && (to === printed.length || printed[to]?.opens === true);

/** Whether so much agreement is no chance. */
function tells(comparison: Comparison, fit: Fit): boolean {
  const { length, rare, weight, run, exactness } = comparison;
  if (exactness === 'near') {
    const isLongAndNear =
      length >= MIN_NEAR_LENGTH && comparison.similarity >= VERY_NEAR && run >= MIN_LONG_RUN;
    return length >= MIN_WORDS && rare >= (isLongAndNear ? MIN_RARE.exact : MIN_RARE.near) && run >= MIN_RUN;
  }
  if (length >= MIN_WORDS)
    return rare >= MIN_RARE.exact || (length >= MIN_NEAR_LENGTH && weight >= MIN_WEIGHT);
  if (length < MIN_SHORT_WORDS && !isWholeWording(comparison)) return false;
  // Few words that the record has as the whole of what somebody printed.
  if (isWholeWording(comparison))
    return rare >= MIN_RARE.exact && (fit === 'fits' || length >= MIN_WHOLE_WORDS);
  if (fit === 'fits') return rare >= (length >= MIN_WHOLE_WORDS ? MIN_RARE.exact : MIN_RARE.short);
  return length >= MIN_WHOLE_WORDS && rare > MIN_RARE.short;
}

const isWholeWording = ({ wording, steps }: Comparison): boolean =>
  new Set(steps.flatMap((step) => (step.kind === 'same' ? [step.recorded] : []))).size ===
  wording.words.length;
