/**
 * Words in quotation marks, in the typography of any language.
 *
 * One pass over the marks of a text with a stack of those that are open: a mark closes the nearest open one that it fits,
 * else it opens where it can. What is open at the end of a block goes on in the next only if that begins with the mark
 * anew, as print has it for quotations of several paragraphs; else the mark was no quotation's.
 */
import { findIndexAt } from '../text/blocks.ts';
import type { Passages } from '../text/passages.ts';
import type { TextSpan } from '../text/text-span.ts';
import { canClose, canOpen, closersOf, isApostrophe, QUOTE_MARK } from './quote-marks.ts';

export type Quotation = TextSpan & {
  /** With its marks. */
  readonly outer: TextSpan;
  /** The quoted words, one span a paragraph. */
  readonly parts: readonly TextSpan[];
  /** How many quotations it stands in. */
  readonly depth: number;
};

type Open = {
  readonly mark: string;
  readonly at: number;
  readonly depth: number;
  parts: TextSpan[];
  from: number;
};

/** More nested than any print. Bounds the work on a text of nothing but marks. */
export const MAX_DEPTH = 4;

/** A quotation of more is a document, or a mark that was never closed, UTF-16 units. */
const MAX_LENGTH = 12_000;

/** How far a quotation goes on behind a possessive, to be told from its end, UTF-16 units: a sentence or two. */
const POSSESSIVE_REACH = 400;

/**
 * @param quoted - Blocks that the page itself marks as quoted (`blockquote`, `q`), if any.
 * @returns In the order of the text, an outer one before those within. Never throws.
 */
export function findQuotations(
  text: string,
  { blocks }: Passages,
  quoted: readonly TextSpan[] = [],
): Quotation[] {
  const found: Quotation[] = [];
  let open: Open[] = [];
  for (const [number, block] of blocks.entries()) {
    open = continueInto(text, block, open);
    for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(QUOTE_MARK)) {
      readMark(text, mark, block.start + index, block, open, found);
    }
    const next = blocks[number + 1];
    // Only the outermost goes on over paragraphs.
    open = next ? open.slice(0, 1).filter(({ at }) => block.end - at < MAX_LENGTH) : [];
    for (const one of open) one.parts.push({ start: one.from, end: block.end });
  }
  for (const span of quoted) found.push(...readMarkedUp(text, span, blocks, found));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is open from the block before goes on here if the block begins with its mark. */
function continueInto(text: string, block: TextSpan, open: readonly Open[]): Open[] {
  const [outer] = open;
  if (!outer) return [];
  const first = text.charAt(block.start);
  const isRepeated = first === outer.mark || (closersOf(outer.mark).includes(first) && first === '»');
  if (!isRepeated) return [];
  outer.from = block.start + 1;
  return [outer];
}

function readMark(
  text: string,
  mark: string,
  at: number,
  block: TextSpan,
  open: Open[],
  found: Quotation[],
): void {
  const before = at > block.start ? text.charAt(at - 1) : '';
  const after = at + 1 < block.end ? text.charAt(at + 1) : '';
  if (at === block.start && open.length > 0 && open[0]?.from === at + 1) return; // repeated at the paragraph's start
  if (isApostrophe(mark) && isWithinWord(before, after)) return;
  const closed = canClose(mark, before, after) ? findLastOpen(open, mark) : -1;
  const mayOpen = canOpen(mark, before, after);
  // A straight mark tells nothing by its shape: what stands beside it decides, and what is open.
  if (closed >= 0 && !(mayOpen && isOpening(before, after) && closersOf(mark) === mark)) {
    if (isApostrophe(mark) && isPossessive(text, mark, at, block)) return;
    const one = open[closed];
    open.length = closed;
    if (one) close(text, one, at, found);
    return;
  }
  if (mayOpen && closersOf(mark) !== '' && open.length < MAX_DEPTH) {
    if (/['’]/.test(mark) && /^\d0s\b/.test(text.slice(at + 1, at + 6))) return; // ’90s
    open.push({ mark, at, depth: open.length, parts: [], from: at + 1 });
  }
}

const isWithinWord = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);

const isOpening = (before: string, after: string): boolean => /^[\s([]?$/.test(before) && /\S/.test(after);

/** The nearest open mark that this one closes. One further out closes those within, which nothing closed. */
function findLastOpen(open: readonly Open[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) {
    if (closersOf(open[i]?.mark ?? '').includes(mark)) return i;
  }
  return -1;
}

/** "the agencies’ systems": behind an s, where the quotation's own mark comes later in the sentence. */
function isPossessive(text: string, mark: string, at: number, block: TextSpan): boolean {
  if (!/[sxz]/i.test(text.charAt(at - 1)) || !/^\s\p{L}/u.test(text.slice(at + 1, at + 3))) return false;
  const rest = text.slice(at + 1, Math.min(block.end, at + POSSESSIVE_REACH));
  const next = new RegExp(`[.,!?…]${mark}|${mark}[.,!?;:)]|[‘“]|$`, 'u').exec(rest);
  return next !== null && next[0] !== '' && next[0].includes(mark);
}

function close(text: string, { at, from, parts, depth }: Open, end: number, found: Quotation[]): void {
  const all = [...parts, { start: from, end }]
    .map((part) => trim(text, part))
    .filter((part) => part.start < part.end);
  const first = all[0];
  const last = all.at(-1);
  if (!first || !last || end - at > MAX_LENGTH) return;
  found.push({ start: first.start, end: last.end, outer: { start: at, end: end + 1 }, parts: all, depth });
}

function trim(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** An element that says it is a quotation, unless its words stand in marks already. */
function readMarkedUp(
  text: string,
  span: TextSpan,
  blocks: readonly TextSpan[],
  found: readonly Quotation[],
): Quotation[] {
  const own = trim(text, span);
  if (own.start >= own.end || own.end - own.start > MAX_LENGTH) return [];
  const covered = found
    .filter(({ outer, depth }) => depth === 0 && own.start <= outer.start && outer.end <= own.end)
    .reduce((sum, { outer }) => sum + outer.end - outer.start, 0);
  if (covered * 2 > own.end - own.start) return [];
  const parts: TextSpan[] = [];
  for (let i = Math.max(0, findIndexAt(blocks, own.start)); i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.start >= own.end) break;
    const part = trim(text, { start: Math.max(block.start, own.start), end: Math.min(block.end, own.end) });
    if (part.start < part.end) parts.push(part);
  }
  return parts.length > 0 ? [{ ...own, outer: own, parts, depth: 0 }] : [];
}
