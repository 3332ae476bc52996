import { describe, expect, test } from 'vitest';
import { buildPageIndex } from '../../../src/core/dataset/page-dataset.ts';
import { chooseForCard, type RankedLists } from '../../../src/core/ranking/choose-for-card.ts';
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
const index = buildPageIndex({
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

const choose = (entity: string, lists: Partial<RankedLists>, sentence = FIRST_SENTENCE) =>
  chooseForCard({ entity, sentence }, { facts: [], positions: [], ...lists }, index);

describe('the facts of a card', () => {
  const chooseFacts = (entity: string, facts: RankedLists['facts'], sentence = FIRST_SENTENCE) =>
    choose(entity, { facts }, sentence).facts;

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

  test('are two at most, and fewer where there are no more', () => {
    const facts = [ranked('on-company', 0.9), ranked('on-both', 0.3), ranked('on-order', 0.2)];
    expect(chooseFacts('borealis', facts)).toHaveLength(2);
    expect(chooseFacts('borealis', facts.slice(0, 1))).toHaveLength(1);
    expect(chooseFacts('borealis', [])).toEqual([]);
  });
});

describe('the exchange of a card', () => {
  const chooseExchange = (entity: string, positions: RankedLists['positions']) => {
    const { exchange } = choose(entity, { positions });
    return exchange && [exchange.position, exchange.reply];
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
    const spoken = buildPageIndex({
      ...index.dataset,
      entities: index.dataset.entities.map((one) => ({ ...one, spokenForBy: 'company' })),
    });
    const positions = [ranked('agency', 0.5), ranked('ministry', 0.9), ranked('company', 0.1)];
    const lists = { facts: [], positions };
    const mention = { entity: 'order-12-34', sentence: FIRST_SENTENCE };
    expect(chooseForCard(mention, lists, index).exchange?.reply).toBe('ministry');
    expect(chooseForCard({ ...mention, entity: 'borealis' }, lists, spoken).exchange?.reply).toBe('company');
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
