import { describe, expect, it } from 'vitest';
import {
  BROWSER_NAMES,
  isBrowserName,
  listBrowserPlaces,
  type Machine,
  overrideVariable,
} from '../../src/tools/browser-places.ts';

const linux: Machine = { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/ada' };
const mac: Machine = { platform: 'darwin', env: { PATH: '/opt/bin' }, home: '/Users/ada' };
const windows: Machine = {
  platform: 'win32',
  env: {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local',
  },
  home: 'C:\\Users\\Ada',
};

describe('listBrowserPlaces', () => {
  it.each([
    ['chromium', linux, '/opt/bin/chromium'],
    ['chrome', linux, '/opt/bin/google-chrome-stable'],
    ['edge', linux, '/opt/bin/microsoft-edge-stable'],
    ['firefox', linux, '/opt/bin/firefox'],
    ['chromium', mac, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['chrome', mac, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['edge', mac, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['firefox', mac, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['chromium', windows, 'C:\\Program Files\\Chromium\\Application\\chrome.exe'],
    ['chrome', windows, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['edge', windows, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['firefox', windows, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('looks for %s first at the usual place of %o', (name, machine, first) => {
    expect(listBrowserPlaces(name, machine)[0]).toBe(first);
  });

  it('knows firefox-esr, as Debian calls it', () => {
    expect(listBrowserPlaces('firefox', linux)).toContain('/usr/bin/firefox-esr');
  });

  it('looks into the usual folders of Linux without a PATH', () => {
    expect(listBrowserPlaces('chromium', { ...linux, env: {} })).toContain('/usr/bin/chromium');
  });

  it('names no place twice', () => {
    const places = listBrowserPlaces('chromium', linux);
    expect(new Set(places).size).toBe(places.length);
  });

  it('looks on macOS also in the person’s own Applications folder', () => {
    expect(listBrowserPlaces('firefox', mac)).toContain(
      '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox',
    );
  });

  it('finds nothing on a Windows that names no program folder', () => {
    expect(listBrowserPlaces('edge', { ...windows, env: {} })).toEqual([]);
  });
});

describe('isBrowserName', () => {
  it('knows the four browsers', () => {
    expect(BROWSER_NAMES.every(isBrowserName)).toBe(true);
  });

  it('does NOT know "Chromium" or "toString"', () => {
    expect(['Chromium', 'toString', ''].some(isBrowserName)).toBe(false);
  });
});

describe('overrideVariable', () => {
  it.each([
    ['chromium', 'CHROMIUM_PATH'],
    ['chrome', 'CHROMIUM_PATH'],
    ['edge', 'CHROMIUM_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const)('%s is named by %s', (name, variable) => {
    expect(overrideVariable(name)).toBe(variable);
  });
});
