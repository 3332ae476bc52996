import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { buildExample } from './dataset-cases.ts';

describe('buildDatasetIndex', () => {
  const dataset = buildExample();
  const index = buildDatasetIndex(dataset);

  test('hands back the dataset itself', () => {
    expect(index.dataset).toBe(dataset);
  });

  test('finds every record by its id', () => {
    expect(dataset.entities.map(({ id }) => index.entity(id))).toEqual(dataset.entities);
    expect(dataset.facts.map(({ id }) => index.fact(id))).toEqual(dataset.facts);
    expect(dataset.parties.map(({ id }) => index.party(id))).toEqual(dataset.parties);
    expect(dataset.positions.map(({ id }) => index.position(id))).toEqual(dataset.positions);
    expect(dataset.sources.map(({ id }) => index.source(id))).toEqual(dataset.sources);
  });

  test('throws for an id of another kind', () => {
    expect(() => index.fact('order-7')).toThrow(new RangeError('no fact "order-7" in the dataset'));
  });

  test('does NOT know the names that every object inherits', () => {
    expect(() => index.source('constructor')).toThrow(RangeError);
    expect(index.repliesTo('constructor')).toEqual([]);
  });

  test('lists the answers to a position', () => {
    expect(index.repliesTo('agency-risk').map(({ id }) => id)).toEqual(['company-denial']);
    expect(index.repliesTo('company-denial')).toEqual([]);
  });

  test('lists answers oldest first and leaves the dataset in its order', () => {
    const [asked, answer] = dataset.positions;
    if (!asked || !answer) throw new Error('the example has lost its positions');
    const dates = ['2020-06-02', '2020-05', '2020-05-20'];
    const answers = dates.map((date, place) => ({ ...answer, id: `answer-${place}`, date }));
    const positions = [asked, ...answers];
    const replies = buildDatasetIndex({ ...dataset, positions }).repliesTo(asked.id);
    expect(replies.map(({ date }) => date)).toEqual(['2020-05', '2020-05-20', '2020-06-02']);
    expect(positions.slice(1)).toEqual(answers);
  });
});
