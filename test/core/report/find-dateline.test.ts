import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/core/report/find-dateline.ts';

const TITLE = 'Agency orders Borealis off its computers';
const SUMMARY =
  'The order gives every department thirty days to look for it, sixty to make a plan, and ninety to begin with taking it away.';
const PROSE =
  `The agency said on Wednesday that it had seen no other way, and that it regretted the trouble. ${SUMMARY} `.repeat(
    2,
  );

const page = (...blocks: string[]): string => blocks.join('\n\n');
const dayOf = (text: string, language: string | null = null): string | null =>
  findDateline(text, language)?.date ?? null;

describe('a date line', () => {
  test.each([
    'September 13, 2017',
    'Wed 13 Sep 2017  //\n18:20 UTC',
    'Wednesday, September 13, 2017 - 6:05 PM',
    'Sep 13, 2017 Jane Doe',
    '*Sep 13, 2017*Jane DoeAntivirus / National Security',
    '\ue802Sep 13, 2017\ue804 Jane Doe',
    '12:10 PM PDT · September 13, 2017',
    'By Jane Doe and John Q. Public September 13, 2017 at 6:05 PM EDT',
    'By Jane Doe, Staff · London, 13 September 2017',
    'Jane Doe | Wednesday 13 September 2017 20:22 BST',
    'World News / Politics / 13 September 2017',
    'September 13, 2017 by',
    'Sept. 13, 2017, 6:05 p.m. ET',
    'SEPTEMBER 13, 2017 / 12:02 PM / 8 YEARS AGO',
    'Published September 13, 2017',
    'Published: 2017-09-13T18:20Z',
    'Published on September 13, 2017 by Jane Doe',
    'First published on 13 September 2017 at 10:21 BST',
    'Original release date: September 13, 2017',
    'FOR IMMEDIATE RELEASE: September 13, 2017',
    'Press Release | September 13, 2017',
    'Date\n\nSeptember 13, 2017',
    'Published\n\n13 September 2017',
    'September 13, 2017 • 5 min read',
    'Pubblicato il 13 set 2017',
    '13 settembre 2017, ore 10:21',
    'di Maria Rossi - 13 settembre 2017 alle 10:21',
    '13. September 2017',
    'Mittwoch, 13.09.2017, 10:21 Uhr',
    '13. September 2017, 14:05 Uhr | Lesezeit: 3 Min.',
    'Von Max Muster, veröffentlicht am 13.09.2017',
    'Stand: 13.09.2017 10:21 Uhr',
    'Publié le mercredi 13 septembre 2017 à 10h21',
    'Par Jeanne Dupont le 13 septembre 2017',
    'miércoles, 13 de septiembre de 2017',
    'Publicado el 13/09/2017 a las 10:21',
    'Redacción, 13 sep. 2017 (actualizado a las 18:20 h)',
    'Por Maria Silva — 13/09/2017 07h00',
    'Publicado em 13 de setembro de 2017 às 10h21',
    'woensdag 13 september 2017, 10:21',
    'Geplaatst op 13 sept. 2017 door Jan Jansen',
    'Opublikowano: 13 września 2017 r.',
    'środa, 13.09.2017, godz. 10:21',
    'Zveřejněno 13. září 2017 v 10:21',
    '13 сентября 2017, 10:21',
    '10:21, 13 сентября 2017 г.',
    '13 сент. 2017',
    '13 сентября 2017, 11:40 | Технологии',
    'Опубликовано: 13.09.2017 10:21 (МСК)',
    'Автор: Иван Иванов, 13 сентября 2017',
    '13 вересня 2017, середа',
    'Опубліковано 13 вересня 2017 року о 10:21',
    '2017年9月13日',
    '2017-09-13 10:21:05 来源：新华网',
    '发布时间：2017-09-13 10:21',
    '本报记者 张三　2017年9月13日',
    '2017年09月13日（水）10時21分',
    '【ワシントン＝山田太郎】2017年9月13日 10:21',
    '公開日：2017年9月13日',
    '입력 2017.09.13 10:21',
    '2017년 9월 13일 수요일',
    'موسكو – وكالات | الأربعاء 13 سبتمبر 2017',
  ])('%s', (line) => {
    expect(findDateline(page(TITLE, line, PROSE, PROSE), null)).toEqual({
      date: '2017-09-13',
      changed: null,
      basis: 'text',
    });
    expect(dayOf(page(TITLE, SUMMARY, line, PROSE))).toBe('2017-09-13');
  });

  test('may be the first', () => {
    expect(dayOf(page(`September 13, 2017\n${TITLE}`, PROSE))).toBe('2017-09-13');
  });

  test('may be a line of a block', () => {
    expect(dayOf(`${TITLE}\nBy Jane Doe\nSeptember 13, 2017\n${PROSE}`)).toBe('2017-09-13');
  });

  test('may stand below many menus', () => {
    expect(
      dayOf(page('Home\nNews\nAbout us\nNewsletters\n'.repeat(20), TITLE, 'September 13, 2017', PROSE)),
    ).toBe('2017-09-13');
  });

  test('is taken for what it says, where numbers alone could be either', () => {
    const text = page(TITLE, '03.04.2017, 10:21', PROSE);
    expect(dayOf(text, 'ru')).toBe('2017-04-03');
    expect(dayOf(text, 'en-US')).toBeNull();
    expect(dayOf(text, null)).toBeNull();
    expect(dayOf(page(TITLE, '03/04/2017', PROSE), 'fr')).toBeNull();
  });

  test('says more with a word for it than a bare one', () => {
    expect(dayOf(page('Friday, November 21, 2025', TITLE, 'Published: September 13, 2017', PROSE))).toBe(
      '2017-09-13',
    );
  });
});

