/** Generated texts that come near the names of the record, in all its scripts and as oddly printed as pages print them. */
import fc from 'fast-check';

/** What stands between two pieces: spaces of all kinds, block ends, signs, what is not seen, halves of characters. */
const GAPS = [
  ...[
    ' ',
    ' ',
    ' ',
    '',
    '\u00a0',
    '\u3000',
    '\u202f',
    '\t',
    '  ',
    '\n',
    '\r\n  ',
    '\n\n',
    '\n \u200b\n',
    '\n\u00a0\n\n',
  ],
  ...[
    ', ',
    '. ',
    '.',
    '。',
    '، ',
    '-',
    '–',
    '‑',
    '/',
    '\\',
    '@',
    '·',
    '’s ',
    '(',
    ') ',
    '“',
    '”',
    '«',
    '»',
    '_',
    '…',
    '#',
  ],
  ...[
    '\u2010\n',
    '-\n',
    '\u2013\n',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u200f',
    '\u0301',
    '\u064e',
    '\u05b7',
    '\0',
    '\u0001',
  ],
  ...['😀', '𝐊', '𠮷', '\ud83d', '\ude00', '１', '17-01', '2017-', 'No. 18'],
] as const;

/** Words beside names, and words that are nearly names. */
const WORDS = [
  ...[
    'the',
    'The',
    'a',
    'said',
    'DHS',
    'directive',
    'order',
    'Casper',
    'Kasper',
    'sky',
    'Lab',
    'labs',
    'BOD',
    'antivirus',
  ],
  ...[
    'и',
    'директива',
    'компания',
    '的',
    '公司',
    '软件',
    'の',
    '社',
    'スキー',
    '는',
    '회사',
    'في',
    'شركة',
    'של',
    'και',
    'के',
    'ของ',
    'і',
  ],
] as const;

const gap = fc.constantFrom<string>(...GAPS);

const INSIDE = [
  '\u00ad',
  '\u200b',
  '\u2060',
  '\u0301',
  '\u0323\u0302',
  '\u064e',
  ' ',
  '\n',
  '\n\n',
  '-',
  'x',
  '1',
  '.',
] as const;

/** One UTF-16 unit, printed as a page may: in other capitals, composed or not, full-width, with another dash or space. */
function printOtherwise(char: string, how: number): string {
  const ways = [
    char.toUpperCase(),
    char.toLowerCase(),
    char.normalize('NFD'),
    char.normalize('NFKD'),
    `${char}\u0301`.normalize('NFC'),
    /[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
    char === ' ' ? '\u00a0' : char === '-' ? '–' : char === "'" ? '’' : char,
    char === ' ' ? '\n' : char === '-' ? '‑' : char,
  ];
  return ways[how % ways.length] ?? char;
}

/** A name as it is, printed otherwise at some places, cut, or with something put in. */
const print = (name: string): fc.Arbitrary<string> => {
  const at = fc.nat({ max: Math.max(0, name.length - 1) });
  const changes = fc.array(fc.tuple(at, fc.nat({ max: 7 })), { minLength: 1, maxLength: 6 });
  return fc.oneof(
    { arbitrary: fc.constant(name), weight: 3 },
    {
      arbitrary: changes.map((places) => {
        const how = new Map(places);
        return name
          .split('')
          .map((char, i) => {
            const way = how.get(i);
            return way === undefined ? char : printOtherwise(char, way);
          })
          .join('');
      }),
      weight: 4,
    },
    {
      arbitrary: fc.tuple(at, at).map(([a, b]) => name.slice(Math.min(a, b), Math.max(a, b) + 1)),
      weight: 1,
    },
    {
      arbitrary: fc
        .tuple(at, fc.constantFrom<string>(...INSIDE))
        .map(([i, put]) => name.slice(0, i) + put + name.slice(i)),
      weight: 3,
    },
  );
};

/**
 * @param names - Of which texts are made, the odder the better.
 * @param maxPieces - Names, words and what stands between them.
 */
export function textAround(names: readonly string[], maxPieces: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...names).chain(print), weight: 5 },
    { arbitrary: fc.constantFrom<string>(...WORDS), weight: 2 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }), weight: 1 },
  );
  return fc.array(fc.tuple(piece, gap), { maxLength: maxPieces }).map((pieces) => pieces.flat().join(''));
}
