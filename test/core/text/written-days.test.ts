import { describe, expect, test } from 'vitest';
import { findWrittenDays, readMachineDate } from '../../../src/core/text/written-days.ts';

const read = (text: string, isDayFirst?: boolean): string[] =>
  findWrittenDays(text.normalize('NFKC'), isDayFirst).map(({ day }) => day);

describe('findWrittenDays', () => {
  test.each([
    ['September 13, 2017'],
    ['SEPTEMBER 13, 2017'],
    ['Sept. 13, 2017'],
    ['Sep 13 2017'],
    ['September 13th, 2017'],
    ['13 September 2017'],
    ['13th of September 2017'],
    ['13-Sep-2017'],
    ['13 Sep, 2017'],
    ['13. September 2017'],
    ['13. Sept. 2017'],
    ['13.September 2017'],
    ['13 septembre 2017'],
    ['13 de septiembre de 2017'],
    ['13 de septiembre del 2017'],
    ['13 set 2017'],
    ['13 de setembro de 2017'],
    ['13 settembre 2017'],
    ['13 sept. 2017'],
    ['13 сентября 2017'],
    ['13 сентября 2017 г.'],
    ['13 сент. 2017 года'],
    ['Сентябрь 13, 2017'],
    ['13 вересня 2017 р.'],
    ['13 вересня 2017 року'],
    ['13 września 2017 r.'],
    ['13 wrz 2017'],
    ['13. září 2017'],
    ['13 سبتمبر 2017'],
    ['2017-09-13'],
    ['2017/9/13'],
    ['2017.09.13'],
    ['2017. 9. 13.'],
    ['2017年9月13日'],
    ['2017 年 09 月 13 日'],
    ['２０１７年９月１３日'],
    ['2017년 9월 13일'],
    ['20170913'],
    ['13.09.2017'],
    ['13/9/2017'],
    ['13-09-2017'],
    ['09/13/2017'],
  ])('reads %s', (text) => {
    expect(read(text)).toEqual(['2017-09-13']);
    expect(read(`x (${text}) x`)).toEqual(['2017-09-13']);
  });

  test('gives the place, what belongs to the year included', () => {
    const text = 'от 13 сентября 2017 г. на';
    const [{ start, end } = { start: 0, end: 0 }] = findWrittenDays(text);
    expect(text.slice(start, end)).toBe('13 сентября 2017 г.');
  });

  test('reads the first of a month in French and Portuguese', () => {
    expect(read('1er septembre 2017')).toEqual(['2017-09-01']);
    expect(read('1º de setembro de 2017')).toEqual(['2017-09-01']);
  });

  test.each([
    ['05/05/2017', ['2017-05-05'], 'the same either way'],
    ['03/04/2017', [], 'either'],
    ['03-04-2017', [], 'either'],
    ['03.04.2017', [], 'either'],
    ['13.14.2017', [], 'neither'],
  ])('takes %s for %o: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('takes the first number for the day where points are said to mean that, and slashes for nothing', () => {
    expect(read('03.04.2017', true)).toEqual(['2017-04-03']);
    expect(read('09.13.2017', true)).toEqual(['2017-09-13']);
    expect(read('03/04/2017', true)).toEqual([]);
  });

  test.each([
    ['a day that does not exist', 'February 30, 2017'],
    ['29 February of another year', '29 February 2017'],
    ['a thirteenth month', '2017-13-01'],
    ['a day zero', '2017-09-00'],
    ['a day before there was a web', 'July 5, 1989'],
    ['a far future', '13 September 2117'],
    ['a month alone', 'September 2017'],
    ['a year of two digits', '13.09.17'],
    ['no year', 'Sept. 13'],
    ['a span of days', 'September 13-14, 2017'],
    ['the second day of a span', '13-14 September 2017'],
    ['the second day of a span with a dash', '13–14 September 2017'],
    ['a word that is no month', '13 Kaspersky 2017'],
    ['a longer number', '1320170913'],
    ['part of an address', '/2017/09/13/'],
    ['a version', '10.13.9.2017'],
    ['words of JavaScript', '13 constructor 2017, __proto__ 13, 2017'],
  ])('does NOT read %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('finds several, in order', () => {
    expect(read('13 Sept 2017, updated 2017-09-14')).toEqual(['2017-09-13', '2017-09-14']);
  });

  test.each(['1', 'a', '1 ', '2017-', '13 ', 'September ', '13 September ', '2017. '])(
    'comes to an end for very many of %j',
    (piece) => {
      expect(findWrittenDays(piece.repeat(200_000 / piece.length))).toEqual([]);
    },
  );
});

describe('readMachineDate', () => {
  test.each([
    ['2017-09-13'],
    ['2017-09-13T20:22:00Z'],
    ['2017-09-13T23:59:00-04:00'],
    ['2017-09-13T00:01:00+1200'],
    ['2017-09-13T20:22'],
    ['2017-09-13 20:22:00'],
    [' 2017-09-13\n'],
    ['20170913'],
    ['20170913T202200Z'],
    ['2017/09/13'],
    ['Wed, 13 Sep 2017 20:22:00 GMT'],
    ['Wed Sep 13 2017 20:22:00 GMT+0000 (Coordinated Universal Time)'],
    ['September 13, 2017'],
    ['9/13/2017 8:22:00 PM'],
  ])('reads %j as the day that is written', (value) => {
    expect(readMachineDate(value)).toBe('2017-09-13');
  });

  test.each([
    [''],
    ['2017'],
    ['2017-09'],
    ['0001-01-01T00:00:00'],
    ['1970-01-01T00:00:00Z'],
    ['2017-02-31'],
    ['04/03/2017'],
    ['1505304000000'],
    ['yesterday'],
    ['{{ page.date }}'],
    [null],
    [undefined],
    [1505304000000],
    [{ '@value': '2017-09-13' }],
  ])('does NOT read %j', (value) => {
    expect(readMachineDate(value)).toBeNull();
  });
});