describe('a day of change', () => {
  test.each([
    ['Published Sept. 13, 2017, 1:03 PM EDT / Updated Sept. 15, 2017, 5:46 PM EDT'],
    ['Sept. 13, 2017, 1:03 PM EDT / Updated Sept. 15, 2017, 5:46 PM EDT / Source: Reuters'],
    ['September 13, 2017\n\nUpdated September 15, 2017'],
    ['Updated\n\nSeptember 15, 2017\n\nPublished\n\nSeptember 13, 2017'],
    ['September 13, 2017\n\nLast updated on September 15, 2017 at 5:46 PM'],
    ['13 September 2017 (updated 14 September 2017), updated 15 September 2017'],
    ['Veröffentlicht am 13.09.2017, zuletzt aktualisiert: 15.09.2017'],
    ['Publié le 13 septembre 2017 à 10h21 - Mis à jour le 15 septembre 2017 à 11h'],
    ['Publicado el 13/09/2017. Última actualización: 15/09/2017'],
    ['Publicado em 13/09/2017 10:21 Atualizado em 15/09/2017 11:00'],
    ['Pubblicato il 13 settembre 2017. Ultimo aggiornamento: 15 settembre 2017'],
    ['13 сентября 2017, 10:21\nОбновлено: 15 сентября 2017, 11:00'],
    ['Опубліковано 13 вересня 2017, оновлено 15 вересня 2017'],
    ['13.09.2017 10:21, aktualizacja: 15.09.2017 11:00'],
    ['发布时间：2017-09-13\n更新时间：2017-09-15'],
    ['公開：2017年9月13日 最終更新：2017年9月15日'],
    ['입력 2017.09.13 10:21 수정 2017.09.15 11:00'],
  ])('%j', (lines) => {
    expect(findDateline(page(TITLE, lines, PROSE), null)).toEqual({
      date: '2017-09-13',
      changed: '2017-09-15',
      basis: 'text',
    });
  });

  test('is none if it is not later', () => {
    expect(
      findDateline(page(TITLE, 'September 13, 2017', 'Updated September 13, 2017', PROSE), null),
    ).toMatchObject({
      changed: null,
    });
  });

  test('alone does NOT tell when the text came out', () => {
    expect(dayOf(page(TITLE, 'Updated September 15, 2017', PROSE))).toBeNull();
    expect(dayOf(page(TITLE, '2017年9月15日 更新', PROSE))).toBeNull();
  });
});

