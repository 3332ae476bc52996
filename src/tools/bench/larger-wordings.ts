/** The record's positions and renderings many times over, as if as many more people had spoken on other matters. */
import type { Dataset } from '../../core/dataset/types.ts';
import { readWords } from '../../core/quotes/words.ts';
import { inventWord } from './names.ts';
import type { Random } from './random.ts';

/** Words in so few positions are what tells one utterance from another; the rest is the language's. */
const MAX_RARE_COUNT = 9;

/** Of those, how many a further utterance has that none before it had: it falls as the record grows (see larger-record.ts). */
const newShare = (size: number): number => 0.48 * size ** -0.23;

type Worded = Pick<Dataset, 'positions' | 'renderings'>;

/**
 * @param times - 1 gives the record itself.
 * @returns Each copy has other rare words in place of the original's, the same for all printings of a position: new ones or
 *   rare ones of the record.
 */
export function enlargeWordings({ positions, renderings }: Worded, times: number, random: Random): Worded {
  const rare = listRare(positions.map(({ quotation }) => quotation.exact));
  const isRare = new Set(rare);
  const enlarged = { positions: [...positions], renderings: [...renderings] };
  for (let copy = 1; copy < times; copy++) {
    const others = new Map<string, string>();
    const replace = (folded: string): string => {
      const known = others.get(folded);
      if (known !== undefined) return known;
      const other = random.next() < newShare(copy) ? inventWord(random) : random.pick(rare);
      others.set(folded, other);
      return other;
    };
    const alter = (text: string): string =>
      readWords(text)
        .map(({ folded }) => (isRare.has(folded) ? replace(folded) : folded))
        .join(' ');
    const rename = (id: string): string => `${id}-${copy}`;
    for (const position of positions) {
      const { quotation, translation } = position;
      enlarged.positions.push({
        ...position,
        id: rename(position.id),
        quotation: { ...quotation, exact: alter(quotation.exact) },
        ...(translation ? { translation: { ...translation, text: alter(translation.text) } } : {}),
      });
    }
    for (const rendering of renderings) {
      enlarged.renderings.push({
        ...rendering,
        id: rename(rendering.id),
        position: rename(rendering.position),
        text: alter(rendering.text),
      });
    }
  }
  return enlarged;
}

function listRare(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const folded of new Set(readWords(text).map((word) => word.folded))) {
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count <= MAX_RARE_COUNT).map(([folded]) => folded);
}
