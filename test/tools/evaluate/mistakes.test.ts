import { describe, expect, it } from 'vitest';
import { findMistakes } from '../../../src/tools/evaluate/mistakes.ts';
import { describeMistakes } from '../../../src/tools/evaluate/mistakes-text.ts';
import { evaluateMarked } from './marked-page.ts';

const describePage = (...page: Parameters<typeof evaluateMarked>): string[] => {
  const mistakes = findMistakes(evaluateMarked(...page));
  return mistakes ? describeMistakes(mistakes).split('\n') : [];
};

describe('findMistakes', () => {
  it('finds none where all is right or does not matter', () => {
    expect(
      findMistakes(
        evaluateMarked('{company: K} {ignore: k}', '{company: K} {company: k}', { facts: ['moscow'] }, [
          ['hq', 'K'],
          ['other', 'K'],
        ]),
      ),
    ).toBeNull();
  });

  it.each([
    [
      'a label that was missed, in its sentence alone',
      'One. The {directive: ban} is here. Three.',
      'One. The ban is here. Three.',
      'missed        directive        The ⟦ban⟧ is here.',
    ],
    [
      'what was found without a label',
      'The travel ban.',
      'The travel {directive: ban}.',
      'wrong         directive        The travel ⟦ban⟧.',
    ],
    [
      'other edges',
      'The {product: K ware} here.',
      'The {product: K} ware here.',
      'other edges   product          The ⟦K⟧ ware here. (labelled “K ware”)',
    ],
    [
      'a sentence over two lines',
      'The\n {directive: ban\tof  all}',
      'The\n ban\tof  all',
      'missed        directive        The ⟦ban of all⟧',
    ],
    [
      'a sentence with what a terminal would obey',
      'Red \u001B[31m {directive: ban}\u0000',
      'Red \u001B[31m ban\u0000',
      'missed        directive        Red �[31m ⟦ban⟧�',
    ],
    [
      'a name that a sentence end cuts',
      'By {company: Example Inc. Group} today.',
      'By Example Inc. Group today.',
      'missed        company          By ⟦Example Inc. Group⟧ today.',
    ],
  ])('shows %s', (_, labelled, found, line) => {
    expect(describePage(labelled, found)).toEqual(['page (on-topic, en)', `  ${line}`]);
  });

  it('shows a label taken for another entity as both', () => {
    expect(describePage('{person: K} said.', '{company: K} said.').slice(1)).toEqual([
      '  missed        person           ⟦K⟧ said.',
      '  wrong         company          ⟦K⟧ said.',
    ]);
  });

  it('shows quotations, and speakers of those that are right', () => {
    const six = 'one two three four five six';
    expect(
      describePage(
        `{quote by Ada Berg: ${six}}. A {quote: ${six}}. B {quote by Vale: ${six}}. C ${six}. D {quote: ${six}}.`,
        `${six}. A {quote by Berg: ${six}}. B {quote: ${six}}. C {quote by Orlov: ${six}}. D {quote: ${six}}.`,
      ).slice(1),
    ).toEqual([
      `  missed quote  “Ada Berg”       ⟦${six}⟧.`,
      `  wrong quote   “Orlov”          C ⟦${six}⟧.`,
      `  wrong speaker “Berg”           A ⟦${six}⟧. (labelled nobody)`,
      `  wrong speaker nobody           B ⟦${six}⟧. (labelled “Vale”)`,
    ]);
  });

  it('shows facts, wrong ones with the words that called them', () => {
    expect(
      describePage('In Moscow.', 'In Moscow.', { facts: ['ban'], note: 'hard\nto read', language: 'ru' }, [
        ['hq', 'Moscow'],
      ]),
    ).toEqual([
      'page (on-topic, ru): hard to read',
      '  missed fact   ban',
      '  wrong fact    moscow: no. 1 hq because of “Moscow”',
    ]);
  });

  it('shows a part of a sentence without an end', () => {
    const words = 'word '.repeat(2_000);
    const [, line = ''] = describePage(`${words}{directive: ban} ${words}`, `${words}ban ${words}`);
    expect(line).toContain('word ⟦ban⟧ word');
    expect(line.length).toBeLessThan(800);
  });
});
