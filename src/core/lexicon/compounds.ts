/**
 * Names put together on the page: a company's name and words for what it makes, "Kaspersky endpoint security software",
 * "logiciels antivirus Kaspersky". No list of aliases could hold them all.
 */
import type { Entity } from '../dataset/types.ts';
import { isAmidEnglish } from '../text/english.ts';
import type { TextSpan } from '../text/text-span.ts';
import { buildTrie, findOccurrences, parsePattern, type Trie } from '../text/trie.ts';
import { getWordClass, UNSPACED } from '../text/word-class.ts';

type Role = 'head' | 'modifier' | 'unlessBefore';
type Part = { readonly role: Role; readonly language: string; readonly capitals: boolean };
type Words = { readonly trie: Trie; readonly parts: readonly Part[] };

export type Compounds = {
  readonly entity: Entity;
  readonly after: Words;
  readonly before: Words;
};

/** Farthest that words are followed from a name, UTF-16 units: longer than any such name in use. */
const REACH = 80;

/** One capitalised word behind a name may be the next of a headline; two make a title. */
const TITLE_LENGTH = 2;

/** Names in this language's letters go with words of all languages: "logiciels Kaspersky". */
const COMMON_LANGUAGE = 'en';

/** Costly; once for a dataset. */
export function buildCompounds(entity: Entity): Compounds {
  const wordsAt = (place: 'after' | 'before'): Words => {
    const words = (entity.compounds ?? [])
      .filter((compound) => compound.place === place)
      .flatMap(({ language, capitals = false, heads, modifiers = [], unlessBefore = [] }) => [
        ...heads.map((term) => ({ term, role: 'head' as const, language, capitals })),
        ...modifiers.map((term) => ({ term, role: 'modifier' as const, language, capitals })),
        ...unlessBefore.map((term) => ({ term, role: 'unlessBefore' as const, language, capitals })),
      ]);
    return { trie: buildTrie(words.map(({ term }) => parsePattern(term))), parts: words };
  };
  return { entity, after: wordsAt('after'), before: wordsAt('before') };
}

/**
 * @param name - A name of one of the entity's `contextOf`, in the language of its alias.
 * @returns The name with the words for what it makes; `null` where there are none. Never throws.
 */
export const findCompound = (
  text: string,
  name: TextSpan & { readonly language: string },
  compounds: Compounds,
): TextSpan | null => findAfter(text, name, compounds.after) ?? findBefore(text, name, compounds.before);

/** What may stand between two words of a compound; "and" only behind the first. */
const LINK = /^(?:\s?[-‐‑–]\s?|[^\S\n]*\n?[^\S\n]*)/u;
const LINK_AND = /^[^\S\n]*\n?[^\S\n]*(?:and|und|en|och|&|及|和|・)\s?/u;

function findAfter(
  text: string,
  name: TextSpan & { readonly language: string },
  { trie, parts }: Words,
): TextSpan | null {
  const behind = text.slice(name.end, name.end + REACH);
  // Most names are followed by neither a letter nor a dash: nothing to look for.
  if (!/^(?:\s?[-‐‑–]|\s{0,3})\p{L}/u.test(behind)) return null;
  const found = findOccurrences(behind, trie);
  const partAt = (start: number, roles: readonly Role[]) =>
    found
      .filter(({ start: at, pattern }) => at === start && isFit(parts[pattern], name.language, roles))
      .filter(({ pattern }) => !parts[pattern]?.capitals || /^\p{Lu}/u.test(behind.slice(start)))
      .sort((a, b) => b.end - a.end);
  let at = 0;
  let headEnd = -1;
  // "Kaspersky Anti-Virus and Internet Security" are two titles: behind an "and", common words alone go on.
  let isJoined = false;
  for (let count = 1; ; count++) {
    const next = (at > 0 ? [LINK, LINK_AND] : [LINK])
      .map((link) => ({ link, start: at + (link.exec(behind.slice(at))?.[0].length ?? 0) }))
      .filter(({ start }) => start > at || getWordClass(behind.charCodeAt(start)) === UNSPACED)
      .map(({ link, start }) => ({ link, found: partAt(start, ['head', 'modifier']) }))
      .find(({ found }) => found.length > 0);
    const [longest] = next?.found ?? [];
    if (!next || !longest) break;
    at = longest.end;
    isJoined ||= next.link === LINK_AND;
    const isHead = next.found.some(({ pattern, end }) => {
      const part = parts[pattern];
      const isCommon = part?.capitals === false;
      return end === at && part?.role === 'head' && (isCommon || (count >= TITLE_LENGTH && !isJoined));
    });
    if (isHead) headEnd = at;
  }
  if (headEnd < 0) return null;
  const rest = behind.slice(headEnd);
  // "Kaspersky-Antiviren-Forscher" are people, "Kaspersky software engineers" as well.
  if (/^[-‐‑]\p{L}/u.test(rest)) return null;
  const gap = LINK.exec(rest)?.[0].length ?? 0;
  if (gap > 0 && partAt(headEnd + gap, ['unlessBefore']).length > 0) return null;
  return { start: name.start, end: name.end + headEnd };
}

function findBefore(
  text: string,
  name: TextSpan & { readonly language: string },
  { trie, parts }: Words,
): TextSpan | null {
  const from = Math.max(0, name.start - REACH);
  const ahead = text.slice(from, name.start);
  if (!/\p{L}[^\S\n]?$/u.test(ahead)) return null;
  const found = findOccurrences(ahead, trie).filter(({ pattern }) =>
    isFit(parts[pattern], name.language, ['head', 'modifier']),
  );
  let at = ahead.length;
  let headStart = -1;
  for (;;) {
    const edge = at - (/\s$/.test(ahead.slice(0, at)) ? 1 : 0);
    const next = found.filter(({ end }) => end === edge).sort((a, b) => a.start - b.start);
    if (!next[0] || (edge === at && getWordClass(ahead.charCodeAt(at - 1)) !== UNSPACED)) break;
    at = next[0].start;
    if (next.some(({ start, pattern }) => start === at && parts[pattern]?.role === 'head')) headStart = at;
  }
  if (headStart < 0) return null;
  // "The antivirus software Kaspersky sells": two things in English, where the words come behind the name.
  const span = { start: from + headStart, end: name.end };
  return isAmidEnglish(text, span) ? null : span;
}

const isFit = (part: Part | undefined, language: string, roles: readonly Role[]): boolean =>
  part !== undefined &&
  roles.includes(part.role) &&
  (language === COMMON_LANGUAGE || part.language.slice(0, 2) === language.slice(0, 2));
