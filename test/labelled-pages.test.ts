/** The core on the project's own labelled pages: `npm run --silent evaluate` prints what it gets wrong. */
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../src/core/dataset/bundled.ts';
import { createAnalyser } from '../src/core/report/analyse-text.ts';
import { evaluatePages } from '../src/tools/evaluate/evaluate-pages.ts';
import { type Evaluation, summarise } from '../src/tools/evaluate/evaluation.ts';
import { OWN_PAGES, readFactKeys } from '../src/tools/evaluate/own-files.ts';
import { describeFileProblem, readLabelledPages } from '../src/tools/evaluate/read-pages.ts';
import { buildKeysOfFacts } from '../src/tools/evaluate/score-facts.ts';
import { ROOT } from '../src/tools/run-command.ts';

/**
 * Least shares that all pages together must reach. What falls below has become worse; what rises for good lifts its bar.
 * A new page that is hard may lower them: say so in the commit.
 */
const BARS = {
  'mentions, F1 exact': 0.87,
  'mentions, F1 overlap': 0.93,
  'company, F1 overlap': 0.95,
  'person, F1 overlap': 0.9,
  'product, F1 overlap': 0.97,
  'directive, precision overlap': 0.86,
  'directive, recall overlap': 0.89,
  'directive named explicitly, recall overlap': 1,
  'facts, precision': 0.97,
  'facts, recall': 0.78,
  'first five facts, precision': 0.97,
  'quotations, F1': 0.98,
  'speakers, F1': 0.97,
} as const;

const factKeys = await readFactKeys();
const { pages, problems } = await readLabelledPages([OWN_PAGES], ROOT, new Set(Object.keys(factKeys)));
const evaluated = evaluatePages(pages, createAnalyser(bundledDataset), buildKeysOfFacts(factKeys));

function readShares({
  rows,
  directive,
  facts,
  quotations,
}: Evaluation): Record<keyof typeof BARS, number | null | undefined> {
  const entity = (name: string) => rows.find((row) => row.of === 'entity' && row.name === name)?.overlap;
  const overall = rows.find(({ of }) => of === 'overall');
  const quoted = quotations.rows.find(({ of }) => of === 'overall');
  return {
    'mentions, F1 exact': overall?.exact.f1,
    'mentions, F1 overlap': overall?.overlap.f1,
    'company, F1 overlap': entity('company')?.f1,
    'person, F1 overlap': entity('person')?.f1,
    'product, F1 overlap': entity('product')?.f1,
    'directive, precision overlap': entity('directive')?.precision,
    'directive, recall overlap': entity('directive')?.recall,
    'directive named explicitly, recall overlap': directive.explicit.overlap.recall,
    'facts, precision': facts.precision,
    'facts, recall': facts.recall,
    'first five facts, precision': facts.first.precision,
    'quotations, F1': quoted?.found.f1,
    'speakers, F1': quoted?.speakers.f1,
  };
}

test('every page can be read', () => {
  expect(problems.map(describeFileProblem)).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

test('every fact key stands for facts of the record', () => {
  const ids = new Set(bundledDataset.facts.map(({ id }) => id));
  const broken = Object.entries(factKeys).filter(
    ([, facts]) => facts.length === 0 || facts.some((id) => !ids.has(id)),
  );
  expect(broken).toEqual([]);
});

describe('the pages as a whole', () => {
  const shares = readShares(summarise(evaluated));

  // `as`, for Object.entries gives strings.
  test.each(Object.entries(BARS) as [keyof typeof BARS, number][])('reach, in %s, %f', (what, bar) => {
    expect(shares[what]).toBeGreaterThanOrEqual(bar);
  });
});

describe('a page without a mention', () => {
  const hard = evaluated.filter(({ page }) => page.kind === 'hard-negative');

  test('is among the pages', () => {
    expect(hard.length).toBeGreaterThan(0);
  });

  test.each(hard.map(({ page, mentions }) => [page.id, page.text, mentions] as const))(
    'has nothing marked: %s',
    (_, text, { overlap }) => {
      const found = [...overlap.wrong, ...overlap.neutral];
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    },
  );
});
