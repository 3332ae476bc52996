/** A quotation compared with one wording: which of its words the wording covers, and what differs there. */
import { alignAll, alignWords, type Step } from './align-words.ts';
import type { DiffRun } from './diff-run.ts';
import { isNegation } from './turns-sense.ts';
import type { Wording } from './wording-index.ts';
import { isCharacter, opensSentence, type Word } from './words.ts';

export type PrintedWord = Word & {
  readonly weight: number;
  /** The first of a sentence. */
  readonly opens: boolean;
  /** It may be: what is before it ends like a sentence, or like an abbreviation. */
  readonly mayOpen: boolean;
};

export type Comparison = {
  readonly wording: Wording;
  /** The printed words that the wording covers: numbers, half-open. What lies outside is beyond the record. */
  readonly from: number;
  readonly to: number;
  /** `equal`: word for word; `elided`: but for marked omissions; `near`: other words too. */
  readonly exactness: 'equal' | 'elided' | 'near';
  /** Share of both rows, where they cover each other, that agrees: the mean of that by number and that by weight. 0 to 1. */
  readonly similarity: number;
  /** Words of the page in the covered part, and those of them that agree. Marks do not count. */
  readonly words: number;
  readonly same: number;
  /** As many words as that is in a script with spaces: a character of Chinese is part of a word. */
  readonly length: number;
  /** Agreeing words that few positions have, each counted once. */
  readonly rare: number;
  /** How telling the agreeing words are together: their weights, each word once. */
  readonly weight: number;
  /** The longest run of agreeing words. */
  readonly run: number;
  readonly steps: readonly Step[];
};

/** A word of a share of positions below about 3 % of the record. */
const RARE_WEIGHT = 0.75;
/** Shorter words are rare by chance. */
const MIN_RARE_LENGTH = 4;
/** Words that a character is, in a script without spaces. Chinese news: 1.6 characters a word. */
const WORDS_PER_CHARACTER = 0.6;
/** Rare characters that are as telling as a rare word. */
const CHARACTERS_PER_RARE_WORD = 4;
/** More unmatched words at an edge are another sentence than the one that stands there in the record. */
const MAX_EDGE_SHARE = 0.4;

/** @returns `null` if nothing agrees. Never throws. */
export function compareWords(printed: readonly PrintedWord[], wording: Wording): Comparison | null {
  const aligned = alignWords(printed, wording.words).steps;
  if (aligned.length === 0) return null;
  const steps = joinSplitWords(
    [...extendHead(aligned, printed, wording), ...aligned, ...extendTail(aligned, printed, wording)],
    printed,
    wording,
  );
  const numbers = steps.flatMap((step) => (step.kind === 'deleted' ? [] : [step.printed]));
  const from = Math.min(...numbers);
  const to = Math.max(...numbers) + 1;
  return { wording, from, to, steps, ...measure(steps, printed, wording, from, to) };
}

/**
 * Words before the first that agrees are a difference if the record has others there; if it has none, they are beyond the
 * record. Where a sentence begins in both, what is before it is another sentence.
 */
function extendHead(aligned: readonly Step[], printed: readonly PrintedWord[], wording: Wording): Step[] {
  const first = aligned[0];
  if (first?.kind !== 'same') return [];
  const left = printed.slice(0, first.printed);
  const recorded = first.recorded;
  if (left.length === 0 || recorded === 0) return [];
  if (left.every(({ kind }) => kind !== 'word'))
    return markEdge(
      left.map((_, i) => i),
      [recorded - 1],
    );
  if (opensSentence(wording.text, wording.words, recorded) && printed[first.printed]?.opens) return [];
  if (left.at(-1)?.kind === 'omission') return [];
  if (left.length > MAX_EDGE_SHARE * printed.length) return [];
  const from = Math.max(0, recorded - left.length);
  const steps = shift(alignAll(left, wording.words.slice(from, recorded)), 0, from);
  // What stands before the first printed word is what a part of the utterance leaves out.
  return steps.slice(steps.findIndex(({ kind }) => kind !== 'deleted' || hasReplaced(steps)));
}

