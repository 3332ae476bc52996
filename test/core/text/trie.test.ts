import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/core/text/fold.ts';
import { buildTrie, findOccurrences, type Pattern } from '../../../src/core/text/trie.ts';
import { findNaively, inOrder, listForms } from './naive-matcher.ts';

const whole = (text: string): Pattern => ({ text, anyEnding: false });
const begun = (text: string): Pattern => ({ text, anyEnding: true });

const find = (text: string, ...patterns: Pattern[]): string[] =>
  findOccurrences(text, buildTrie(patterns)).map(({ start, end }) => text.slice(start, end));

/** Name, pattern, text, surfaces found. */
const CASES = [
  ['a name', 'Kaspersky Lab', 'The Kaspersky Lab report', ['Kaspersky Lab']],
  ['a name that is the whole text', 'Kaspersky', 'Kaspersky', ['Kaspersky']],
  ['other case', 'Kaspersky Lab', 'KASPERSKY lab', ['KASPERSKY lab']],
  ['soft hyphens inside', 'Kaspersky', 'the Kas\u00adper\u00adsky ban', ['Kas\u00adper\u00adsky']],
  ['zero-width characters inside', 'Kaspersky', 'Kas\u200bper\u2060sky\ufeff', ['Kas\u200bper\u2060sky']],
  ['a no-break space', 'Kaspersky Lab', 'Kaspersky\u00a0Lab', ['Kaspersky\u00a0Lab']],
  ['a line break and indentation', 'Kaspersky Lab', 'Kaspersky\r\n\t  Lab', ['Kaspersky\r\n\t  Lab']],
  [
    'ignorable characters among the spaces',
    'Kaspersky Lab',
    'Kaspersky \u200b Lab',
    ['Kaspersky \u200b Lab'],
  ],
  ['curly quotes', 'DHS\'s "order"', 'DHS’s “order”', ['DHS’s “order”']],
  ['another dash', 'BOD 17-01', 'BOD 17–01', ['BOD 17–01']],
  ['full-width letters', 'BOD 17-01', 'ＢＯＤ　１７－０１', ['ＢＯＤ　１７－０１']],
  ['accents of one unit', 'Eugene', 'Eugène', ['Eugène']],
  ['decomposed accents', 'Eugène', 'Euge\u0300ne', ['Euge\u0300ne']],
  ['a decomposed accent on the last letter', 'Касперский', 'Касперскии\u0306, он', ['Касперскии\u0306']],
  ['a name in quotation marks', 'Kaspersky', '«Kaspersky»', ['Kaspersky']],
  ['a name before an apostrophe', 'Kaspersky', 'Kaspersky’s', ['Kaspersky']],
  ['a name beside an emoji', 'Kaspersky', '😀Kaspersky😀', ['Kaspersky']],
  ['a name beside lone surrogates', 'Kaspersky', '\ude00Kaspersky\ud83d', ['Kaspersky']],
  ['Cyrillic', 'Лаборатория Касперского', 'лаборатория КАСПЕРСКОГО', ['лаборатория КАСПЕРСКОГО']],
  ['Chinese amid a sentence without spaces', '卡巴斯基', '美国禁用卡巴斯基产品', ['卡巴斯基']],
  ['kana amid a sentence', 'カスペルスキー', 'ロシアのカスペルスキー社', ['カスペルスキー']],
  ['Hangul with a particle', '카스퍼스키', '카스퍼스키는 말했다', ['카스퍼스키']],
  ['Latin with a Hangul particle', 'Kaspersky', 'Kaspersky는 말했다', ['Kaspersky']],
  ['Latin amid Chinese', 'Kaspersky', '俄罗斯Kaspersky公司', ['Kaspersky']],
  ['Arabic with vowel points', 'كاسبرسكي', 'شركة كَاسْبِرْسْكِي الروسية', ['كَاسْبِرْسْكِي']],
  ['Hebrew with points', 'קספרסקי', 'חברת קַסְפֶּרְסְקִי.', ['קַסְפֶּרְסְקִי']],
  ['every place', 'ab', 'ab AB, (ab)', ['ab', 'AB', 'ab']],
  ['overlapping places of a script without spaces', '卡卡', '卡卡卡', ['卡卡', '卡卡']],
] as const;

const MISSES = [
  ['a longer word', 'Kaspersky', 'Kasperskyite'],
  ['a longer word, grown behind a soft hyphen', 'Kaspersky', 'Kaspersky\u00adite'],
  ['the tail of a word', 'Lab', 'SecureLab'],
  ['a word with a digit', 'Lab', 'Lab2'],
  ['the middle of a Hangul word', '스퍼', '카스퍼스키'],
  ['a name over a blank line', 'Kaspersky Lab', 'Kaspersky\n\nLab'],
  ['a name over a blank line that holds spaces', 'Kaspersky Lab', 'Kaspersky \n \u200b\n Lab'],
  ['a space where the pattern has none', 'Kaspersky', 'Kasper sky'],
  ['no space where the pattern has one', 'Kaspersky Lab', 'KasperskyLab'],
  ['half of a name', 'Kaspersky Lab', 'Kaspersky'],
  ['another kana with the same base', 'カ', 'ガ'],
  ['an empty text', 'Kaspersky', ''],
] as const;

