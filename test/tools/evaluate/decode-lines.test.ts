import { expect, it } from 'vitest';
import { decodeLines } from '../../../src/tools/evaluate/decode-lines.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['one line', encode('a'), ['a']],
  ['a line feed at the end', encode('a\n'), ['a', '']],
  ['Windows line ends', encode('a\r\nb\r\n'), ['a', 'b', '']],
  ['nothing', encode(''), ['']],
  ['a byte order mark', encode('\uFEFFa\n\uFEFFb'), ['a', '\uFEFFb']],
  ['other scripts', encode('Каспер\n卡巴'), ['Каспер', '卡巴']],
  ['a damaged line', Uint8Array.of(0x61, 0x0a, 0xff, 0x0a, 0x62), ['a', null, 'b']],
  ['a character cut by a line feed', Uint8Array.of(0xd0, 0x0a, 0x61), [null, 'a']],
])('reads %s', (_, bytes, lines) => {
  expect(decodeLines(bytes)).toEqual(lines);
});
