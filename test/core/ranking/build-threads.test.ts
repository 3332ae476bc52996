import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import type { Position } from '../../../src/core/dataset/types.ts';
import { buildThreads, type Fitness } from '../../../src/core/ranking/build-threads.ts';
import { coreDataset, position } from '../../fixtures/core-dataset.ts';

/** `agency` is answered by company and ministry; `court` answers the company. `alone` answers nobody. */
const POSITIONS: Position[] = [
  position('agency', 'agency', ['borealis'], []),
  { ...position('ministry', 'ministry', ['borealis'], ['agency']), date: '2020-05-05' },
  { ...position('company', 'company', ['borealis'], ['agency']), date: '2020-05-06' },
  { ...position('company-2', 'company', ['borealis'], ['agency']), date: '2020-05-07' },
  { ...position('court', 'agency', ['borealis'], ['company']), date: '2020-08-01' },
  { ...position('alone', 'ministry', ['borealis'], []), date: '2020-03-03' },
];

const spoken = coreDataset.entities.map((one) => ({ ...one, spokenForBy: 'company' }));
const indexOf = (positions: Position[]) => buildDatasetIndex({ ...coreDataset, entities: spoken, positions });
const anyWillDo: Fitness = { score: () => 0, isLater: () => false };

/** `agency: company (ministry)`: what was said, the answers, and further answers in brackets. */
const thread = (wanted: string[], fitness: Partial<Fitness> = {}, positions = POSITIONS): string[] =>
  buildThreads(wanted, indexOf(positions), { ...anyWillDo, ...fitness }).map(
    ({ position, replies, others }) => `${position}: ${replies.join(' ')} (${others.join(' ')})`,
  );

describe('buildThreads', () => {
  test('gives what is wanted the best answer, and names the others', () => {
    expect(thread(['agency'])).toEqual(['agency: company (ministry company-2)']);
  });

  test('gives an answer that is wanted what it answers', () => {
    expect(thread(['ministry'])).toEqual(['agency: ministry (company company-2)']);
  });

  test('has all wanted answers to the same words in one thread, best first', () => {
    const expected = ['agency: company-2 ministry (company)'];
    expect(thread(['company-2', 'ministry'])).toEqual(expected);
    expect(thread(['company-2', 'agency', 'ministry'])).toEqual(expected);
    expect(thread(['agency', 'company-2', 'ministry'])).toEqual(expected);
  });

  test('puts what both answers and is answered where the page speaks of the other', () => {
    expect(thread(['company', 'court'])).toEqual(['company: court ()']);
    expect(thread(['company', 'agency'])).toEqual(['agency: company (ministry company-2)']);
    expect(thread(['company'])).toEqual(['agency: company (ministry company-2)']);
  });

  test('takes the answer that scores best, and one from a time after the page only where there is no other', () => {
    expect(thread(['agency'], { score: (id) => (id === 'company-2' ? 1 : 0) })).toEqual([
      'agency: company-2 (ministry company)',
    ]);
    expect(thread(['agency'], { isLater: ({ date }) => date > '2020-05-05' })).toEqual([
      'agency: ministry (company company-2)',
    ]);
    expect(thread(['agency'], { isLater: ({ id }) => id !== 'agency' })).toEqual([
      'agency: company (ministry company-2)',
    ]);
  });

  test('leaves alone what nobody answered', () => {
    expect(thread(['alone'])).toEqual(['alone:  ()']);
  });

  test('takes an answer to another passage of the same statement for one to it', () => {
    const passage = { ...position('agency-too', 'agency', ['borealis'], []) };
    expect(thread(['agency-too'], {}, [...POSITIONS, passage])).toEqual([
      'agency-too: company (ministry company-2)',
    ]);
    const reply = { ...position('company-too', 'company', ['borealis'], []), date: '2020-05-06' };
    expect(thread(['company-too'], {}, [...POSITIONS, reply])).toEqual([
      'agency: company-too (ministry company company-2)',
    ]);
  });

  test('puts what answers an answer after it, in the same thread', () => {
    expect(thread(['agency', 'company-2', 'company', 'court'])).toEqual([
      'agency: company-2 company court (ministry)',
    ]);
  });

  test('shows an answer to two in one thread, and names it in the other', () => {
    const both = position('both', 'company', ['borealis'], ['agency', 'alone']);
    expect(thread(['both', 'alone', 'agency'], {}, [...POSITIONS, both])).toHaveLength(2);
    const [first, second] = thread(['agency', 'both', 'alone'], {}, [...POSITIONS, both]);
    expect(first).toMatch(/^agency: both \(/);
    expect(second).toBe('alone:  (both)');
  });

  test('has a position once that is asked for twice', () => {
    expect(thread(['agency', 'company', 'company'])).toEqual(['agency: company (ministry company-2)']);
  });

  describe('of the dataset we ship', () => {
    const index = buildDatasetIndex(bundledDataset);
    const all = bundledDataset.positions.map(({ id }) => id);
    const tell = (wanted: readonly string[]) => {
      const threads = buildThreads(wanted, index, anyWillDo);
      const told = threads.flatMap(({ position, replies }) => [position, ...replies]);
      return { threads, told };
    };
    /** Each wanted once; what has an answer or is one stands alone only where a thread beside it tells that. */
    function expectOnce(wanted: readonly string[]): void {
      const { threads, told } = tell(wanted);
      const times = new Map<string, number>();
      for (const id of told) times.set(id, (times.get(id) ?? 0) + 1);
      expect(wanted.filter((id) => times.get(id) !== 1)).toEqual([]);
      for (const { position } of threads.filter(({ replies }) => replies.length === 0)) {
        const linked = [
          ...index.position(position).repliesTo,
          ...index.repliesTo(position).map(({ id }) => id),
        ];
        expect(linked.length === 0 || linked.some((id) => times.has(id))).toBe(true);
      }
    }

    test('has all of them once', () => expectOnce(all));

    test('has an answer to two once, wherever it came first', () => {
      expectOnce(['shingarev-on-commission-2019', 'european-commission-no-reports-2019']);
      expectOnce(['european-commission-no-reports-2019', 'shingarev-on-commission-2019']);
    });

    test('has each of any that are wanted once', () => {
      fc.assert(fc.property(fc.shuffledSubarray(all, { maxLength: 40 }), expectOnce));
      fc.assert(fc.property(fc.shuffledSubarray(all), expectOnce), { numRuns: 20 });
    });
  });
});
