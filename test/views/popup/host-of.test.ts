import { expect, test } from 'vitest';
import { hostOf } from '../../../src/views/popup/host-of.ts';

test.each([
  ['https://www.example.org/a?b#c', 'example.org'],
  ['http://news.example.org:8080', 'news.example.org'],
  ['HTTPS://Example.org/', 'Example.org'],
])('finds the host of %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([undefined, '', 'seeds/004.txt', 'github:owner/name', 'https://'])(
  'finds none in %s',
  (address) => {
    expect(hostOf(address)).toBeNull();
  },
);
