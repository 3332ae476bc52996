/** All wordings of the record, and which of them share rare words with a quotation. */
import type { Dataset, Position, Rendering } from '../dataset/types.ts';
import type { WordingKind } from './wording.ts';
import { readWords, type Word } from './words.ts';

export type Wording = {
  readonly number: number;
  readonly position: Position;
  readonly kind: WordingKind;
  /** For a rendering. */
  readonly rendering: Rendering | null;
  readonly text: string;
  readonly language: string;
  readonly words: readonly WordingWord[];
  /** Folded. */
  readonly vocabulary: ReadonlySet<string>;
};

export type WordingWord = Word & { readonly weight: number };

export type WordingIndex = {
  readonly wordings: readonly Wording[];
  /** Position → its wordings, the official one first. */
  readonly of: (position: string) => readonly Wording[];
  /** Of a folded word: 0 for one that every position has, more the fewer have it. */
  readonly weigh: (folded: string) => number;
  /** In how many positions a folded word stands. */
  readonly count: (folded: string) => number;
  /** The positions that share the most with these words, by weight; best first. */
  readonly findNear: (words: readonly Word[], limit: number) => readonly Position[];
};

/** Words of a quotation that are looked up, the rarest: so a record ten times as large costs little more. */
const LOOKED_UP = 16;

/** A word in more positions than this tells none of them: not looked up unless nothing rarer is there. */
const MAX_POSTINGS = 400;

/** Costly; once for a dataset. */
export function buildWordingIndex({
  positions,
  renderings,
}: Pick<Dataset, 'positions' | 'renderings'>): WordingIndex {
  const texts = listTexts(positions, renderings).map((one) => ({ ...one, read: readWords(one.text) }));
  // By position, for the words of a famous one stand in twenty printings.
  const holders = new Map<string, number[]>();
  const numbers = new Map(positions.map(({ id }, number) => [id, number]));
  for (const { position, read } of texts) {
    const number = numbers.get(position.id) ?? 0;
    for (const { folded } of read) {
      const known = holders.get(folded);
      if (!known) holders.set(folded, [number]);
      else if (known.at(-1) !== number && !known.includes(number)) known.push(number);
    }
  }
  const total = positions.length;
  const count = (folded: string): number => holders.get(folded)?.length ?? 0;
  // The rarest weigh the same in a record of any size.
  const weigh = (folded: string): number => {
    const share = (count(folded) + 0.5) / (total + 1);
    return Math.min(1, Math.max(0.08, -Math.log10(share) / 2));
  };
  const wordings = texts.map(
    ({ read, ...one }, number): Wording => ({
      ...one,
      number,
      words: read.map((word) => ({ ...word, weight: weigh(word.folded) })),
      vocabulary: new Set(read.map(({ folded }) => folded)),
    }),
  );
  const byPosition = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const known = byPosition.get(wording.position.id);
    if (known) known.push(wording);
    else byPosition.set(wording.position.id, [wording]);
  }
  const sums = new Float64Array(total);
  return {
    wordings,
    of: (position) => byPosition.get(position) ?? [],
    weigh,
    count,
    findNear: (words, limit) => {
      const rare = [...new Set(words.map(({ folded }) => folded))]
        .filter((folded) => count(folded) > 0)
        .sort((a, b) => count(a) - count(b))
        .slice(0, LOOKED_UP)
        .filter((folded, rank) => rank < 2 || count(folded) <= MAX_POSTINGS);
      const touched = new Set<number>();
      for (const folded of rare) {
        for (const number of holders.get(folded) ?? []) {
          sums[number] = (sums[number] ?? 0) + weigh(folded);
          touched.add(number);
        }
      }
      const near = [...touched].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, limit);
      for (const number of touched) sums[number] = 0;
      return near.flatMap((number) => positions[number] ?? []);
    },
  };
}

type WordingText = Omit<Wording, 'number' | 'words' | 'vocabulary'>;

function listTexts(positions: readonly Position[], renderings: readonly Rendering[]): WordingText[] {
  const byPosition = new Map<string, Rendering[]>();
  for (const rendering of renderings) {
    const known = byPosition.get(rendering.position);
    if (known) known.push(rendering);
    else byPosition.set(rendering.position, [rendering]);
  }
  return positions.flatMap((position): WordingText[] => {
    const { quotation, translation } = position;
    return [
      {
        position,
        kind: 'official',
        rendering: null,
        text: quotation.exact,
        language: quotation.language,
      },
      ...(translation
        ? [
            {
              position,
              kind: 'translation' as const,
              rendering: null,
              text: translation.text,
              language: translation.language,
            },
          ]
        : []),
      ...(byPosition.get(position.id) ?? []).map((rendering) => ({
        position,
        kind: 'rendering' as const,
        rendering,
        text: rendering.text,
        language: rendering.language,
      })),
    ];
  });
}
