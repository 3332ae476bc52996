import { describe, expect, it } from 'vitest';
import { type MentionRow, summarise } from '../../../src/tools/evaluate/evaluation.ts';
import { evaluateMarked } from './marked-page.ts';

/** `kind passing: 1 0 0`, by overlap. */
const show = ({ of, name, overlap }: MentionRow): string =>
  `${of} ${name}: ${overlap.right} ${overlap.wrong} ${overlap.missed}`;

describe('summarise', () => {
  it('adds up all, by kind, language and entity, and leaves out what has nothing', () => {
    const { pages, rows } = summarise([
      evaluateMarked('{company: K} {directive: ban}', '{company: K} ban'),
      evaluateMarked('{company/person: K} a', '{company: K} {product: a}', {
        kind: 'passing',
        language: 'de',
      }),
      evaluateMarked('a', 'a', { kind: 'hard-negative', language: 'fr' }),
    ]);
    expect(pages).toBe(3);
    expect(rows.map(show)).toEqual([
      'overall : 2 1 1',
      'kind on-topic: 1 0 1',
      'kind passing: 1 1 0',
      'language de: 1 1 0',
      'language en: 1 0 1',
      'entity company: 1 0 0',
      'entity company|person: 1 0 0',
      'entity directive: 0 0 1',
      'entity product: 0 1 0',
    ]);
    expect(rows[0]?.overlap).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
  });

  it('counts a label taken for another entity as missed for its own and wrong for the other', () => {
    const { rows } = summarise([evaluateMarked('{person: K}', '{company: K}')]);
    expect(rows.filter(({ of }) => of === 'entity').map(show)).toEqual([
      'entity company: 0 1 0',
      'entity person: 0 0 1',
    ]);
    expect(rows[0]).toMatchObject({
      exact: { right: 0 },
      overlap: { right: 0 },
      span: { right: 1, wrong: 0 },
    });
    expect(rows.at(-1)?.span).toBeNull();
  });

  it('tells explicit from implicit names of the directive', () => {
    const { directive } = summarise([
      evaluateMarked(
        '{directive!: BOD 17-01} {directive: the ban} {directive: order}',
        '{directive: BOD 17-01} the {directive: ban} order',
      ),
    ]);
    expect(directive).toEqual({
      explicit: { exact: { right: 1, missed: 0, recall: 1 }, overlap: { right: 1, missed: 0, recall: 1 } },
      implicit: { exact: { right: 0, missed: 2, recall: 0 }, overlap: { right: 1, missed: 1, recall: 0.5 } },
    });
  });

  it('names the hard-negative pages on which something was found', () => {
    const kind = 'hard-negative';
    const { hardNegatives } = summarise([
      evaluateMarked('a b', '{company: a} {company: b}', { id: 'bad', kind }),
      evaluateMarked('{ignore: a} b', '{company: a} b', { id: 'good', kind }),
      evaluateMarked('a', '{company: a}', { id: 'other' }),
    ]);
    expect(hardNegatives).toEqual({ pages: 2, wrong: 2, pagesWithAny: ['bad'] });
  });

  it('counts what is neither right nor wrong', () => {
    const { related, neutral, rows } = summarise([
      evaluateMarked('{related: N} {related: N} {ignore: k}', '{person: N} N {company: k}'),
    ]);
    expect(related).toEqual({ person: 1, nothing: 1 });
    expect(neutral).toBe(2);
    expect(rows.map(show)).toEqual(['overall : 0 0 0']);
  });

  it('adds up facts on pages about the matter, and facts without a key on all', () => {
    const { facts } = summarise([
      evaluateMarked('a b', 'a b', { facts: ['moscow'] }, [
        ['hq', 'a'],
        ['directive-issued', 'b'],
      ]),
      evaluateMarked('a', 'a', { facts: ['moscow'] }),
      evaluateMarked('a', 'a', { kind: 'passing', facts: ['moscow'] }, [['other', 'a']]),
    ]);
    expect(facts).toMatchObject({ right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5, unkeyed: 1 });
    expect(facts.first).toEqual({ right: 1, all: 2, precision: 0.5 });
  });

  it('adds up quotations and their speakers, all and by language, on pages that are labelled for them', () => {
    const six = 'one two three four five six';
    const { quotations } = summarise([
      evaluateMarked(
        `{quote by Ada Berg: ${six}} a {quote: ${six}} b {quote by Vale: ${six}} c ${six}`,
        `{quote by Berg: ${six}} a {quote by Berg: ${six}} b ${six} c {quote by Orlov: ${six}}`,
      ),
      evaluateMarked(`{quote: ${six}} a`, `{quote: ${six}} {quote: a}`, { language: 'de' }),
      evaluateMarked(six, `{quote: ${six}}`, { language: 'fr', quotations: null }),
    ]);
    expect(quotations).toMatchObject({
      pages: 2,
      speakersOfRight: { right: 2, all: 3, share: 2 / 3 },
      neutral: 1,
    });
    expect(
      quotations.rows.map(({ of, name, found, speakers }) => [
        `${of} ${name}`,
        [found.right, found.wrong, found.missed],
        [speakers.right, speakers.wrong, speakers.missed],
      ]),
    ).toEqual([
      ['overall ', [3, 1, 1], [1, 2, 1]],
      ['language de', [1, 0, 0], [0, 0, 0]],
      ['language en', [2, 1, 1], [1, 2, 1]],
    ]);
  });

  it('has figures of no page', () => {
    const none = summarise([]);
    expect(none.rows.map(show)).toEqual(['overall : 0 0 0']);
    expect(none.facts.first.precision).toBeNull();
    expect(JSON.parse(JSON.stringify(none))).toEqual(none);
  });
});
