import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { arrangeReport } from '../../../src/core/report/arrange-report.ts';
import type { TabReport } from '../../../src/core/report/merge-reports.ts';
import { coreDataset, fact, position } from '../../fixtures/core-dataset.ts';

const [order] = coreDataset.sources;
const index = buildDatasetIndex({
  ...coreDataset,
  sources: order ? [{ ...order, published: null }] : [],
  facts: [
    fact('issued', ['order-12-34', 'borealis']),
    { ...fact('sued', ['borealis']), date: '2020-12-18' },
    fact('founded', ['borealis']),
    fact('deadline', ['order-12-34']),
    { ...fact('lost', ['borealis']), date: '2021' },
  ],
  positions: [
    position('agency', 'agency', ['borealis', 'order-12-34'], []),
    position('company', 'company', ['borealis'], ['agency']),
    position('ministry', 'ministry', ['order-12-34'], []),
    { ...position('court', 'agency', ['borealis'], []), date: '2021-05-30' },
  ],
});

const because = [{ frame: 0, start: 1, end: 5, text: 'word' }];
const ranked = (id: string, isCalledFor = false) => ({ id, score: 0.5, because: isCalledFor ? because : [] });
const mention = (entity: string): TabReport['mentions'][number] => ({
  frame: 0,
  start: 0,
  end: 1,
  surface: 'B',
  entity,
  kind: 'company',
  resolution: 'explicit',
  ambiguous: null,
  sentence: 'B',
  sentenceSpan: { start: 0, end: 1 },
});

const report: TabReport = {
  language: 'en',
  publication: null,
  coverage: 'subject',
  mentions: ['order-12-34', 'borealis', 'borealis'].map(mention),
  facts: [
    ranked('issued', true),
    ranked('sued', true),
    ranked('founded'),
    ranked('deadline'),
    ranked('lost'),
  ],
  positions: [ranked('agency', true), ranked('company'), ranked('ministry'), ranked('court')],
  quotations: [],
  differences: [],
  ms: 1,
};

const arrange = (changes: Partial<TabReport> = {}) => {
  const { facts, threads, later, background } = arrangeReport({ ...report, ...changes }, index);
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    facts: ids(facts),
    threads: threads.map(({ position, replies }) => [position, ...replies]),
    later: {
      facts: ids(later.facts),
      threads: later.threads.map(({ position, replies }) => [position, ...replies]),
    },
    background,
  };
};

describe('arrangeReport', () => {
  test('puts first what words of the page call for, then the rest by the entity most mentioned', () => {
    expect(arrange()).toEqual({
      facts: ['issued', 'sued'],
      threads: [['agency', 'company']],
      later: { facts: [], threads: [] },
      background: [
        { entity: 'borealis', facts: ['founded', 'lost'], positions: ['court'] },
        { entity: 'order-12-34', facts: ['deadline'], positions: ['ministry'] },
      ],
    });
  });

  test('keeps apart what is later than the page, called for or not', () => {
    const publication = { date: '2020-05-04', changed: null, basis: 'metadata' } as const;
    expect(arrange({ publication })).toEqual({
      facts: ['issued'],
      threads: [['agency', 'company']],
      later: { facts: ['sued', 'lost'], threads: [['court']] },
      background: [
        { entity: 'borealis', facts: ['founded'], positions: [] },
        { entity: 'order-12-34', facts: ['deadline'], positions: ['ministry'] },
      ],
    });
  });

  test('goes by the day of its last change', () => {
    const publication = { date: '2020-05-04', changed: '2020-12-31', basis: 'metadata' } as const;
    expect(arrange({ publication }).later.facts).toEqual([]);
    expect(arrange({ publication }).later.threads).toEqual([['court']]);
  });

  test('tells why a position is shown, and which are later', () => {
    const publication = { date: '2020-05-04', changed: null, basis: 'text' } as const;
    const { becauseOf, isLater } = arrangeReport({ ...report, publication }, index);
    expect(becauseOf('agency')).toEqual(because);
    expect(becauseOf('company')).toEqual([]);
    expect(isLater(index.position('court'))).toBe(true);
    expect(isLater(index.position('company'))).toBe(false);
  });

  test('has the quotations of which the record knows something, with their frames, what differs most first', () => {
    const quotation = (frame: number, positions: readonly string[]): TabReport['quotations'][number] => ({
      frame,
      start: 1,
      end: 5,
      text: 'word',
      parts: [{ start: 1, end: 5 }],
      speaker: null,
      verdict: positions.length > 0 ? 'verbatim' : 'unknown',
      pieces: positions.map((position) => ({
        position,
        wording: { kind: 'official', rendering: null },
        difference: [{ kind: 'same', text: 'word' }],
      })),
      elsewhere: [],
      agreement: { words: 1, same: 1 },
    });
    const quotations = [quotation(0, ['company']), quotation(0, []), quotation(7, ['agency'])];
    const arranged = arrangeReport({ ...report, quotations }, index).quotations;
    expect(
      arranged.map(({ frame, checked }) => [frame, checked.pieces.map(({ piece }) => piece.position)]),
    ).toEqual([
      [0, ['company']],
      [7, ['agency']],
    ]);
    const verdicts = [
      'verbatim',
      'translation',
      'altered',
      'verbatim',
      'misattributed',
      'elided',
      'spliced',
    ] as const;
    const mixed = verdicts.map((verdict, start) => ({ ...quotation(0, ['company']), verdict, start }));
    expect(
      arrangeReport({ ...report, quotations: mixed }, index).quotations.map(({ checked }) => [
        checked.quotation.verdict,
        checked.quotation.start,
      ]),
    ).toEqual([
      ['misattributed', 4],
      ['spliced', 6],
      ['altered', 2],
      ['elided', 5],
      ['translation', 1],
      ['verbatim', 0],
      ['verbatim', 3],
    ]);
  });

  test('has nothing of an entity whose records are all told', () => {
    expect(arrange({ facts: [], positions: [] }).background).toEqual([]);
  });
});
