import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { analyseText, createAnalyser } from '../../../src/core/report/analyse-text.ts';
import type { ReportedQuotation } from '../../../src/core/report/page-report.ts';
import { judgeVerdictCases, listPositions } from './judge-verdict-cases.ts';
import { parseVerdictCases } from './parse-verdict-cases.ts';

const analyser = createAnalyser(bundledDataset);

const report = (text: string, language: string): readonly ReportedQuotation[] =>
  analyseText(text, analyser, { language, now: () => 0 }).quotations;

describe('the verdicts on quotations as pages print them', () => {
  const cases = parseVerdictCases(readFileSync(new URL('verdict-cases.txt', import.meta.url), 'utf8'));
  const misses = judgeVerdictCases(cases, ({ text, language }) => report(text, language));
  const told = misses.map(({ told }) => told).join('\n');

  test('are tried on 200 quotations and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  test('are as expected of 19 in 20', () => {
    expect(1 - misses.length / cases.length, told).toBeGreaterThanOrEqual(0.95);
  });

  test.each(['altered', 'misattributed'] as const)('say of none that it is %s where it is not', (verdict) => {
    expect(
      misses
        .filter((miss) => miss.verdict === verdict && !miss.expected.verdicts.includes(verdict))
        .map(({ told }) => told),
    ).toEqual([]);
  });

  test('say nothing of what is not in the record', () => {
    expect(
      misses.filter(({ expected }) => expected.verdicts.includes('unknown')).map(({ told }) => told),
    ).toEqual([]);
  });
});

/** Under seven words, and no rare one among them: anybody says them of anything, so nothing need be said of them. */
const SHORT_AND_COMMON: readonly string[] = [
  'afp-company-sanctions', // unjustified and baseless
  'ap-company-geopolitics', // geopolitical climate and theoretical concerns
  'ds24-company-sanctions', // ungerechtfertigt und unbegründet
  'geekwire-stewart-tracking', // We are tracking Kaspersky
  'reuters-peskov-very-competitive', // very competitive
  'rewrite-peskov-regrettable', // This is regrettable
  'scripps-company-on-best-buy', // re-evaluated in the future.
  'sina-peskov-regret', // 这令人遗憾
  'verge-google', // a variety of restrictions on Kaspersky
];

/** Word for word what another position says, which is the nearer one: rendering → that position. */
const WORDS_OF_ANOTHER: Readonly<Record<string, string>> = {
  'annemans-ep-resolution': 'annemans-on-resolution-2019',
  'slashdot-regularly-work': 'company-on-lithuania-2017',
};

describe('a rendering of the record in quotation marks', () => {
  const { renderings } = bundledDataset;
  const positionsOf = new Map(
    renderings.map(({ id, text, language }) => [
      id,
      report(`According to reports: ${enclose(text)}.`, language).flatMap(listPositions),
    ]),
  );

  test('finds its position, whichever of all it is', () => {
    const excused = new Set([...SHORT_AND_COMMON, ...Object.keys(WORDS_OF_ANOTHER)]);
    const lost = renderings.filter(
      ({ id, position }) => !positionsOf.get(id)?.includes(position) && !excused.has(id),
    );
    expect(lost.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test.each(Object.entries(WORDS_OF_ANOTHER))('%s is found at %s, which says the same', (id, position) => {
    expect(positionsOf.get(id)).toContain(position);
  });
});

/** In the marks that the words do not hold themselves. */
function enclose(words: string): string {
  const marks = ['“”', '«»', '„“', '""', '「」'].find((pair) =>
    [...pair].every((mark) => !words.includes(mark)),
  );
  return `${marks?.[0] ?? ''}${words}${marks?.[1] ?? ''}`;
}