describe('findOccurrences', () => {
  test.each(CASES)('finds %s', (_, pattern, text, surfaces) => {
    expect(find(text, whole(pattern))).toEqual(surfaces);
  });

  test.each(MISSES)('does NOT find %s', (_, pattern, text) => {
    expect(find(text, whole(pattern))).toEqual([]);
  });

  test('finds all of several patterns at one place, the shorter first', () => {
    expect(find('Kaspersky Lab ban', whole('Kaspersky Lab'), whole('kaspersky'), whole('lab ban'))).toEqual([
      'Kaspersky',
      'Kaspersky Lab',
      'Lab ban',
    ]);
  });

  test.each([
    ['any ending of the word', 'remov', 'The removal, removed.', ['removal', 'removed']],
    ['no ending too', 'ban', 'a ban', ['ban']],
    ['an ending behind a soft hyphen', 'remov', 're\u00admov\u00adals', ['re\u00admov\u00adals']],
    ['an ending with a decomposed accent', 'caf', 'cafe\u0301s cafe\u0301', ['cafe\u0301s', 'cafe\u0301']],
    ['an ending of a Hangul word', '카스퍼', '카스퍼스키는 말했다', ['카스퍼스키는']],
    ['no further than the word', 'remov', 'removal-based', ['removal']],
    ['no further than one Chinese character', '卡', '卡巴', ['卡']],
  ])('takes %s', (_, pattern, text, surfaces) => {
    expect(find(text, begun(pattern))).toEqual(surfaces);
  });

  test.each(['', ' ', '\u00ad\u200b', '\n\n'])('finds the pattern %j nowhere', (pattern) => {
    expect(find('a \u00ad\u200b b\n\nc', whole(pattern), begun(pattern))).toEqual([]);
  });

  test('finds nothing without patterns', () => {
    expect(find('Kaspersky')).toEqual([]);
  });
});

const PIECES = [
  ..."aAbB1áÁａ卡巴카는яЯ -–'’.",
  ...['a\u0301', '\u0301', '\u00ad', '\u200b', '\u00a0', '\n', '\r\n', '😀', '\ud83d', '\ude00'],
];
const pieces = (maxLength: number) => fc.string({ unit: fc.constantFrom(...PIECES), maxLength });
const generatedPatterns = fc.array(fc.record({ text: pieces(4), anyEnding: fc.boolean() }), { maxLength: 5 });

describe('against generated text', () => {
  test('finds what the slowest obvious matcher finds', () => {
    fc.assert(
      fc.property(pieces(24), generatedPatterns, (text, patterns) => {
        const found = findOccurrences(text, buildTrie(patterns));
        expect(inOrder(found)).toEqual(inOrder(findNaively(text, patterns)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('finds patterns that the text is made of', () => {
    const words = fc.array(fc.constantFrom('a', 'ab', 'áb', 'b a', '卡', '카', 'я'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n', '\u00ad', ''), (parts, gap) => {
        const patterns = parts.map((text, i) => ({ text, anyEnding: i % 3 === 0 }));
        const text = parts.join(gap);
        const found = findOccurrences(text, buildTrie(patterns));
        expect(inOrder(found)).toEqual(inOrder(findNaively(text, patterns)));
      }),
    );
  });

  test('selects words that fold to their pattern', () => {
    fc.assert(
      fc.property(pieces(40), fc.array(pieces(3), { maxLength: 5 }), (text, patterns) => {
        for (const { start, end, pattern } of findOccurrences(text, buildTrie(patterns.map(whole)))) {
          expect(listForms(text.slice(start, end))).toContain(foldText(patterns[pattern] ?? ''));
        }
      }),
    );
  });

  test('finds the same in a trie that grew over other texts', () => {
    fc.assert(
      fc.property(pieces(40), pieces(40), generatedPatterns, (first, second, patterns) => {
        const grown = buildTrie(patterns);
        findOccurrences(first, grown);
        expect(findOccurrences(second, grown)).toEqual(findOccurrences(second, buildTrie(patterns)));
        expect(findOccurrences(first, grown)).toEqual(findOccurrences(first, buildTrie(patterns)));
      }),
    );
  });

  test('gives occurrences by start', () => {
    fc.assert(
      fc.property(pieces(40), generatedPatterns, (text, patterns) => {
        const starts = findOccurrences(text, buildTrie(patterns)).map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

describe('hostile text', () => {
  const LENGTH = 100_000;
  const repeated = (unit: string, most: number) =>
    Array.from({ length: most }, (_, i) => whole(unit.repeat(i + 1)));

  test('one endless word is walked from its first letter alone', () => {
    expect(find('a'.repeat(LENGTH), ...repeated('a', 300))).toEqual([]);
    expect(find(`${'a'.repeat(LENGTH)} aa`, ...repeated('a', 300))).toEqual(['aa']);
  });

  test('a walk is no longer than the longest pattern', () => {
    const found = find('卡'.repeat(LENGTH), whole('卡'.repeat(20)));
    expect(found).toHaveLength(LENGTH - 19);
  });

  test('words that almost match', () => {
    expect(find('kaspersky la '.repeat(LENGTH / 10), whole('Kaspersky Lab'))).toEqual([]);
  });

  test.each([
    ['spaces', ' '],
    ['soft hyphens', '\u00ad'],
    ['accents', '\u0301'],
    ['line breaks between spaces', ' \u200b'],
    ['halves of surrogate pairs', '\ud83d'],
  ])('a long run of %s', (_, unit) => {
    const run = unit.repeat(LENGTH);
    expect(find(`${run}a${run}b${run}`, whole('ab'), whole('a b'), begun('a')).length).toBeLessThanOrEqual(2);
  });
});
