/** The quote check, next to other ways to find whose words a quotation is, and against more records. */
import search from 'approx-string-match';
import { bundledDataset as dataset } from '../../core/dataset/bundled.ts';
import { alignWords, type WeighedWord } from '../../core/quotes/align-words.ts';
import { checkQuotation } from '../../core/quotes/check-quotation.ts';
import { buildWordingIndex, type WordingIndex } from '../../core/quotes/wording-index.ts';
import { readWords } from '../../core/quotes/words.ts';
import { foldText } from '../../core/text/fold.ts';
import type { Case } from './cases.ts';
import { enlargeWordings } from './larger-wordings.ts';
import { createRandom } from './random.ts';

const SEED = 17_01;
const QUOTATIONS = 100;
/** Of the letters of a quotation, those that may be others: what it takes to find one with a third of its words replaced. */
const ERROR_SHARE = 0.3;

/** A naive way must not be faster than twenty times ours: ours may take this share of its time. */
const AT_MOST_OF_NAIVE = 1 / 20;
const AT_MOST_AT_TEN_TIMES = 3;

export const listQuoteCases = (): Case[] => [
  {
    id: 'quotes/peers',
    title: `Quotations: ${QUOTATIONS}, half of them not in the record, against all its wordings`,
    atMost: AT_MOST_OF_NAIVE,
    isSlow: true,
    build: () => {
      const quotations = buildQuotations();
      const index = buildWordingIndex(dataset);
      return {
        length: null,
        tasks: [
          {
            name: 'alignment with each wording',
            run: () => quotations.map((one) => alignWithAll(one, index)),
          },
          {
            name: 'approx-string-match in each',
            run: () => quotations.map((one) => searchInAll(one, index)),
          },
          { name: 'checkQuotation', run: () => quotations.map((one) => check(one, index)) },
        ],
      };
    },
  },
  {
    id: 'quotes/record',
    title: `Quotations: ${QUOTATIONS} against a larger record`,
    atMost: AT_MOST_AT_TEN_TIMES,
    isSlow: true,
    build: () => {
      const quotations = buildQuotations();
      return {
        length: null,
        tasks: [1, 10].map((times) => {
          const index = buildWordingIndex(enlargeWordings(dataset, times, createRandom(SEED)));
          const name = `${times}×: ${index.wordings.length.toLocaleString('en')} wordings`;
          return { name, run: () => quotations.map((one) => check(one, index)) };
        }),
      };
    },
  },
];

const check = (text: string, index: WordingIndex) =>
  checkQuotation(text, [{ start: 0, end: text.length }], index);

/** A quarter word for word, a quarter with a word replaced and one dropped, half what other sources print on the same matter. */
function buildQuotations(): string[] {
  const random = createRandom(SEED);
  const texts = [
    ...dataset.positions.map(({ quotation }) => quotation.exact),
    ...dataset.renderings.map(({ text }) => text),
  ];
  const others = dataset.facts.flatMap(({ evidence }) =>
    evidence.flatMap(({ quotation }) => quotation?.exact ?? []),
  );
  return Array.from({ length: QUOTATIONS }, (_, i) => {
    if (i % 2 === 1) return random.pick(others);
    const words = random.pick(texts).split(' ');
    if (i % 4 === 0) return words.join(' ');
    const at = Math.floor(words.length / 2);
    return [...words.slice(0, at), 'platypus', ...words.slice(at + 2)].join(' ');
  });
}

/** The slowest obvious way: our own alignment, with every wording. */
function alignWithAll(text: string, { wordings, weigh }: WordingIndex): number {
  const printed: WeighedWord[] = readWords(text).map((word) => ({ ...word, weight: weigh(word.folded) }));
  let best = 0;
  for (const { words } of wordings) best = Math.max(best, alignWords(printed, words).score);
  return best;
}

/** Letters, not words; no marks of omission, no difference told. */
function searchInAll(text: string, { wordings }: WordingIndex): number {
  const pattern = foldText(text);
  const maxErrors = Math.round(pattern.length * ERROR_SHARE);
  let found = 0;
  for (const wording of wordings) found += search(foldText(wording.text), pattern, maxErrors).length;
  return found;
}
