import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../src/tools/installed.mjs';

const root = { version: '0.1.0' };
const a = { version: '1.0.0', integrity: 'sha512-a' };
const forOtherPlatform = { version: '2.0.0', integrity: 'sha512-b', optional: true };

describe('isInstalled', () => {
  it.each([
    ['all is there', { '': root, 'node_modules/a': a }, { 'node_modules/a': a }, true],
    [
      'only packages for other platforms are missing',
      { '': root, 'node_modules/a': a, 'node_modules/b': forOtherPlatform },
      { 'node_modules/a': a },
      true,
    ],
    ['a package is missing', { '': root, 'node_modules/a': a }, {}, false],
    ['a version differs', { 'node_modules/a': a }, { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['the content differs', { 'node_modules/a': a }, { 'node_modules/a': { ...a, integrity: 'x' } }, false],
    ['a package is left over', { 'node_modules/a': a }, { 'node_modules/a': a, 'node_modules/c': a }, false],
  ])('knows the answer if %s', (_, lock, installed, answer) => {
    expect(isInstalled({ packages: lock }, { packages: installed })).toBe(answer);
  });
});
