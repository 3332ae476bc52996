import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_BREAK, DROPPED, foldText, foldUnit, NEWLINE, SPACE } from '../../../src/core/text/fold.ts';

/** Name, text as printed, folded. */
const CASES = [
  ['soft hyphens', 'Kas\u00adper\u00adsky', 'kaspersky'],
  ['zero-width characters and a byte order mark', '\ufeffKas\u200bper\u200c\u200d\u2060sky', 'kaspersky'],
  ['direction marks', '\u202aKaspersky\u202c\u200e \u2067Lab\u2069', 'kaspersky lab'],
  [
    'no-break, narrow and ideographic spaces',
    'Kaspersky\u00a0Lab\u202fin\u3000town',
    'kaspersky lab in town',
  ],
  ['tabs and runs of spaces', '  Kaspersky \t  Lab ', 'kaspersky lab'],
  ['a line break', 'Kaspersky\r\n    Lab', 'kaspersky lab'],
  ['a blank line', 'Kaspersky\n \nLab', `kaspersky${BLOCK_BREAK}lab`],
  ['blank lines at the ends', '\n\nKaspersky\n\n', 'kaspersky'],
  ['a line of nothing visible', 'Kaspersky\n\u200b\nLab', `kaspersky${BLOCK_BREAK}lab`],
  ['single quotes', 'Kaspersky’s ‘lab’ ‛n′ʼ＇', "kaspersky's 'lab' 'n'''"],
  ['double quotes', '“Lab” „Lab‟ «Lab» ＂Lab″', '"lab" "lab" "lab" "lab"'],
  ['dashes', '17‐01 17‑01 17‒01 17–01 17—01 17−01 17－01', Array(7).fill('17-01').join(' ')],
  ['accents in one unit', 'Eugène Çà Ñandú Łódź', 'eugene ca nandu łodz'],
  ['decomposed accents', 'Euge\u0300ne C\u0327a\u0300', 'eugene ca'],
  ['several marks on one letter', 'ệ e\u0323\u0302', 'e e'],
  ['full-width letters, digits and signs', 'Ｋａｓｐｅｒｓｋｙ１７－０１！', 'kaspersky17-01!'],
  [
    'Cyrillic',
    'Лаборатория КАСПЕРСКОГО, ёлка, Каспе\u0301рский',
    'лаборатория касперского, елка, касперскии',
  ],
  ['Greek', 'ΚΑΣΠΈΡΣΚΙ', 'κασπερσκι'],
  ['Arabic with vowel points and a direction mark', '\u200fكَاسْبِرْسْكِي', 'كاسبرسكي'],
  ['Hebrew with points', 'קַסְפֶּרְסְקִי', 'קספרסקי'],
  ['Chinese', '卡巴斯基实验室', '卡巴斯基实验室'],
  ['Hangul, whose syllables are not letters with accents', '카스퍼스키는', '카스퍼스키는'],
  ['kana, whose voice marks are not accents', 'カスペルスキー', 'カスペルスキー'],
  ['an emoji with its variation selector', 'Lab ❤\ufe0f 😀', 'lab ❤ 😀'],
  ['a lone surrogate', 'a\ud83db', 'a\ud83db'],
  ['nothing', '', ''],
  ['nothing visible', '\u00ad \u200b\n', ''],
] as const;

describe('foldText', () => {
  test.each(CASES)('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('does NOT make different letters one', () => {
    expect(foldText('Kasparsky')).not.toBe(foldText('Kaspersky'));
    expect(foldText('каспєрск')).not.toBe(foldText('касперск'));
    expect(foldText('ガ')).not.toBe(foldText('カ'));
  });

  test('does NOT put decomposed kana and Hangul together, for one unit becomes one or none', () => {
    expect(foldText('ペ'.normalize('NFD'))).not.toBe(foldText('ペ'));
    expect(foldText('카'.normalize('NFD'))).not.toBe(foldText('카'));
  });

  test('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text).replaceAll(BLOCK_BREAK, '\n\n');
        expect(foldText(folded).replaceAll(BLOCK_BREAK, '\n\n')).toBe(folded);
      }),
    );
  });
});

describe('foldUnit', () => {
  const allUnits = Array.from({ length: 0x10000 }, (_, unit) => unit);

  test('folds every unit to one that folds to itself', () => {
    const unstable = allUnits.filter(
      (unit) => foldUnit(unit) !== DROPPED && foldUnit(foldUnit(unit)) !== foldUnit(unit),
    );
    expect(unstable.map((unit) => unit.toString(16))).toEqual([]);
  });

  test('says the same when asked again', () => {
    const first = allUnits.map(foldUnit);
    expect(allUnits.map(foldUnit)).toEqual(first);
  });

  test('keeps a line feed apart from all other white space', () => {
    expect(foldUnit(0x0a)).toBe(NEWLINE);
    for (const char of '\t\v\f\r \u00a0\u2003\u2028\u2029\u3000')
      expect(foldUnit(char.charCodeAt(0))).toBe(SPACE);
  });

  test('leaves both halves of a surrogate pair as they are', () => {
    for (let unit = 0xd800; unit <= 0xdfff; unit++) expect(foldUnit(unit)).toBe(unit);
  });
});
