import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../src/core/dataset/types.ts';
import { buildLexicon, findMatches } from '../../../src/core/lexicon/lexicon.ts';
import { always, entities, entity, inContext } from '../../fixtures/core-dataset.ts';

const lexicon = buildLexicon(entities);

/** `Borealis@borealis`: the words found, and the entity they may name. */
const find = (text: string, read = lexicon): string[] =>
  findMatches(text, read).map(({ start, end, entity }) => `${text.slice(start, end)}@${entity.id}`);

describe('findMatches', () => {
  test('finds the aliases of all entities, overlapping ones too', () => {
    expect(find('Nils Borealis of Borealis Software sells Borealis Shield.')).toEqual([
      'Nils Borealis@nils-borealis',
      'Borealis@borealis',
      'Borealis@borealis',
      'Borealis Software@borealis',
      'Borealis@borealis',
      'Borealis Shield@borealis-shield',
      'Shield@borealis-shield',
    ]);
  });

  test('does NOT judge a context alias: it is found on any page', () => {
    expect(find('The company sued.')).toEqual(['The company@borealis']);
  });

  test('says which alias was found', () => {
    const [match] = findMatches('the ORDER 12–34', lexicon).filter(({ alias }) => alias.rule === 'always');
    expect(match).toMatchObject({ start: 4, end: 15, alias: { text: 'Order 12-34' } });
  });

  test('finds the words of two entities once for each', () => {
    const both = buildLexicon([
      entity('one', 'company', [always('Borealis')]),
      entity('two', 'product', [always('borealis')]),
    ]);
    expect(find('Borealis', both)).toEqual(['Borealis@one', 'Borealis@two']);
  });

  test('finds nothing in an empty text or without entities', () => {
    expect(find('')).toEqual([]);
    expect(find('Borealis', buildLexicon([]))).toEqual([]);
  });

  test.each([
    ['Russian', 'компания «Бореалис»', 'Бореалис'],
    ['Chinese', '美国禁用北光软件产品', '北光软件'],
    ['Korean with a particle', '보레알리스는 말했다', '보레알리스'],
    ['Arabic', 'شركة بورياليس الروسية', 'بورياليس'],
    ['Hebrew', 'חברת בוריאליס.', 'בוריאליס'],
  ])('finds a name in %s', (_, text, surface) => {
    expect(find(text)).toEqual([`${surface}@borealis`]);
  });
});

describe('a case-sensitive alias', () => {
  const strict = (text: string): Alias => ({ ...inContext(text), caseSensitive: true });
  const hasMatch = (alias: string, text: string): boolean =>
    find(text, buildLexicon([entity('thing', 'directive', [strict(alias)])])).length > 0;

  test.each([
    ['BOD', 'the BOD 17'],
    ['BOD', 'ＢＯＤ'],
    ['BOD', 'B\u00adO\u200bD'],
    ['BÓD', 'BO\u0301D'],
    ['BOD 17-01', 'BOD\u00a017–01'],
    ['Касперского', 'у Касперского'],
    ['iPhone', 'iPhone'],
    ['卡巴斯基', '卡巴斯基'],
  ])('%s is found in %j', (alias, text) => {
    expect(hasMatch(alias, text)).toBe(true);
  });

  test.each([
    ['BOD', 'a bod'],
    ['BOD', 'Bod'],
    ['BOD', 'ｂｏｄ'],
    ['Shield', 'a shield'],
    ['Shield', 'SHIELD'],
    ['Касперского', 'касперского'],
    ['iPhone', 'IPhone'],
  ])('%s is NOT found in %j', (alias, text) => {
    expect(hasMatch(alias, text)).toBe(false);
  });
});
