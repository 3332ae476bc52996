/** Sentences of a block, by the platform's segmenter, mended where it cuts after an abbreviation. */
import type { TextSpan } from './text-span.ts';

/**
 * A piece that ends so is not the end of a sentence: "U.S. | Department", "Sen. | Shaheen", "Sept. | 13".
 * UAX #29 breaks after any full stop before a capital; it names abbreviations as the tailoring to add.
 */
const ABBREVIATION_END =
  /(?:^|[\s("'“‘])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Adm|St|Jr|Sr|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** Nor is the day before its month, where ordinals have a full stop: "am 13. | September". */
const DAY_END = /(?:^|\s)\d{1,2}\.\s*$/;
const MONTH_FIRST =
  /^(?:Jan|Feb|Mär|Mar|Apr|Mai|Maj|Mei|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Des|Dec|led|únor|břez|dub|květ|červ|srp|září|říj|list|pros)/;

/** A line that ends so is a whole one, however the next begins. */
const CLOSED_END = /[.!?…。！？]["'”’»)\]]*\s*$/;
const LOWER_CASE_FIRST = /^[^\S\n]{0,80}\p{Ll}/u;

/**
 * Given to the segmenter at once, UTF-16 units. V8 copies all that it was given into every segment (Node 20.20):
 * a block of 360,000 units took 7.5 s as a whole, and takes 0.03 s by windows.
 */
const WINDOW_LENGTH = 1_000;

let segmenter: Intl.Segmenter | undefined;

/**
 * @param text - Any text; only `block` of it is read.
 * @returns Spans in `text` that cover `block` without a gap, in order.
 */
export function findSentences(text: string, block: TextSpan): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = block.start;
  let from = block.start;
  for (const end of findBreaks(text, block)) {
    const piece = text.slice(from, end);
    from = end;
    if (end < block.end && isUnfinished(piece, text, end)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

const isUnfinished = (piece: string, text: string, end: number): boolean =>
  ABBREVIATION_END.test(piece) ||
  (DAY_END.test(piece) && MONTH_FIRST.test(text.slice(end, end + 5))) ||
  isWrapped(piece, text, end);

/** The segmenter ends a sentence with every line; a line of wrapped text goes on where the next begins in lower case. */
const isWrapped = (piece: string, text: string, end: number): boolean =>
  piece.endsWith('\n') && !CLOSED_END.test(piece) && LOWER_CASE_FIRST.test(text.slice(end, end + 100));

/** Where the segmenter ends each sentence; the last is the end of the block. */
function* findBreaks(text: string, { start, end }: TextSpan): Generator<number> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let from = start;
  let length = WINDOW_LENGTH;
  while (from < end) {
    const to = Math.min(from + length, end);
    let next = from;
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      if (index === 0) continue;
      next = from + index;
      yield next;
      // What a window holds beyond one long sentence may be many short ones: they get a window of the usual length.
      if (length > WINDOW_LENGTH) break;
    }
    // The last piece of a window may go on beyond it: it is read again from its start, and further if it fills a window.
    if (next > from) length = WINDOW_LENGTH;
    else if (to < end) length *= 2;
    else {
      yield end;
      return;
    }
    from = next;
  }
}
