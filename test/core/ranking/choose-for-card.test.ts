import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { type ChosenFrom, chooseForCard, pickForCard } from '../../../src/core/ranking/choose-for-card.ts';
import { coreDataset, fact, position } from '../../fixtures/core-dataset.ts';

const FIRST_SENTENCE = { start: 0, end: 20 };
const SECOND_SENTENCE = { start: 20, end: 40 };
const inFirst = [{ start: 4, end: 9 }];
const inSecond = [{ start: 24, end: 29 }];
const overBoth = [{ start: 15, end: 25 }];

const ranked = (id: string, score: number, because: { start: number; end: number }[] = []) => ({
  id,
  score,
  because,
});

/** Facts on the company and the order; an exchange on each. */
const index = buildDatasetIndex({
  ...coreDataset,
  facts: [
    fact('on-company', ['borealis']),
    fact('on-order', ['order-12-34']),
    fact('on-both', ['borealis', 'order-12-34']),
  ],
  positions: [
    position('agency', 'agency', ['borealis', 'order-12-34'], []),
    position('company', 'company', ['borealis'], ['agency']),
    position('ministry', 'ministry', ['order-12-34'], ['agency']),
    position('alone', 'ministry', ['borealis'], []),
  ],
});

const nothing: ChosenFrom = { coverage: 'subject', publication: null, facts: [], positions: [] };

const choose = (entity: string, report: Partial<ChosenFrom>, sentence = FIRST_SENTENCE, among = index) => {
  const choice = chooseForCard({ entity, ambiguous: null, sentence }, { ...nothing, ...report }, among);
  expect(choice.entities.map((one) => one.entity)).toEqual([entity]);
  return choice.entities[0];
};

test('a card is on what the words name, and after it on what else they may name', () => {
  const mention = { entity: 'borealis', ambiguous: 'nils-borealis', sentence: FIRST_SENTENCE };
  const facts = [ranked('on-company', 0.9), ranked('on-order', 0.3, inFirst)];
  const { entities } = chooseForCard(mention, { ...nothing, facts }, index);
  expect(entities.map(({ entity, facts }) => [entity, facts])).toEqual([
    ['borealis', ['on-order', 'on-company']],
    ['nils-borealis', ['on-order']],
  ]);
});

test.each([
  ['is not known', null, null],
  ['is that of its publication', { date: '2017-09-13', changed: null }, '2017-09-13'],
  ['is that of its last change', { date: '2017-09-13', changed: '2018-01-02' }, '2018-01-02'],
])('the page’s day %s', (_, publication, day) => {
  const mention = { entity: 'borealis', ambiguous: null, sentence: FIRST_SENTENCE };
  expect(chooseForCard(mention, { ...nothing, publication }, index).day).toBe(day);
});

test('on a page about something else, only what the mention’s own sentence calls for', () => {
  const report = {
    coverage: 'passing',
    facts: [ranked('on-company', 0.9), ranked('on-both', 0.8, inSecond), ranked('on-order', 0.3, inFirst)],
    positions: [ranked('agency', 0.9), ranked('company', 0.8), ranked('ministry', 0.3, inFirst)],
  } as const;
  expect(choose('borealis', report)).toEqual({
    entity: 'borealis',
    facts: ['on-order'],
    exchanges: [{ position: 'agency', reply: 'ministry' }],
  });
});

describe('the facts of a card', () => {
  const chooseFacts = (entity: string, facts: ChosenFrom['facts'], sentence = FIRST_SENTENCE) =>
    choose(entity, { facts }, sentence)?.facts;

  test('are those that the mention’s own sentence calls for, whatever the page says elsewhere', () => {
    const facts = [ranked('on-company', 0.99, inSecond), ranked('on-order', 0.3, inFirst)];
    expect(chooseFacts('borealis', facts)).toEqual(['on-order', 'on-company']);
    expect(chooseFacts('borealis', facts, SECOND_SENTENCE)).toEqual(['on-company']);
  });

  test('are called for by words that only begin in the sentence', () => {
    const facts = [ranked('on-company', 0.9), ranked('on-order', 0.3, overBoth)];
    expect(chooseFacts('borealis', facts)).toEqual(['on-order', 'on-company']);
  });

  test('are NOT those on another entity that the page calls for elsewhere', () => {
    const facts = [ranked('on-company', 0.9, inSecond), ranked('on-order', 0.3, inSecond)];
    expect(chooseFacts('order-12-34', facts)).toEqual(['on-order']);
  });

  test('are those that the page calls for before background', () => {
    const facts = [ranked('on-company', 0.9), ranked('on-both', 0.3, inSecond)];
    expect(chooseFacts('borealis', facts)).toEqual(['on-both', 'on-company']);
  });

  test('are by score among equals', () => {
    const facts = [ranked('on-company', 0.3, inFirst), ranked('on-both', 0.9, inFirst)];
    expect(chooseFacts('borealis', facts)).toEqual(['on-both', 'on-company']);
  });

  test('are none where there are none', () => {
    expect(chooseFacts('borealis', [])).toEqual([]);
  });

  test('are not so many that a message grows with the page', () => {
    const facts = Array.from({ length: 500 }, () => ranked('on-company', 0.9));
    expect(chooseFacts('borealis', facts)?.length).toBeLessThan(100);
  });
});

