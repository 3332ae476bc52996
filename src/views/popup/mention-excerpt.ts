import type { ReportedMention } from '../../core/report/page-report.ts';

/** A mention's sentence, cut to a line or two, in three pieces. */
export type MentionExcerpt = { readonly before: string; readonly surface: string; readonly after: string };

/** Characters kept on each side of the surface: with it, about two lines of the popup. UTF-16 code units. */
const SIDE_CHARS = 64;

/**
 * The words of the mention within its sentence: of several such words, those nearest to where it stood on the page,
 * for folding white space moves them a little. `surface` is empty where the words are not in the sentence as they are.
 */
export function buildMentionExcerpt(
  mention: Pick<ReportedMention, 'surface' | 'sentence' | 'sentenceSpan' | 'start'>,
): MentionExcerpt {
  const { sentence } = mention;
  const words = mention.surface.replace(/\s+/g, ' ').trim();
  const start = findNearest(words, sentence, mention.start - mention.sentenceSpan.start);
  if (start === -1) return { before: '', surface: '', after: keepHead(sentence, SIDE_CHARS * 2) };
  return {
    before: keepTail(sentence.slice(0, start), SIDE_CHARS),
    surface: words,
    after: keepHead(sentence.slice(start + words.length), SIDE_CHARS),
  };
}

/** @returns Offset of the words in the text, the one nearest to `offset`; -1 if they are not in it. */
function findNearest(words: string, text: string, offset: number): number {
  // Folding only takes away, so the words stand at the offset or before it; else the first after it.
  const before = text.lastIndexOf(words, offset);
  return before === -1 ? text.indexOf(words) : before;
}

function keepHead(text: string, chars: number): string {
  if (text.length <= chars) return text;
  // To the end of a word, if one ends in the last third: Chinese has no spaces to cut at.
  const space = text.lastIndexOf(' ', chars);
  const cut = space > (chars * 2) / 3 ? space : chars;
  return `${text.slice(0, isLowSurrogate(text, cut) ? cut - 1 : cut)}…`;
}

function keepTail(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const from = text.length - chars;
  const space = text.indexOf(' ', from);
  const cut = space !== -1 && space < from + chars / 3 ? space + 1 : from;
  return `…${text.slice(isLowSurrogate(text, cut) ? cut + 1 : cut)}`;
}

/** Cutting here would split a character in two. */
function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
