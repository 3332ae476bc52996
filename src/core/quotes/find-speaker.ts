/**
 * Whom a text names as the speaker of each of its quotations.
 *
 *     Peskov said that “…” | “…,” said Peskov. “…” | “…”, so ein Sprecher | Selon M. Untel, « … »
 *     └─ before ─┘              └─ behind ─┘  └ goes on ┘
 *
 * Looked for in the clause behind the quotation, then in the one before it; a quotation that goes on another one has its
 * speaker. Pronouns and "the company" stand for whom the text named last.
 */
import type { Passages } from '../text/passages.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findCjkSpeaker } from './find-cjk-speaker.ts';
import type { Quotation } from './find-quotations.ts';
import { type ReadWords, readClause, readWordsOf } from './read-clause.ts';
import { resolveSpeaker, type Said } from './resolve-speaker.ts';
import type { NamedSpeaker } from './speaker-names.ts';

export type QuotationSpeaker = TextSpan & {
  /** As the text names them; what a pronoun stands for. */
  readonly name: string;
  readonly id: string | null;
  /** Named outright beside a verb of speech, by a name that is one speaker's alone. */
  readonly isCertain: boolean;
};

/** Farthest that a clause is read, UTF-16 units. */
const REACH = 260;
/** Quotations of fewer characters are words in marks, and belong to the clause around them. */
const MIN_UTTERANCE = 30;
const MIN_UTTERANCE_CJK = 12;

/**
 * @param quotations - Of the text, in order.
 * @param named - The dataset's speakers where the text names them.
 * @param language - BCP 47; `null` where it can't be told.
 * @returns One for each quotation, in their order. Never throws.
 */
export function findSpeakers(
  text: string,
  passages: Passages,
  quotations: readonly Quotation[],
  named: readonly NamedSpeaker[],
  language: string | null,
): (QuotationSpeaker | null)[] {
  const words = readWordsOf(language, text);
  const found: (QuotationSpeaker | null)[] = [];
  const said: Said[] = [];
  for (const [number, quotation] of quotations.entries()) {
    const { before, behind, previous } = findSurroundings(text, passages, quotations, number);
    const raw = words
      ? readAttribution(text, quotation, before, behind, words)
      : findCjkSpeaker(text, before, behind);
    const inherited = previous === null ? null : (found[previous] ?? null);
    const speaker = raw
      ? resolveSpeaker(text, raw, { named, said, words, inherited })
      : goesOn(text, quotation, passages, quotations, previous) && inherited
        ? { ...inherited, isCertain: false }
        : null;
    found.push(speaker);
    if (speaker) said.push({ at: quotation.start, speaker });
  }
  return found;
}

type Surroundings = {
  readonly before: TextSpan;
  readonly behind: TextSpan;
  /** Number of the utterance before it. */
  readonly previous: number | null;
};

/** The text around a quotation, up to the utterances beside it and the edges of its block. */
function findSurroundings(
  text: string,
  { blocks, blockAt }: Passages,
  quotations: readonly Quotation[],
  number: number,
): Surroundings {
  const own = quotations[number];
  if (!own) return { before: { start: 0, end: 0 }, behind: { start: 0, end: 0 }, previous: null };
  const first = blocks[blockAt(own.outer.start)] ?? own;
  const last = blocks[blockAt(own.outer.end - 1)] ?? own;
  let previous: number | null = null;
  for (let i = number - 1; i >= 0 && previous === null; i--) {
    const other = quotations[i];
    if (other && other.depth <= own.depth && other.end <= own.start && isUtterance(text, other)) previous = i;
  }
  const next = quotations
    .slice(number + 1, number + 12)
    .find((other) => other.start >= own.end && isUtterance(text, other));
  const from = previous === null ? first.start : Math.max(first.start, quotations[previous]?.outer.end ?? 0);
  return {
    before: { start: Math.max(from, own.outer.start - REACH), end: own.outer.start },
    behind: {
      start: own.outer.end,
      end: Math.min(last.end, own.outer.end + REACH, next?.outer.start ?? Number.POSITIVE_INFINITY),
    },
    previous,
  };
}

const isUtterance = (text: string, { start, end }: TextSpan): boolean =>
  end - start >= (/\p{sc=Han}/u.test(text.slice(start, end)) ? MIN_UTTERANCE_CJK : MIN_UTTERANCE);

/** Where a speaker is named, as the clause has it. */
export type RawSpeaker = TextSpan & { readonly isQuoting: boolean };

function readAttribution(
  text: string,
  quotation: Quotation,
  before: TextSpan,
  behind: TextSpan,
  words: ReadWords,
): RawSpeaker | null {
  return (
    (mayFollow(text, quotation) ? readClause(text, behind, 'behind', words) : null) ??
    readClause(text, before, 'before', words)
  );
}

/** Whether the sentence of a quotation goes on behind it. */
function mayFollow(text: string, { end, outer }: Quotation): boolean {
  const rest = text.slice(outer.end, outer.end + 40).replace(/^[\s\u00a0]+/, '');
  if (/^[,،–—-]/.test(rest)) return true;
  if (/^[.;:!?]/.test(rest)) return false;
  // A full stop within the marks ends the sentence, unless what follows could begin none.
  return /[,،!?…–—-]$/u.test(text.slice(Math.max(0, end - 1), end)) || /^\p{Ll}/u.test(rest);
}

/** Whether a quotation without a speaker of its own belongs to the one before: in its paragraph, or at the start of the next. */
function goesOn(
  text: string,
  quotation: Quotation,
  { blocks, blockAt }: Passages,
  quotations: readonly Quotation[],
  previous: number | null,
): boolean {
  const other = previous === null ? undefined : quotations[previous];
  if (!other) return false;
  const own = blockAt(quotation.outer.start);
  const theirs = blockAt(other.outer.end - 1);
  if (own === theirs) return text.slice(other.outer.end, quotation.outer.start).length < REACH;
  return own === theirs + 1 && quotation.outer.start === blocks[own]?.start;
}