function extendTail(aligned: readonly Step[], printed: readonly PrintedWord[], wording: Wording): Step[] {
  const last = aligned.at(-1);
  if (last?.kind !== 'same') return [];
  const next = last.printed + 1;
  const left = printed.slice(next);
  const recorded = last.recorded + 1;
  const available = wording.words.length - recorded;
  // Behind a mark of omission anything may follow.
  if (left.length === 0 || (left[0]?.kind === 'omission' && left.some(({ kind }) => kind === 'word')))
    return [];
  if (available === 0)
    return SENTENCE_END.test(wording.text.slice(-2)) ? addToSentence(left, next, printed.length) : [];
  if (left.every(({ kind }) => kind !== 'word'))
    return markEdge(
      left.map((_, i) => next + i),
      [recorded],
    );
  if (opensSentence(wording.text, wording.words, recorded) && left[0]?.opens) return [];
  if (left.length > MAX_EDGE_SHARE * printed.length) return [];
  const steps = shift(alignAll(left, wording.words.slice(recorded, recorded + left.length)), next, recorded);
  return steps.slice(0, steps.findLastIndex(({ kind }) => kind !== 'deleted' || hasReplaced(steps)) + 1);
}

/** Numbers of a part as those of the whole. */
const shift = (steps: readonly Step[], printed: number, recorded: number): Step[] =>
  steps.map((step): Step => {
    if (step.kind === 'inserted') return { ...step, printed: step.printed + printed };
    if (step.kind === 'deleted') return { ...step, recorded: step.recorded + recorded };
    return { ...step, printed: step.printed + printed, recorded: step.recorded + recorded };
  });

/** Not a word agrees: those of the one stand for those of the other. */
const hasReplaced = (steps: readonly Step[]): boolean => steps.every(({ kind }) => kind !== 'same');

/** Words that go on a sentence which is whole in the record. */
function addToSentence(left: readonly PrintedWord[], first: number, all: number): Step[] {
  const end = left.findIndex(({ opens }) => opens);
  const added = end === -1 ? left : left.slice(0, end);
  return added.length > MAX_EDGE_SHARE * all
    ? []
    : added.map(({ kind }, i): Step => ({ kind: 'inserted', printed: first + i, marked: kind !== 'word' }));
}

/** A mark at the edge says that more was said, and more was. */
const markEdge = (printed: readonly number[], recorded: readonly number[]): Step[] => [
  ...printed.map((number): Step => ({ kind: 'inserted', printed: number, marked: true })),
  ...recorded.map((number): Step => ({ kind: 'deleted', recorded: number, marked: true })),
];

/** Of the last two units: a sentence may end within marks. */
const SENTENCE_END = /[.!?。！？]/;

/** "cyber espionage" for "cyberespionage", "U.S." for "US": other spaces or dashes, the same letters. */
function joinSplitWords(steps: readonly Step[], printed: readonly Word[], { words }: Wording): Step[] {
  const joined: Step[] = [];
  for (const group of groupSteps(steps)) {
    const inserted = group.flatMap((step) => (step.kind === 'inserted' ? [step.printed] : []));
    const deleted = group.flatMap((step) => (step.kind === 'deleted' ? [step.recorded] : []));
    const letters = (numbers: readonly number[], row: readonly Word[]): string =>
      numbers.map((number) => row[number]?.folded ?? '').join('');
    const isSplit =
      group[0]?.kind !== 'same' &&
      inserted.length > 0 &&
      letters(inserted, printed) === letters(deleted, words) &&
      // "4.0" is not "40".
      !/\d/.test(letters(inserted, printed));
    if (!isSplit) joined.push(...group);
    else {
      const most = Math.max(inserted.length, deleted.length);
      for (let i = 0; i < most; i++) {
        joined.push({
          kind: 'same',
          printed: inserted[Math.min(i, inserted.length - 1)] ?? 0,
          recorded: deleted[Math.min(i, deleted.length - 1)] ?? 0,
        });
      }
    }
  }
  return joined;
}

