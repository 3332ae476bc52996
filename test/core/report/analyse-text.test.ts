import { describe, expect, test } from 'vitest';
import { analyseText, createAnalyser } from '../../../src/core/report/analyse-text.ts';
import type { PageReport, Publication } from '../../../src/core/report/page-report.ts';
import { coreDataset } from '../../fixtures/core-dataset.ts';

const analyser = createAnalyser(coreDataset);

function analyse(text: string, publication?: Publication | null): PageReport {
  let time = 100;
  return analyseText(text, analyser, { language: 'en', publication, now: () => (time += 7) });
}

const PAGE = [
  'Agency bans Borealis',
  'Order 12-34 gave all departments 30 days to iden\u00adtify products\n  of Borealis\u00a0Software. The company denied the risk.',
  'It was founded in 1997.',
].join('\n\n');

const on = (date: string, changed: string | null = null): Publication => ({
  date,
  changed,
  basis: 'metadata',
});

describe('analyseText', () => {
  const report = analyse(PAGE);

  test('reports mentions with their place, words, entity and sentence', () => {
    expect(
      report.mentions.map(({ surface, entity, kind, resolution }) => [surface, entity, kind, resolution]),
    ).toEqual([
      ['Borealis', 'borealis', 'company', 'explicit'],
      ['Order 12-34', 'order-12-34', 'directive', 'explicit'],
      ['Borealis\u00a0Software', 'borealis', 'company', 'explicit'],
      ['The company', 'borealis', 'company', 'contextual'],
    ]);
    for (const { start, end, surface } of report.mentions) expect(PAGE.slice(start, end)).toBe(surface);
  });

  test('gives each sentence once as it stands, and once for lists', () => {
    const second = report.mentions[1];
    expect(second?.sentence).toBe(
      'Order 12-34 gave all departments 30 days to iden\u00adtify products of Borealis Software.',
    );
    expect(PAGE.slice(second?.sentenceSpan.start, second?.sentenceSpan.end)).toMatch(
      /^Order[\s\S]*Software\. $/,
    );
  });

  test('ranks facts, those that the page calls for first, with the words that do', () => {
    expect(report.facts.map(({ id, because }) => [id, because.map(({ text }) => text)])).toEqual([
      [
        'deadline',
        ['Order 12-34 gave all departments 30 days to iden\u00adtify products of Borealis Software.'],
      ],
      ['founded', ['It was founded in 1997.']],
      ['lawsuit', []],
    ]);
  });

  test('ranks positions likewise', () => {
    const called = report.positions.filter(({ because }) => because.length > 0);
    expect(called.map(({ id }) => id).sort()).toEqual(['agency-risk', 'company-denial']);
    expect(report.positions.map(({ id }) => id)).toContain('ministry-protest');
  });

  test('keeps the place of every reason', () => {
    for (const { because } of [...report.facts, ...report.positions]) {
      for (const { start, end, text } of because)
        expect(PAGE.slice(start, end).replace(/\s+/g, ' ')).toBe(text);
    }
  });

  test('passes on the language and the time it took', () => {
    expect(report).toMatchObject({ language: 'en', ms: 7, quotations: [], differences: [] });
  });

  test('passes on the day the surroundings know, and else reads the text’s own date line', () => {
    const known: Publication = { date: '2020-05-05', changed: '2020-05-07', basis: 'metadata' };
    const dated = PAGE.replace('\n\n', '\n\nMay 6, 2020\n\n');
    const read: Publication = { date: '2020-05-06', changed: null, basis: 'text' };
    expect(analyse(dated, known).publication).toEqual(known);
    expect(analyse(dated, null).publication).toEqual(read);
    expect(analyse(dated).publication).toEqual(read);
    expect(analyse(PAGE).publication).toBeNull();
  });

  test.each<[string, Publication, Publication | null]>([
    ['of today', on('2020-05-06'), on('2020-05-06')],
    ['of tomorrow, which has begun elsewhere', on('2020-05-07'), on('2020-05-07')],
    ['of the day after', on('2020-05-08'), null],
    ['changed after it', on('2020-05-05', '2020-05-08'), on('2020-05-05')],
    ['changed tomorrow', on('2020-05-05', '2020-05-07'), on('2020-05-05', '2020-05-07')],
  ])('takes no day that is still to come: one %s', (_, publication, expected) => {
    const surroundings = { language: 'en', today: '2020-05-06', now: () => 0 };
    expect(analyseText(PAGE, analyser, { ...surroundings, publication }).publication).toEqual(expected);
    const dated = PAGE.replace('\n\n', `\n\nPublished ${publication.date}\n\n`);
    const read = analyseText(dated, analyser, surroundings).publication;
    expect(read?.date ?? null).toBe(expected?.date ?? null);
  });

  test('tells a text about the matter from one that names the company in passing', () => {
    expect(report.coverage).toBe('subject');
    const passing = 'A worm wakes printers at night, an analyst of Borealis said. It was founded in 1997.';
    expect(analyse(passing).coverage).toBe('passing');
    expect(analyse('Nothing of the kind.').coverage).toBe('passing');
  });

  test('survives being sent as a message', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  // Every record of the invented dataset is of 4 May 2020.
  test.each<[string, Publication | null, boolean]>([
    ['of the day before, for it may be the same day elsewhere', on('2020-05-03'), true],
    ['of two days before', on('2020-05-02'), false],
    ['of long before, but changed since', on('2017-09-13', '2020-05-04'), true],
    ['of long before, and changed before', on('2017-09-13', '2019-05-04'), false],
    ['of no known day', null, true],
  ])('records are called for by a page %s: %o is %s', (_, publication, isCalledFor) => {
    const { facts, positions } = analyse(PAGE, publication);
    expect(facts.map(({ id }) => id).sort()).toEqual(['deadline', 'founded', 'lawsuit']);
    expect([...facts, ...positions].some(({ because }) => because.length > 0)).toBe(isCalledFor);
  });

  test('a fact set for a day to come is called for since the first source that bears it out', () => {
    const facts = coreDataset.facts.map((fact) => ({ ...fact, date: '2020-08-02' }));
    const later = createAnalyser({ ...coreDataset, facts });
    const because = (publication: Publication) =>
      analyseText(PAGE, later, { language: 'en', publication, now: () => 0 }).facts.flatMap(
        ({ because }) => because,
      );
    expect(because(on('2020-05-04'))).not.toEqual([]);
    expect(because(on('2020-05-02'))).toEqual([]);
  });

  test('grows in step with the text where there is neither a sentence nor a blank line', () => {
    const sizeOf = (lines: number): number =>
      JSON.stringify(analyse('borealis said so, and\n'.repeat(lines))).length;
    expect(sizeOf(2_000) / sizeOf(1_000)).toBeLessThan(2.5);
  });

  test.each([
    ['an empty text', ''],
    ['white space', ' \n\n\t\u00a0'],
    ['lone surrogates', '\ud83d\n\n\ude00'],
    ['a text on something else', 'They had 30 days to identify it. The court sued.'],
  ])('finds nothing in %s', (_, text) => {
    expect(analyse(text)).toMatchObject({ mentions: [], facts: [], positions: [] });
  });

  test.each([
    ['Russian', 'Компания «Бореалис» ответила.', 'Бореалис'],
    ['Chinese', '美国禁用北光软件。', '北光软件'],
    ['Korean', '보레알리스는 말했다.', '보레알리스'],
    ['Arabic', 'شركة بورياليس الروسية', 'بورياليس'],
  ])('reads %s', (_, text, surface) => {
    expect(analyse(text).mentions.map((mention) => mention.surface)).toEqual([surface]);
  });

  test('says the same of a text again, and of another after it', () => {
    const first = analyse(PAGE);
    expect(analyse('')).toMatchObject({ mentions: [] });
    expect(analyse(PAGE)).toEqual(first);
  });
});
