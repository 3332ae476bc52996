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

  test('has every position of the dataset we ship once or with another, and none alone that has an answer', () => {
    const index = buildDatasetIndex(bundledDataset);
    const wanted = bundledDataset.positions.map(({ id }) => id);
    const threads = buildThreads(wanted, index, anyWillDo);
    const shown = new Set(threads.flatMap(({ position, replies }) => [position, ...replies]));
    expect(wanted.filter((id) => !shown.has(id))).toEqual([]);
    const alone = threads.filter(({ replies }) => replies.length === 0).map(({ position }) => position);
    expect(
      alone.filter((id) => index.position(id).repliesTo.length + index.repliesTo(id).length > 0),
    ).toEqual([]);
  });
});
