/** Where a text fragment's words stand in a text, as a browser would look for them on a page. */
import type { TextFragment } from './text-fragment.ts';
import type { TextSpan } from './text-span.ts';
import { buildTrie, findOccurrences } from './trie.ts';

/**
 * Whole words, whatever their case, accents and spaces: https://wicg.github.io/scroll-to-text-fragment/ ("Finding
 * Ranges in a Document"). A browser takes the first; more than one means that a link may land elsewhere.
 *
 * @returns In the order of the text: from the start to the nearest end, without prefix and suffix. Never throws.
 */
export function findTextFragment(text: string, { prefix, start, end, suffix }: TextFragment): TextSpan[] {
  const suffixes = suffix === undefined ? null : findPart(text, suffix);
  const isFollowed = (at: number): boolean =>
    suffixes === null || suffixes.some((found) => found.start >= at && isBlank(text.slice(at, found.start)));
  const prefixes = prefix === undefined ? null : findPart(text, prefix);
  const ends = end === undefined ? null : findPart(text, end);
  return findPart(text, start).flatMap((begin): TextSpan[] => {
    const isLed =
      prefixes === null ||
      prefixes.some((found) => found.end <= begin.start && isBlank(text.slice(found.end, begin.start)));
    if (!isLed) return [];
    const last =
      ends === null ? begin : ends.find((found) => found.start >= begin.end && isFollowed(found.end));
    return last && isFollowed(last.end) ? [{ start: begin.start, end: last.end }] : [];
  });
}

const findPart = (text: string, part: string): TextSpan[] =>
  findOccurrences(text, buildTrie([{ text: part, anyEnding: false }]));

const isBlank = (text: string): boolean => text.trim() === '';
