import { describe, expect, test } from 'vitest';
import {
  applyTurn,
  findOff,
  findTurnScope,
  parseSettings,
  type Settings,
  type TurnScope,
} from '../../src/platform/settings-record.ts';

const ON: Settings = { enabled: true, sitesOff: [] };
const SITE = 'news.example';
const AT_SITE: TurnScope = { site: SITE };
const EVERYWHERE: TurnScope = { everywhere: true };

describe('parseSettings', () => {
  test('takes nothing stored for a first run', () => {
    expect(parseSettings(undefined)).toEqual({ settings: ON, damaged: false });
  });

  test.each([
    ['everything on', ON],
    ['everything off', { enabled: false, sitesOff: [] }],
    ['sites off', { enabled: true, sitesOff: [SITE, 'xn--80ak6aa92e.example'] }],
  ])('reads back %s', (_, stored) => {
    expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual({ settings: stored, damaged: false });
  });

  test('leaves out what it does not know, such as a later version’s', () => {
    expect(parseSettings({ ...ON, theme: 'dark' })).toEqual({ settings: ON, damaged: false });
  });

  test.each([
    ['null', null],
    ['a text', '{"enabled":true}'],
    ['a number', 0],
    ['a list', []],
    ['an empty object', {}],
    ['no list of sites', { enabled: true }],
    ['a switch that is none', { enabled: 'yes', sitesOff: [] }],
    ['sites that are no list', { enabled: true, sitesOff: SITE }],
    ['a site that is no text', { enabled: true, sitesOff: [SITE, null] }],
  ])('falls back to defaults for %s, and says so', (_, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: ON, damaged: true });
  });
});

describe('applyTurn', () => {
  test.each<[string, Settings, boolean, TurnScope, Settings]>([
    ['turns one site off', ON, false, AT_SITE, { enabled: true, sitesOff: [SITE] }],
    [
      'turns one site off among others',
      { ...ON, sitesOff: ['a'] },
      false,
      AT_SITE,
      { enabled: true, sitesOff: ['a', SITE] },
    ],
    [
      'turns a site off once only',
      { ...ON, sitesOff: [SITE, 'a'] },
      false,
      AT_SITE,
      { enabled: true, sitesOff: ['a', SITE] },
    ],
    [
      'turns one site on',
      { ...ON, sitesOff: ['a', SITE] },
      true,
      AT_SITE,
      { enabled: true, sitesOff: ['a'] },
    ],
    ['turns on a site that is on', ON, true, AT_SITE, ON],
    [
      'turns all off and keeps the sites',
      { ...ON, sitesOff: ['a'] },
      false,
      EVERYWHERE,
      { enabled: false, sitesOff: ['a'] },
    ],
    [
      'turns all on and keeps the sites',
      { enabled: false, sitesOff: ['a'] },
      true,
      EVERYWHERE,
      { ...ON, sitesOff: ['a'] },
    ],
    [
      'turns a site on without turning on the rest',
      { enabled: false, sitesOff: [SITE] },
      true,
      AT_SITE,
      { enabled: false, sitesOff: [] },
    ],
  ])('%s', (_, settings, on, scope, expected) => {
    const before = structuredClone(settings);
    expect(applyTurn(settings, on, scope)).toEqual(expected);
    expect(settings).toEqual(before);
  });

  test('what is turned off is read back and found off', () => {
    const stored: unknown = JSON.parse(JSON.stringify(applyTurn(ON, false, AT_SITE)));
    expect(findOff(parseSettings(stored).settings, SITE)).toBe('site');
  });
});

describe('findTurnScope', () => {
  test.each([
    ['site', SITE, AT_SITE],
    ['everywhere', SITE, EVERYWHERE],
    ['everywhere', null, EVERYWHERE],
  ] as const)('%s pressed at %s', (pressed, site, scope) => {
    expect(findTurnScope(pressed, site)).toEqual(scope);
  });

  test('the site of a page without one is NOT everywhere', () => {
    expect(findTurnScope('site', null)).toBeNull();
  });
});

describe('findOff', () => {
  test.each([
    ['nowhere', ON, SITE, null],
    ['nowhere, on a page that is no site', ON, null, null],
    ['here', { ...ON, sitesOff: [SITE] }, SITE, 'site'],
    ['on another site', { ...ON, sitesOff: ['other.example'] }, SITE, null],
    ['on the host above this one', { ...ON, sitesOff: ['example'] }, SITE, null],
    ['everywhere', { enabled: false, sitesOff: [] }, SITE, 'everywhere'],
    ['everywhere and here', { enabled: false, sitesOff: [SITE] }, SITE, 'everywhere'],
    ['everywhere, on a page that is no site', { enabled: false, sitesOff: [] }, null, 'everywhere'],
  ])('finds highlights off %s', (_, settings, site, expected) => {
    expect(findOff(settings, site)).toBe(expected);
  });
});