describe('an agency’s place and day', () => {
  test.each([
    'WASHINGTON, Sept. 13, 2017 (Reuters) — The agency',
    'WASHINGTON (Sept. 13, 2017) — The agency',
    'WASHINGTON, D.C., Sept. 13, 2017 /PRNewswire/ -- The agency',
    'Woburn, MA – September 13, 2017 – The agency',
    '(Washington, DC, September 13, 2017) – The agency',
    'МОСКВА, 13 сентября 2017 г. /Агентство/. Ведомство',
    'Moscow, 13 September 2017 – The agency',
  ])('%s', (start) => {
    expect(dayOf(page(TITLE, `${start} said so. ${PROSE}`, PROSE))).toBe('2017-09-13');
  });

  test.each([
    'WASHINGTON, Sept. 13 (Reuters) — The agency',
    'On Wednesday, September 13, 2017 — the agency',
    'In Moscow, September 13, 2017 — the agency',
    'Borealis, in its letter of September 13, 2017 — the last one',
    'Washington, September 13, 2017: the agency',
  ])('is NOT in: %s', (start) => {
    expect(dayOf(page(TITLE, `${start} said so. ${PROSE}`, PROSE))).toBeNull();
  });

  test('yields to a line', () => {
    const report = `WASHINGTON, Sept. 13, 2017 (Reuters) — ${PROSE}`;
    expect(dayOf(page(TITLE, 'September 14, 2017', report))).toBe('2017-09-14');
  });
});

