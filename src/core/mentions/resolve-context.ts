/** Which matches whose words alone do not name an entity name it here, given what stands around them. */
import type { Lexicon, Match } from '../lexicon/lexicon.ts';
import type { Passages } from '../text/passages.ts';
import { hasOwnNumber } from './own-names.ts';
import { createActResolver } from './resolve-acts.ts';

/**
 * - `always`: kept.
 * - `context`: kept in or next to a block that names the entity, or one of its `contextOf`, outright.
 * - `defined`: kept once the text has set it in brackets behind a name.
 * - `back-reference`, `common-noun`: kept where the text makes the noun this act.
 *
 * @param matches - In the order of the text.
 */
export function resolveContext(
  text: string,
  matches: readonly Match[],
  lexicon: Lexicon,
  passages: Passages,
): Match[] {
  const named = findNamed(matches);
  const blocks = new Map(
    [...named].map(([id, starts]) => [id, new Set(starts.map((start) => passages.blockAt(start)))]),
  );
  const isNamedNear = ({ entity, start }: Match): boolean => {
    const block = passages.blockAt(start);
    return [entity.id, ...entity.contextOf].some((id) =>
      [block - 1, block, block + 1].some((near) => blocks.get(id)?.has(near)),
    );
  };
  const acts = createActResolver(text, matches, named, lexicon, passages);
  const defined = new Set<string>();
  let before: Match | undefined;
  return matches.filter((match) => {
    const last = before;
    const { alias, entity } = match;
    switch (alias.rule) {
      case 'always':
        acts.note(match);
        before = match;
        return true;
      case 'context': {
        if (hasOwnNumber(text, match, lexicon) || acts.isOnOther(match)) return false;
        if (!isNamedNear(match) && !acts.isKnown(match)) return false;
        acts.note(match);
        return true;
      }
      case 'defined':
        if (last?.entity === entity && isInBrackets(text, last.end, match)) defined.add(alias.text);
        return defined.has(alias.text);
      default:
        return acts.isMeant(match);
    }
  });
}

/** Starts of outright names by entity, in the order of the text. */
function findNamed(matches: readonly Match[]): Map<string, number[]> {
  const named = new Map<string, number[]>();
  for (const { alias, entity, start } of matches) {
    if (alias.rule !== 'always') continue;
    // The name of a product or of a founder holds that of the company.
    for (const id of entity.kind === 'directive' ? [entity.id] : [entity.id, ...entity.contextOf]) {
      const starts = named.get(id);
      if (starts) starts.push(start);
      else named.set(id, [start]);
    }
  }
  return named;
}

/** `Example Labs (“EL”)`, `Example Labs (hereinafter: EL`. */
const isInBrackets = (text: string, nameEnd: number, { start, end }: Match): boolean =>
  /^[\s"”»]{0,3}[(（][^()（）]{0,24}$/.test(text.slice(nameEnd, start)) &&
  /^["”’»]?[)）,]/.test(text.slice(end, end + 2));