/** Runs of agreeing words, and between them runs of others. */
function groupSteps(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (group && (group[0]?.kind === 'same') === (step.kind === 'same')) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

function measure(
  steps: readonly Step[],
  printed: readonly PrintedWord[],
  wording: Wording,
  from: number,
  to: number,
): Pick<Comparison, 'exactness' | 'similarity' | 'words' | 'same' | 'length' | 'rare' | 'weight' | 'run'> {
  const rare = new Set<string>();
  const agreeing = new Set<number>();
  const telling = new Map<string, number>();
  let weight = 0;
  let differing = 0;
  let count = 0;
  let marks = 0;
  let unmarked = 0;
  let run = 0;
  let longest = 0;
  for (const step of steps) {
    run = step.kind === 'same' ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (step.kind === 'same') {
      const word = printed[step.printed];
      if (!word || agreeing.has(step.printed)) continue;
      agreeing.add(step.printed);
      weight += word.weight;
      telling.set(word.folded, word.weight);
      count++;
      if (isRare(word)) rare.add(word.folded);
      // Where the record has the mark as well, the page adds none.
      if (word.kind !== 'word' && wording.words[step.recorded]?.kind !== word.kind) marks++;
    } else if (step.marked && !putsNegation(step, printed)) {
      marks++;
    } else {
      unmarked++;
      differing +=
        step.kind === 'inserted'
          ? (printed[step.printed]?.weight ?? 0)
          : (wording.words[step.recorded]?.weight ?? 0);
    }
  }
  const covered = printed.slice(from, to).filter(({ kind }) => kind === 'word');
  const characters = covered.filter(isCharacter).length;
  const rareCharacters = [...rare].filter((folded) => folded.length === 1).length;
  return {
    exactness: unmarked > 0 ? 'near' : marks > 0 ? 'elided' : 'equal',
    similarity: (shareOf(weight, differing) + shareOf(count, unmarked)) / 2,
    words: covered.length,
    length: covered.length - characters * (1 - WORDS_PER_CHARACTER),
    same: [...agreeing].filter((number) => printed[number]?.kind === 'word').length,
    rare: rare.size - rareCharacters + Math.floor(rareCharacters / CHARACTERS_PER_RARE_WORD),
    weight: [...telling.values()].reduce((sum, one) => sum + one, 0),
    run: longest,
  };
}

/** @param agreeing - Counted once, though they stand in both rows. */
const shareOf = (agreeing: number, differing: number): number =>
  agreeing === 0 ? 0 : (2 * agreeing) / (2 * agreeing + differing);

/** "was [never] bundled": to mark it does not make it what was said. */
const putsNegation = (step: Step, printed: readonly PrintedWord[]): boolean =>
  step.kind === 'inserted' && isNegation(printed[step.printed]?.folded ?? '');

/** Whether few positions have a word, and not because it is short. */
export const isRare = (word: PrintedWord): boolean =>
  word.weight >= RARE_WEIGHT && (isCharacter(word) || word.folded.length >= MIN_RARE_LENGTH);

/**
 * The page's words and the record's, run by run. Runs `same` and `inserted` put together are what the page prints, with its
 * punctuation.
 *
 * @param printedText - The text that the printed words' offsets count in.
 */
export function describeDifference(
  { steps, wording, to }: Comparison,
  printed: readonly Word[],
  printedText: string,
): DiffRun[] {
  const cutPrinted = (numbers: readonly number[]): string => cut(printedText, printed, numbers, to);
  const cutRecorded = (numbers: readonly number[]): string =>
    cut(wording.text, wording.words, numbers, wording.words.length);
  return groupSteps(steps).flatMap((group): DiffRun[] => {
    const own = group.flatMap((step) => (step.kind === 'deleted' ? [] : [step.printed]));
    const theirs = group.flatMap((step) => (step.kind === 'inserted' ? [] : [step.recorded]));
    if (group[0]?.kind === 'same') {
      const [text, recorded] = [cutPrinted(own), cutRecorded(theirs)];
      return [{ kind: 'same', text, ...(recorded.trimEnd() === text.trimEnd() ? {} : { recorded }) }];
    }
    return [
      ...(theirs.length > 0 ? [{ kind: 'deleted' as const, text: cutRecorded(theirs) }] : []),
      ...(own.length > 0 ? [{ kind: 'inserted' as const, text: cutPrinted(own) }] : []),
    ];
  });
}

/** From the first of these words to where the next begins, for what stands between words goes with the one before. */
function cut(text: string, row: readonly Word[], numbers: readonly number[], end: number): string {
  const last = Math.max(...numbers);
  let all = '';
  for (let number = Math.min(...numbers); number <= last; number++) {
    const [word, next] = [row[number], number + 1 < end ? row[number + 1] : undefined];
    const gap = word && next ? text.slice(word.end, next.start) : '';
    // Words of the narrator's between two parts of a quotation are nobody's here.
    all += text.slice(word?.start, word?.end) + (/[\p{L}\p{N}]/u.test(gap) ? ' ' : gap);
  }
  return all.replace(/\s+/g, ' ');
}
