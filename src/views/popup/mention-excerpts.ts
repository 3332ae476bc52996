import type { TabReport } from '../../core/report/merge-reports.ts';

/** A mention's sentence, cut to a line or two, in three pieces. */
export type MentionExcerpt = { readonly before: string; readonly surface: string; readonly after: string };

/** Characters kept on each side of the surface: with it, about two lines of the popup. UTF-16 code units. */
const SIDE_CHARS = 64;

/**
 * One for each mention, in its order. Where the same words stand twice in a sentence, each mention gets its own:
 * they come in the order of the text. `surface` is empty where the words are not in the sentence as they are.
 */
export function buildMentionExcerpts(mentions: TabReport['mentions']): MentionExcerpt[] {
  const searchFrom = new Map<string, number>();
  return mentions.map(({ frame, sentence, surface }) => {
    const words = surface.replace(/\s+/g, ' ').trim();
    const key = `${frame} ${sentence}`;
    const next = sentence.indexOf(words, searchFrom.get(key) ?? 0);
    // The same sentence again, as in a headline that is repeated: begin anew.
    const start = next === -1 ? sentence.indexOf(words) : next;
    if (start === -1 || words === '') return { before: '', surface: '', after: keepHead(sentence) };
    const end = start + words.length;
    searchFrom.set(key, end);
    return {
      before: keepTail(sentence.slice(0, start)),
      surface: words,
      after: keepHead(sentence.slice(end)),
    };
  });
}

function keepHead(text: string): string {
  if (text.length <= SIDE_CHARS) return text;
  // To the end of a word, if one ends in the last third: Chinese has no spaces to cut at.
  const space = text.lastIndexOf(' ', SIDE_CHARS);
  const cut = space > (SIDE_CHARS * 2) / 3 ? space : SIDE_CHARS;
  return `${text.slice(0, isLowSurrogate(text, cut) ? cut - 1 : cut)}…`;
}

function keepTail(text: string): string {
  if (text.length <= SIDE_CHARS) return text;
  const from = text.length - SIDE_CHARS;
  const space = text.indexOf(' ', from);
  const cut = space !== -1 && space < from + SIDE_CHARS / 3 ? space + 1 : from;
  return `…${text.slice(isLowSurrogate(text, cut) ? cut + 1 : cut)}`;
}

/** Cutting here would split a character in two. */
function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
