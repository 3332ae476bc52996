import { expect, test } from 'vitest';
import { groupByFirstTopic, groupByTopic } from '../../../src/views/popup/group-by-topic.ts';
import { fact } from '../../fixtures/core-dataset.ts';

test('puts a fact under each of its topics, in the order of topics', () => {
  const both = { ...fact('both', []), topics: ['market', 'directive'] as const };
  const one = { ...fact('one', []), topics: ['market'] as const };
  const facts = [both, one].map(({ topics, ...rest }) => ({ ...rest, topics: [...topics] }));
  expect(groupByTopic(facts).map(({ topic, items }) => [topic, items.map(({ id }) => id)])).toEqual([
    ['directive', ['both']],
    ['market', ['both', 'one']],
  ]);
});

test('puts a record once, under its first topic, where that is asked', () => {
  const both = { id: 'both', topics: ['market', 'directive'] as const };
  expect(groupByFirstTopic([both])).toEqual([{ topic: 'market', items: [both] }]);
});

test('leaves out topics without a fact', () => {
  expect(groupByTopic([])).toEqual([]);
});
