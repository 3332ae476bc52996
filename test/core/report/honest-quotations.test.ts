/** Every wording of the record printed as a quotation, whole and with a word of another, and set beside the record's again. */
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { checkQuotation } from '../../../src/core/quotes/check-quotation.ts';
import { buildWordingIndex, type Wording } from '../../../src/core/quotes/wording-index.ts';
import { citeQuotation } from '../../../src/core/report/checked-quotation.ts';
import { describeQuotation } from '../../../src/core/report/quotation-content.ts';

const index = buildDatasetIndex(bundledDataset);
const { wordings, ...others } = buildWordingIndex(bundledDataset);

/** As a page prints it, or a word of it; the last is of other capitals and marks. */
function print({ text, words }: Wording): string[] {
  const middle = words[Math.floor(words.length / 2)];
  if (!middle) return [text];
  const [head, tail] = [text.slice(0, middle.start), text.slice(middle.end)];
  return [text, `${head}zebra${tail}`, `${head}${tail}`, `${text.toUpperCase().replace(/[.,]/g, '')}!`];
}

/** What of the record a card shows beside these words, and the wordings that it is of. */
function show(text: string) {
  const check = checkQuotation(text, [{ start: 0, end: text.length }], { wordings, ...others });
  if (!check) return [];
  const checked = citeQuotation(
    {
      ...check.span,
      text,
      parts: [check.span],
      speaker: null,
      verdict: check.verdict,
      pieces: check.pieces.map(({ wording: { position, kind, rendering }, difference }) => ({
        position: position.id,
        wording: { kind, rendering: rendering?.id ?? null },
        difference,
      })),
      elsewhere: [],
      agreement: check.agreement,
    },
    index,
  );
  if (!checked) return [];
  return describeQuotation(checked).wordings.map(({ runs, isFound }, number) => ({
    record: check.pieces[number]?.wording.text ?? '',
    shown: runs.map((run) => run.text).join(''),
    isFound,
  }));
}

describe('quotations of the record’s own words', () => {
  test('are found in the record, and a slice of it is shown', { timeout: 60_000 }, () => {
    const all = wordings.flatMap(print).flatMap((text) => show(text).map((row) => ({ text, ...row })));
    expect(all.length).toBeGreaterThan(2 * wordings.length);
    expect(all.filter(({ record, shown }) => shown === '' || !record.includes(shown))).toEqual([]);
    expect(all.filter(({ isFound }) => !isFound)).toEqual([]);
  });
});
