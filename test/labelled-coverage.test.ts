/** Whether the core tells the project's own labelled pages about the matter from those that name it in passing. */
import { expect, test } from 'vitest';
import { bundledDataset } from '../src/core/dataset/bundled.ts';
import { analyseText, createAnalyser } from '../src/core/report/analyse-text.ts';
import { OWN_PAGES, readFactKeys } from '../src/tools/evaluate/own-files.ts';
import { readLabelledPages } from '../src/tools/evaluate/read-pages.ts';
import { ROOT } from '../src/tools/run-command.ts';

const { pages } = await readLabelledPages([OWN_PAGES], ROOT, new Set(Object.keys(await readFactKeys())));
const analyser = createAnalyser(bundledDataset);
const judged = pages
  .map(({ id, kind, text, language }) => ({
    id,
    kind,
    report: analyseText(text, analyser, { language, now: () => 0 }),
  }))
  .filter(({ report }) => report.mentions.length > 0);
const of = (...kinds: string[]) => judged.filter(({ kind }) => kinds.includes(kind));

test('every page that names the company in another matter names it in passing', () => {
  const passing = of('passing', 'related');
  expect(passing.length).toBeGreaterThan(5);
  expect(passing.filter(({ report }) => report.coverage === 'subject').map(({ id }) => id)).toEqual([]);
});

test('nearly every page on the matter is about it', () => {
  const onTopic = of('on-topic', 'on-topic-foreign');
  const missed = onTopic.filter(({ report }) => report.coverage === 'passing').map(({ id }) => id);
  expect(missed.length / onTopic.length, missed.join()).toBeLessThanOrEqual(0.05);
});
