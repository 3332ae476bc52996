import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import type { CardChoice } from '../../../src/core/ranking/choose-for-card.ts';
import { describeEntities } from '../../../src/core/report/card-content.ts';
import { coreDataset, fact, position } from '../../fixtures/core-dataset.ts';
import { buildExample } from '../dataset/dataset-cases.ts';

const index = buildDatasetIndex(buildExample());
const onOrder: CardChoice['entities'][number] = {
  entity: 'order-7',
  facts: ['order-issued'],
  exchanges: [{ position: 'agency-risk', reply: 'company-denial' }],
};
const choice: CardChoice = { coverage: 'subject', day: null, entities: [onOrder] };

describe('describeEntities', () => {
  test('puts a choice of ids into words, with party and links', () => {
    const [content] = describeEntities(choice, index);
    expect(content?.entity).toEqual({
      id: 'order-7',
      kind: 'directive',
      name: 'Order 7',
      description: 'Invented order of Example Agency.',
    });
    expect(content?.facts.map(({ fact }) => fact.statement)).toEqual([
      'Example Agency issued Order 7 on 4 May 2020.',
    ]);
    expect(content?.facts[0]?.links[0]?.url).toMatch(/^https:\/\/example\.org\/orders\/7#:~:text=/);
    expect(content?.exchange?.position.party.name).toBe('Exampleland');
    expect(content?.exchange?.reply.position.translation?.text).toBe('Our widgets never roll.');
  });

  test('passes through what can be sent as a message', () => {
    const content = describeEntities(choice, index);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  test('sends no cues', () => {
    expect(JSON.stringify(describeEntities(choice, index))).not.toContain('cues');
  });

  test('has no exchange where none was chosen', () => {
    const alone = { ...choice, entities: [{ ...onOrder, exchanges: [] }] };
    expect(describeEntities(alone, index)[0]?.exchange).toBeNull();
  });

  test.each([
    ['entity', { ...onOrder, entity: 'order-8' }],
    ['fact', { ...onOrder, facts: ['order-8'] }],
    ['position', { ...onOrder, exchanges: [{ position: 'agency-risk', reply: 'order-8' }] }],
  ])('throws for a %s that is not in the dataset', (kind, unknown) => {
    expect(() => describeEntities({ ...choice, entities: [unknown] }, index)).toThrow(
      new RangeError(`no ${kind} "order-8" in the dataset`),
    );
  });
});

describe('of many', () => {
  const dated = (id: string, date: string, topics?: ['company']) => ({
    ...fact(id, ['borealis']),
    date,
    ...(topics && { topics }),
  });
  const many = buildDatasetIndex({
    ...coreDataset,
    sources: coreDataset.sources.map((one) => ({ ...one, published: null })),
    facts: [
      dated('first', '2020-05-01'),
      dated('second', '2020-05-20'),
      dated('third', '2020-05-02'),
      dated('seat', '2010', ['company']),
      dated('founded', '1997', ['company']),
    ],
    positions: [
      position('agency', 'agency', ['borealis'], []),
      { ...position('late', 'company', ['borealis'], ['agency']), date: '2020-06-01' },
      position('soon', 'company', ['borealis'], ['agency']),
    ],
  });
  const choose = (changes: Partial<CardChoice>): CardChoice => ({
    coverage: 'subject',
    day: null,
    entities: [
      {
        entity: 'borealis',
        facts: ['first', 'second', 'third'],
        exchanges: [
          { position: 'agency', reply: 'late' },
          { position: 'agency', reply: 'soon' },
        ],
      },
    ],
    ...changes,
  });
  const read = (changes: Partial<CardChoice>) => {
    const [content] = describeEntities(choose(changes), many);
    return {
      facts: content?.facts.map(({ fact, isLater }) => [fact.id, isLater]),
      reply: [content?.exchange?.reply.position.id, content?.exchange?.reply.isLater],
    };
  };

  test('the nearest two facts and the nearest exchange are shown', () => {
    expect(read({})).toEqual({
      facts: [
        ['first', false],
        ['second', false],
      ],
      reply: ['late', false],
    });
  });

  test('what is not later than the page comes first', () => {
    expect(read({ day: '2020-05-05' })).toEqual({
      facts: [
        ['first', false],
        ['third', false],
      ],
      reply: ['soon', false],
    });
  });

  test('what is later says so, where there is nothing else', () => {
    expect(read({ day: '2020-05-01' }).facts).toEqual([
      ['first', false],
      ['third', false],
    ]);
    expect(read({ day: '2019-12-31' })).toEqual({
      facts: [
        ['first', true],
        ['second', true],
      ],
      reply: ['late', true],
    });
  });

  test('on a page about something else what the entity is comes first', () => {
    expect(read({ coverage: 'passing' }).facts).toEqual([
      ['founded', false],
      ['first', false],
    ]);
    expect(read({ coverage: 'passing', day: '2009-01-01' }).facts).toEqual([['founded', false]]);
    const entities = [{ entity: 'nils-borealis', facts: [], exchanges: [] }];
    expect(read({ coverage: 'passing', entities })).toEqual({
      facts: [
        ['founded', false],
        ['seat', false],
      ],
      reply: [undefined, undefined],
    });
  });
});
