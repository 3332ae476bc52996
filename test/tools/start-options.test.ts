import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '../../src/tools/start-options.ts';

const desk = { platform: 'linux' as const, env: { DISPLAY: ':0' } };

const parse = (...args: string[]) => parseStartOptions(args, desk);

describe('parseStartOptions', () => {
  it('opens the demo page in whichever browser is installed if nothing is asked', () => {
    expect(parse()).toEqual({ options: { browser: null, url: null, headless: false } });
  });

  it('takes a browser and an address', () => {
    expect(parse('--browser', 'firefox', '--url', 'https://example.org/?a=b')).toEqual({
      options: { browser: 'firefox', url: 'https://example.org/?a=b', headless: false },
    });
  });

  it('takes values after an equals sign', () => {
    expect(parse('--browser=edge', '--url=a=b.html')).toEqual({
      options: { browser: 'edge', url: 'a=b.html', headless: false },
    });
  });

  it.each([
    ['an unknown option', ['--fast'], 'Unknown option "--fast".'],
    ['a stray word', ['page.html'], 'Unknown option "page.html".'],
    ['a missing value', ['--url'], '--url needs a value.'],
    ['an empty value', ['--url='], '--url needs a value.'],
    [
      'an unknown browser',
      ['--browser', 'safari'],
      'Unknown browser "safari"; known are chromium, chrome, edge, firefox.',
    ],
  ])('refuses %s', (_, args, problem) => {
    expect(parse(...args)).toEqual({ problem });
  });

  it.each([
    ['Linux with X', 'linux', { DISPLAY: ':0' }, false],
    ['Linux with Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['Linux without a display', 'linux', {}, true],
    ['macOS', 'darwin', {}, false],
    ['Windows', 'win32', {}, false],
    ['a CI machine with a display', 'linux', { DISPLAY: ':0', CI: 'true' }, true],
    ['a CI machine with macOS', 'darwin', { CI: '1' }, true],
  ] as const)('on %s it chooses between window and none', (_, platform, env, headless) => {
    expect(parseStartOptions([], { platform, env })).toMatchObject({ options: { headless } });
  });

  it.each(['--help', '-h'])('%s asks for the usage, whatever else is there', (option) => {
    expect(parse('--headless', option, '--fast')).toEqual({ help: true });
  });

  it('shows no window if told so', () => {
    expect(parse('--headless')).toMatchObject({ options: { headless: true } });
  });
});
