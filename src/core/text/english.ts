import type { TextSpan } from './text-span.ts';

/** Function words that are English and of no other language that shares its letters. */
const ENGLISH = /(?:^|\s)(?:the|of|and|was|has|have|that|by|with|its|to|whether|which|would|could)(?=\s)/i;

/** Text looked at on either side, UTF-16 units. */
const REACH = 80;

/**
 * A guess from the words around a span, within its block: words such as "veto" or "software" are of many languages, those
 * around them are not.
 */
export function isAmidEnglish(text: string, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return ENGLISH.test(`${before.slice(before.lastIndexOf(BLANK) + 1)} ${after.split(BLANK, 1)[0]}`);
}

const BLANK = '\n\n';