describe('the exchange of a card', () => {
  const chooseExchange = (entity: string, positions: ChosenFrom['positions'], among = index) => {
    const [best] = choose(entity, { positions }, FIRST_SENTENCE, among)?.exchanges ?? [];
    return best ? [best.position, best.reply] : null;
  };

  test('is a position and the answer to it', () => {
    expect(chooseExchange('borealis', [ranked('agency', 0.5), ranked('company', 0.1)])).toEqual([
      'agency',
      'company',
    ]);
  });

  test('holds the position answered even where the page does not call for it', () => {
    expect(chooseExchange('borealis', [ranked('company', 0.1)])).toEqual(['agency', 'company']);
  });

  test('is the one nearest to the mention', () => {
    const positions = [ranked('agency', 0.5), ranked('company', 0.4), ranked('ministry', 0.4)];
    expect(chooseExchange('borealis', positions)).toEqual(['agency', 'company']);
    expect(chooseExchange('order-12-34', positions)).toEqual(['agency', 'ministry']);
  });

  test('has the entity’s own side in it where there is one', () => {
    const spoken = buildDatasetIndex({
      ...index.dataset,
      entities: index.dataset.entities.map((one) => ({ ...one, spokenForBy: 'company' })),
    });
    const positions = [ranked('agency', 0.5), ranked('ministry', 0.9), ranked('company', 0.1)];
    expect(chooseExchange('order-12-34', positions)).toEqual(['agency', 'ministry']);
    expect(chooseExchange('borealis', positions, spoken)).toEqual(['agency', 'company']);
  });

  test('is the one that the mention’s own sentence calls for', () => {
    const positions = [ranked('company', 0.9), ranked('ministry', 0.3, inFirst)];
    expect(chooseExchange('borealis', positions)).toEqual(['agency', 'ministry']);
  });

  test.each([
    ['positions', []],
    ['an answer', [ranked('agency', 0.9), ranked('alone', 0.9)]],
  ])('is none without %s', (_, positions) => {
    expect(chooseExchange('borealis', positions)).toBeNull();
  });
});

describe('pickForCard', () => {
  const report: ChosenFrom = {
    coverage: 'passing',
    publication: { date: '2017-09-13', changed: null },
    facts: [ranked('on-company', 0.9, [...inSecond, ...inFirst]), ranked('on-order', 0.3, inSecond)],
    positions: [ranked('agency', 0.5, overBoth), ranked('company', 0.4), ranked('ministry', 0.4, inFirst)],
  };

  test('leaves nothing out that the choice depends on', () => {
    for (const coverage of ['passing', 'subject'] as const) {
      for (const sentence of [FIRST_SENTENCE, SECOND_SENTENCE]) {
        const mention = { entity: 'borealis', ambiguous: 'nils-borealis', sentence };
        const whole = { ...report, coverage };
        expect(chooseForCard(mention, pickForCard(whole, sentence), index)).toEqual(
          chooseForCard(mention, whole, index),
        );
      }
    }
  });

  test('keeps one reason, without its words', () => {
    const because = [...inSecond, ...inFirst].map((span) => ({ ...span, text: 'words of the page' }));
    const { facts } = pickForCard({ ...report, facts: [ranked('on-company', 1, because)] }, FIRST_SENTENCE);
    expect(facts).toEqual([ranked('on-company', 1, inFirst)]);
  });
});
