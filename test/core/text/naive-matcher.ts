/** The slowest obvious matcher: every piece of a text, folded, is compared with every pattern. For tests alone. */
import { foldText } from '../../../src/core/text/fold.ts';
import type { Occurrence, Pattern } from '../../../src/core/text/trie.ts';

/** @returns In no order to rely on. */
export function findNaively(text: string, patterns: readonly Pattern[]): Occurrence[] {
  const wanted = patterns.map((pattern) => foldText(pattern.text));
  const longest = Math.max(0, ...wanted.map((folded) => folded.length));
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isVisible(text.charAt(start)) || isAmidWord(text, start)) continue;
    for (let end = start + 1; end <= text.length; end++) {
      if (!isVisible(text.charAt(end - 1))) continue;
      const forms = listForms(text.slice(start, end));
      // No name runs over a blank line.
      if (forms.every((folded) => folded.length > longest || folded.includes('\n'))) break;
      for (const [pattern, { anyEnding }] of patterns.entries()) {
        if (!forms.includes(wanted[pattern] ?? '')) continue;
        if (anyEnding) found.push({ start, end: withMarks(text, findWordEnd(text, end)), pattern });
        else if (!goesOn(text, end)) found.push({ start, end: withMarks(text, end), pattern });
      }
    }
  }
  return found;
}

/** A dash at the end of a line, amid a word. */
const WRAP = /(?<=[\p{L}\p{N}\p{M}_])[-‐](?:[^\p{L}\p{N}_])*?\n[^\p{L}\p{N}_]*(?=[\p{L}\p{N}\p{M}_])/gu;

/** As it stands, and with each choice of the words that are parted at the end of a line put together. */
export function listForms(piece: string): string[] {
  const wrap = [...piece.matchAll(WRAP)].find(([gap]) => foldText(`a${gap}a`) === 'a- a');
  if (!wrap) return [foldText(piece)];
  const ahead = piece.slice(0, wrap.index);
  const behind = piece.slice(wrap.index + wrap[0].length);
  return listForms(behind).flatMap((rest) => [
    foldText(ahead + wrap[0]) + (rest ? ` ${rest}` : ''),
    foldText(ahead) + rest,
    `${foldText(ahead)}-${rest}`,
  ]);
}

/** By start, then by length, then by pattern. */
export const inOrder = (found: readonly Occurrence[]): Occurrence[] =>
  [...found].sort((a, b) => a.start - b.start || a.end - b.end || a.pattern - b.pattern);

const isDropped = (char: string): boolean => foldText(`a${char}a`) === 'aa';
const isVisible = (char: string): boolean => foldText(char) !== '';

const isWord = (char: string): boolean => /[\p{L}\p{N}\p{M}_]/u.test(char);
const isUnspaced = (char: string): boolean =>
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(char) &&
  isWord(char);
const isHangul = (char: string): boolean => /\p{sc=Hangul}/u.test(char);

/** Both are of words that have spaces between them, so no word begins between the two. */
const isAmidWord = (text: string, start: number): boolean =>
  [before(text, start), text.charAt(start)].every((char) => isWord(char) && !isUnspaced(char));

/** A letter follows with which the word goes on. Scripts without spaces have no such, and Hangul begins a particle. */
const goesOn = (text: string, end: number): boolean =>
  [isUnspaced, isHangul].every((isFree) => !isFree(text.charAt(end - 1)) && !isFree(after(text, end))) &&
  isWord(after(text, end));

/** The next that folding keeps; nothing at the end. */
function after(text: string, end: number): string {
  const rest = [...text.slice(end)].flatMap((char) => char.split('')).find((char) => !isDropped(char));
  return rest ?? '';
}

function before(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .split('')
      .findLast((char) => !isDropped(char)) ?? ''
  );
}

function findWordEnd(text: string, end: number): number {
  let wordEnd = end;
  for (let i = end; i < text.length; i++) {
    const char = text.charAt(i);
    if (isDropped(char)) continue;
    if (!isWord(char) || isUnspaced(char)) break;
    wordEnd = i + 1;
  }
  return wordEnd;
}

/** Accents after a letter are its own. */
function withMarks(text: string, end: number): number {
  let i = end;
  while (i < text.length && isDropped(text.charAt(i)) && /\p{M}/u.test(text.charAt(i))) i++;
  return i;
}
