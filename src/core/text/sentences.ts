/** Sentences of a block, by the platform's segmenter, mended where it cuts after an abbreviation. */
import type { TextSpan } from './text-span.ts';

/**
 * A piece that ends so is not the end of a sentence: "U.S. | Department", "Sen. | Shaheen", "Sept. | 13".
 * UAX #29 breaks after any full stop before a capital; it names abbreviations as the tailoring to add.
 */
const ABBREVIATION_END =
  /(?:^|[\s("'“‘])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Adm|St|Jr|Sr|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * @param text - Any text; only `block` of it is read.
 * @returns Spans in `text` that cover `block` without a gap, in order.
 */
export function findSentences(text: string, block: TextSpan): TextSpan[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: TextSpan[] = [];
  let start = block.start;
  for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
    const end = block.start + index + segment.length;
    if (ABBREVIATION_END.test(segment) && end < block.end) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}
