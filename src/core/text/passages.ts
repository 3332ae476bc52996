/** A text's blocks and sentences, cut once, and sentences only where somebody asks. */
import { findBlocks, findIndexAt } from './blocks.ts';
import { findSentences } from './sentences.ts';
import type { TextSpan } from './text-span.ts';

export type Passages = {
  /** In the order of the text. */
  readonly blocks: readonly TextSpan[];
  /** Number of the block that holds `offset`; -1 in the white space between blocks. */
  readonly blockAt: (offset: number) => number;
  /** The sentences of a block, in order; none for a block that does not exist. */
  readonly sentencesOf: (block: number) => readonly TextSpan[];
  /**
   * The sentence that holds a span, or as much of it as stands within `SENTENCE_REACH` of the span. Where a sentence
   * ends amid the span ("Example Inc. | Group"), both are its sentence.
   */
  readonly sentenceAround: (span: TextSpan) => TextSpan;
};

/**
 * Farthest that a sentence is followed from what is of interest in it, UTF-16 units. Most sentences are shorter; a
 * list without a full stop, or a log, would make every place in it carry the whole.
 */
const SENTENCE_REACH = 300;

export function cutPassages(text: string): Passages {
  const blocks = findBlocks(text);
  const cut = new Map<number, readonly TextSpan[]>();
  const sentencesOf = (number: number): readonly TextSpan[] => {
    const known = cut.get(number);
    if (known) return known;
    const block = blocks[number];
    const sentences = block ? findSentences(text, block) : [];
    cut.set(number, sentences);
    return sentences;
  };
  const blockAt = (offset: number): number => findIndexAt(blocks, offset);
  return {
    blocks,
    blockAt,
    sentencesOf,
    sentenceAround: (span) => {
      const sentences = sentencesOf(blockAt(span.start));
      const first = sentences[findIndexAt(sentences, span.start)] ?? span;
      const last = sentences[findIndexAt(sentences, span.end - 1)] ?? span;
      return {
        start: Math.max(first.start, moveToWordEdge(text, span.start - SENTENCE_REACH, span.start)),
        end: Math.min(last.end, moveToWordEdge(text, span.end + SENTENCE_REACH, span.end)),
      };
    },
  };
}

/** Farthest that an edge is moved to fall between words, UTF-16 units: scripts without spaces have no such place. */
const WORD_REACH = 40;

/** The white space nearest to `from` on the way to `to`; `from` itself if there is none near. */
function moveToWordEdge(text: string, from: number, to: number): number {
  const step = Math.sign(to - from);
  for (let i = 0, at = from; i < WORD_REACH && at !== to; i++, at += step) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  return from;
}
