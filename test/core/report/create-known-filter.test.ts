import { expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { analyseText, createAnalyser } from '../../../src/core/report/analyse-text.ts';
import { arrangeReport } from '../../../src/core/report/arrange-report.ts';
import { createKnownFilter } from '../../../src/core/report/create-known-filter.ts';
import { mergeReports } from '../../../src/core/report/merge-reports.ts';
import type { PageReport } from '../../../src/core/report/page-report.ts';
import { coreDataset } from '../../fixtures/core-dataset.ts';

const keepKnown = createKnownFilter(coreDataset);
const report = analyseText(
  'Borealis was founded in 1997. The company denied the risk.',
  createAnalyser(coreDataset),
  {
    language: 'en',
    now: () => 0,
  },
);

test('a report of the core stays as it is', () => {
  expect(report.mentions.length * report.facts.length * report.positions.length).toBeGreaterThan(0);
  expect(keepKnown(report)).toEqual(report);
});

test('what the dataset does not hold is left out, and the rest can be arranged', () => {
  const [mention] = report.mentions;
  const stray = { id: 'constructor', score: 1, because: [] };
  // The report above has a mention.
  const hostile = {
    ...report,
    mentions: [
      { ...mention, entity: 'galaxy' },
      { ...mention, ambiguous: '__proto__' },
    ],
    facts: [stray, ...report.facts],
    positions: [stray, ...report.positions],
  } as PageReport;
  const kept = keepKnown(hostile);
  expect(kept).toEqual({ ...report, mentions: [{ ...mention, ambiguous: null }] });
  const index = buildDatasetIndex(coreDataset);
  const arrange = (one: PageReport) => arrangeReport(mergeReports([{ frame: 0, report: one }]), index);
  expect(() => arrange(hostile)).toThrow(RangeError);
  expect(arrange(kept)).toBeDefined();
});
