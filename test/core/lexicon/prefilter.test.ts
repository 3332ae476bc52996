import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildLexicon, findMatches } from '../../../src/core/lexicon/lexicon.ts';
import { buildPrefilterParts, joinPrefilter, STEMS } from '../../../src/core/lexicon/prefilter.ts';
import { foldText } from '../../../src/core/text/fold.ts';

const prefilter = joinPrefilter(buildPrefilterParts(STEMS));
const aliases = bundledDataset.entities.flatMap((entity) => entity.aliases);
const alwaysAliases = aliases.filter(({ rule }) => rule === 'always');

describe('the shipped dataset', () => {
  test('every alias that counts by itself holds a stem', () => {
    const stems = STEMS.map(foldText);
    const hasStem = (text: string): boolean =>
      stems.some((stem) => foldText(text).replaceAll(' ', '').includes(stem));
    expect(alwaysAliases.filter(({ text }) => !hasStem(text))).toEqual([]);
  });

  test('every stem is held by an alias', () => {
    const folded = alwaysAliases.map(({ text }) => foldText(text));
    expect(
      STEMS.filter((stem) => !folded.some((alias) => alias.replaceAll(' ', '').includes(foldText(stem)))),
    ).toEqual([]);
  });
});

describe('joinPrefilter', () => {
  test.each([
    ['a plain name', 'Kaspersky'],
    ['capitals', 'KASPERSKY'],
    ['soft hyphens', 'Kas\u00adper\u00adsky'],
    ['zero-width characters and a byte order mark', 'K\u200ba\u200cs\u200dp\u2060e\ufeffrsky'],
    ['full-width letters', 'Ｋａｓｐｅｒｓｋｙ'],
    ['accents of one unit', 'Káspersky'],
    ['decomposed accents', 'Ka\u0301spersky'],
    ['the Kelvin sign', '\u212aaspersky'],
    ['another dash', 'BOD 17–01'],
    ['a number alone', '17-01'],
    ['a number after a word', 'BOD17-01.'],
    ['a name within a word', 'antikasperskyite'],
    ['Cyrillic', 'Касперского'],
    ['Chinese amid a sentence', '美国禁用卡巴斯基产品'],
    ['Hangul with a particle', '카스퍼스키는'],
    ['Arabic with vowel points', 'كَاسْبِرْسْكِي'],
    ['Hebrew with points', 'קַסְפֶּרְסְקִי'],
  ])('lets through %s', (_, text) => {
    expect(prefilter.test(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['other words', 'Casper the friendly sky'],
    ['a name that begins like ours', 'Kasper Schmeichel? No: Kasper, Sky.'],
    ['a directive of another number', 'BOD 18-01'],
    ['a number without a dash', '1701'],
    ['a date', '2017-01-12'],
    ['a month', '2017-01'],
    ['a longer number', '17-012'],
    ['digits parted by what is not seen', '20\u00ad17-01 and 17-01\u200b9'],
    ['lone surrogates', '\ud83d\ude00\ud83d'],
    ['its own separator', '~'.repeat(9)],
  ])('does NOT let through %s', (_, text) => {
    expect(prefilter.test(text)).toBe(false);
  });

  test('says the same when asked again', () => {
    expect([1, 2, 3].map(() => prefilter.test('Kaspersky'))).toEqual([true, true, true]);
  });

  test('reads the signs of regular expressions in a stem as letters', () => {
    const signs = '\\^$.*+?()[]{}|/~-&';
    const readsItself = joinPrefilter(buildPrefilterParts([signs]));
    expect(readsItself.test(signs)).toBe(true);
    expect(readsItself.test(signs.replace('.', 'x'))).toBe(false);
    expect(readsItself.test(signs.replace('~', 'x'))).toBe(false);
  });

  test('takes long hostile text', () => {
    expect(prefilter.test('kasper\u00adx'.repeat(100_000))).toBe(false);
    expect(prefilter.test(`k${'\u00ad'.repeat(1_000_000)}`)).toBe(false);
  });
});

/** A way to print one character of an alias that folding takes for the same, in other capitals too unless they count. */
const printings = (char: string, caseSensitive = false): fc.Arbitrary<string> => {
  const cases = caseSensitive ? [char] : [char, char.toLowerCase(), char.toUpperCase()];
  const same = cases.filter((one) => one.length === 1);
  const options = [...same, ...same.map((one) => one.normalize('NFC'))];
  // Decomposed kana and Hangul are others to folding, see `fold.test.ts`.
  if (!/[\u3040-\u30ff\uac00-\ud7a3]/.test(char)) options.push(...same.map((one) => one.normalize('NFD')));
  for (const one of same) {
    if (/[!-~]/.test(one)) options.push(String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    if (/[a-zа-я]/i.test(one))
      options.push(`${one}\u0301`, `${one}\u0301`.normalize('NFC'), `${one}\u0323\u0302`);
  }
  if (char === ' ') options.push('\u00a0', '\n', '\r\n  ', '\u202f', ' \u200b ');
  if (char === '-') options.push('‐', '‑', '–', '—', '−');
  if (char === "'") options.push('’', '‘', 'ʼ');
  if (char === '"') options.push('“', '”', '«');
  return fc.constantFrom(...new Set(options));
};

const ignorable = fc.constantFrom(
  '',
  '',
  '',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u200f',
  '\u00ad\u200b',
);

/** An alias as pages may print it, with its own words known. */
const printedAlias = fc
  .constantFrom(...alwaysAliases)
  .chain(({ text: alias, caseSensitive }) =>
    fc
      .tuple(...Array.from(alias, (char) => fc.tuple(printings(char, caseSensitive), ignorable)))
      .map((chars) => ({ alias, printed: chars.map(([char, after]) => char + after).join('') })),
  );
const noise = fc.string({
  unit: fc.constantFrom('a', 'k', ' ', '.', '\n', '卡', 'я', '\ud83d', '\u00ad', '17'),
});

describe('against generated text', () => {
  const lexicon = buildLexicon(bundledDataset.entities);

  test('never says no to a text that names an entity outright', () => {
    fc.assert(
      fc.property(printedAlias, noise, noise, ({ printed }, before, after) => {
        const text = before + printed + after;
        if (findMatches(text, lexicon).some(({ alias }) => alias.rule === 'always')) {
          expect(prefilter.test(text)).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('every printing of an alias is found, and let through', () => {
    fc.assert(
      fc.property(printedAlias, ({ alias, printed }) => {
        const found = findMatches(`(${printed})`, lexicon).map((match) => match.alias.text);
        expect(found.map(foldText)).toContain(foldText(alias));
        expect(prefilter.test(printed)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