describe('no date line', () => {
  test.each([
    ['a sentence', 'The order of September 13, 2017 is in force.'],
    ['a sentence that begins with a day', 'September 13, 2017 was a Wednesday in the capital.'],
    ['a sentence with a word for it', 'The order was published on September 13, 2017.'],
    [
      'a sentence that begins with a word for it',
      'Published on September 13, 2017, the order is still in force',
    ],
    ['a heading', 'The order of September 13, 2017'],
    ['a heading that ends with a day', 'Hearing of the House, October 25, 2017'],
    ['a heading that begins with a day', 'September 13, 2017: Agency Bans Borealis'],
    ['a heading that begins with a day and has capitals', 'September 13, 2017 – Agency Bans Borealis'],
    ['a heading that begins with a day and a dash', 'September 13, 2017 – the agency bans Borealis'],
    ['a heading that introduces', 'On September 13, 2017:'],
    ['a place under a picture', 'Nils Borealis in Moscow on July 1, 2017. PHOTO/Jane Doe'],
    ['who said it', '— Nils Borealis, September 13, 2017'],
    ['a day of effect', 'Effective September 13, 2017'],
    ['a day of effect with a word for it', 'Effective Date: September 13, 2017'],
    ['a deadline', 'By December 12, 2017'],
    ['a deadline with a colon', 'Deadline: December 12, 2017'],
    ['a visit', 'Retrieved September 13, 2017'],
    ['a cell that says what it is', 'Founded: 26 June 1997'],
    ['a cell of a Markdown table', 'Founded | 26 June 1997'],
    ['a cell with a word for it', 'Founding Date | 26 June 1997'],
    ['a day and its age', '26 June 1997; 28 years ago'],
    ['a span', '13 September 2017 – 12 December 2017'],
    ['a span in short', 'September 13-14, 2017'],
    ['a heading with numbers', 'Best 10 Products 2017'],
    ['a day before the web', 'Published July 5, 1985'],
    ['a day that does not exist', 'Published February 30, 2017'],
    ['a day without a year', 'September 13'],
    ['a month', 'September 2017'],
    ['relative days', 'Published yesterday'],
    ['a right to copy', '© 2017 Example Agency'],
    ['a Russian sentence', '13 сентября 2017 года ведомство запретило программы'],
    ['a German heading', 'Der Erlass vom 13. September 2017'],
    ['a Chinese sentence', '2017年9月13日，机构发布了第12-34号命令。'],
    ['a Chinese heading', '2017年9月13日命令'],
    ['a Japanese sentence', '2017年9月13日、当局は命令を出した。'],
    ['a Korean sentence', '2017년 9월 13일 당국은 명령을 내렸다.'],
    ['a Korean heading', '2017년 9월 13일 명령'],
    [
      'the end of a wrapped sentence',
      `The order that gave departments thirty days was signed on Wednesday,\nSeptember 13, 2017`,
    ],
    [
      'the middle of a wrapped sentence',
      'It was signed on\nWednesday, September 13, 2017\nand is still in force.',
    ],
  ])('%s: %s', (_, line) => {
    expect(dayOf(page(TITLE, line, PROSE, PROSE))).toBeNull();
  });

  test.each([
    ['no text', ''],
    ['a title that begins with a day', page('Sept. 13, 2017 Borealis Ban', PROSE)],
    ['a title that ends with a day', page('Borealis Ban | Sept. 13, 2017', PROSE)],
    ['a table beside the text', page(TITLE, 'Founded', '26 June 1997', 'Seat', 'London', PROSE, PROSE)],
    ['a table of rows', page(TITLE, 'Type:\nPrivate\nFounded:\n26 June 1997\nSeat:\nLondon', PROSE, PROSE)],
    ['two days', page(TITLE, 'September 13, 2017', 'September 14, 2017', PROSE)],
    [
      'two days with a word for each',
      page('Published September 13, 2017', 'Published September 14, 2017', PROSE),
    ],
    [
      'a list of events',
      page(TITLE, 'May 11, 2017', PROSE, 'July 11, 2017', PROSE, 'September 13, 2017', PROSE),
    ],
    ['a list of short events', page(TITLE, 'May 11, 2017', SUMMARY, 'July 11, 2017', SUMMARY)],
    ['a comment', page(TITLE, PROSE, 'Jane Doe', 'September 20, 2017', PROSE)],
    ['a comment with a time', page(TITLE, PROSE, 'September 20, 2017, 10:21', 'I do not think so.')],
    ['other articles below', page(TITLE, PROSE, PROSE, 'September 20, 2017', TITLE)],
    ['a day far down', `${'Home\n'.repeat(5_000)}September 13, 2017`],
  ])('in %s', (_, text) => {
    expect(dayOf(text)).toBeNull();
  });
});

describe('findDateline', () => {
  test('takes a bare line of today for a masthead, and no other', () => {
    const masthead = page('September 13, 2017', TITLE, PROSE, PROSE);
    const day = { date: '2017-09-13', changed: null, basis: 'text' };
    expect(findDateline(masthead, 'en', '2017-09-13')).toBeNull();
    expect(findDateline(masthead, 'en', '2017-09-14')).toEqual(day);
    expect(findDateline(masthead, 'en')).toEqual(day);
    const labelled = page(TITLE, 'Published September 13, 2017', PROSE, PROSE);
    expect(findDateline(labelled, 'en', '2017-09-13')).toEqual(day);
  });

  test.each([
    '1',
    'a ',
    'September 13, 2017 ',
    'September 13, 2017\n',
    'By A ',
    '|',
    '【',
    'Б, ',
    '2017-09-13 | A\n\n',
    '\n',
  ])('reads no more of a large text of %j than its head', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(findDateline(text, 'en')).toEqual(findDateline(text.slice(0, 12_000), 'en'));
  });
});
