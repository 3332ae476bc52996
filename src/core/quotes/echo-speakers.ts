/**
 * The same words quoted twice: what the headline leaves open, the text tells.
 *
 *     “We had no warning”: a town after the flood   …   “We had no warning at all,” said Ada Berg.
 */
import { foldText } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { QuotationSpeaker } from './find-speaker.ts';

/** Words in a row by which two quotations are known as one. */
const RUN = 4;
/** Words that are read of a quotation: its beginning tells it. */
const MAX_WORDS = 40;
/** Letters of a quotation that are read, UTF-16 units. */
const MAX_LENGTH = 400;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * @param isOpen - Whether the words before it name nobody, or with a word that may mean several.
 * @returns The speakers, with those of other places where the same words are quoted. Time is linear.
 */
export function echoSpeakers<T extends QuotationSpeaker>(
  text: string,
  quotations: readonly TextSpan[],
  found: readonly (T | null)[],
  isOpen: (number: number) => boolean,
): (T | null)[] {
  const owners = new Map<string, number>();
  for (const [number, one] of quotations.entries()) {
    if (!found[number] || isOpen(number)) continue;
    for (const run of runsOf(text, one)) if (!owners.has(run)) owners.set(run, number);
  }
  return found.map((speaker, number) => {
    const own = quotations[number];
    if (!own || !isOpen(number)) return speaker;
    for (const run of runsOf(text, own)) {
      const other = found[owners.get(run) ?? -1];
      if (other && (!speaker || isNear(speaker, other))) return { ...other, isCertain: false };
    }
    return speaker;
  });
}

/** A label of one name may be the surname: "Kaspersky: “…”". */
const isNear = (a: QuotationSpeaker, b: QuotationSpeaker): boolean =>
  foldText(b.name).split(/\s+/).includes(foldText(a.name));

function runsOf(text: string, { start, end }: TextSpan): string[] {
  const words = (text.slice(start, Math.min(end, start + MAX_LENGTH)).match(WORD) ?? [])
    .slice(0, MAX_WORDS)
    .map(foldText);
  const runs: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) runs.push(words.slice(i, i + RUN).join(' '));
  return runs;
}
