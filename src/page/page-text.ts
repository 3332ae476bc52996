/** The page's visible text as one string, with the way back to its text nodes. */
import { findLowerBound } from '../core/text/lower-bound.ts';
import type { TextSpan } from '../core/text/text-span.ts';

/** A piece of page text from exactly one text node: `text.slice(start, end)` is as long as the node's data. */
export type Chunk = TextSpan & { readonly node: Text };

export type PageText = {
  /** Blocks are set apart by a blank line, and `<br>` is a line feed, as in plain text. */
  readonly text: string;
  /** In the order of the text; between them stands only white space that no node holds. */
  readonly chunks: readonly Chunk[];
  /** What the page itself marks as quoted, `blockquote` and `q`, without whom it names there. In the order of the text. */
  readonly quoted: readonly TextSpan[];
  /** The roots it was read from: the document and every shadow root met on the way. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Nodes looked at, for the statement of cost. */
  readonly nodes: number;
};

/** One node's part of a span. Offsets count UTF-16 units of the node's data. */
export type NodeSpan = TextSpan & {
  readonly node: Text;
  /** What the page's text has there: the node's data at that time, its line breaks perhaps turned into spaces. */
  readonly words: string;
};

/** Line breaks as pages draw them, unless they keep lines. The length stays. */
export const drawBreaks = (data: string): string => data.replace(/[\n\r\f]/g, ' ');

/** The parts of `span`, one a text node, in order; none for a span that stands between nodes. */
export function findNodeSpans({ text, chunks }: PageText, span: TextSpan): NodeSpan[] {
  const parts: NodeSpan[] = [];
  const first = findLowerBound(chunks.length, (i) => (chunks[i]?.end ?? 0) <= span.start);
  for (let i = first; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk || chunk.start >= span.end) break;
    const start = Math.max(span.start, chunk.start);
    const end = Math.min(span.end, chunk.end);
    if (start >= end) continue;
    parts.push({
      node: chunk.node,
      start: start - chunk.start,
      end: end - chunk.start,
      words: text.slice(start, end),
    });
  }
  return parts;
}
