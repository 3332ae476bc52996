import { describe, expect, test } from 'vitest';
import type { FrameAnswer } from '../../src/platform/frame-answer.ts';
import { explainUnreadable } from '../../src/platform/unreadable.ts';

const answer = (contentType: string): FrameAnswer => ({
  reached: false,
  contentType,
  script: 'none',
  report: null,
});

/** Refused, though the person lets us read the address. */
const explain = (url: string | null) => ask(url, null, true);

const ask = (
  url: string | null,
  answers: readonly FrameAnswer[] | null,
  isAllowed: boolean,
  isScanRefused = false,
) => explainUnreadable(url, { answers, isAllowed, isScanRefused });

describe('explainUnreadable', () => {
  test.each([
    null,
    'chrome://extensions/',
    'edge://settings',
    'about:addons',
    'about:config',
    'moz-extension://0a/popup.html',
    'chrome-extension://abc/popup.html',
    'view-source:https://news.example/',
    'resource://pdf.js/web/viewer.html',
    'devtools://devtools/',
    '',
  ])('%s is a page of the browser', (url) => {
    expect(explain(url)).toBe('browser-page');
  });

  test.each([
    'https://chromewebstore.google.com/detail/a',
    'https://chrome.google.com/webstore/category/extensions',
    'https://microsoftedge.microsoft.com/addons/detail/a',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://accounts.firefox.com/signin',
    'https://api.accounts.firefox.com/',
    'https://support.mozilla.org/kb',
    'https://addons.cdn.mozilla.net/a',
  ])('%s is kept from all extensions', (url) => {
    expect(explain(url)).toBe('store');
  });

  test.each([
    'https://news.example/?from=https://addons.mozilla.org/',
    'https://addons.mozilla.org.example/',
    'https://my-addons.mozilla.example/',
    'https://chrome.google.com/devices',
    'https://www.mozilla.org/',
  ])('%s is NOT kept from all extensions', (url) => {
    expect(explain(url)).toBe('no-answer');
  });

  test.each([
    'https://news.example/report.pdf',
    'https://news.example/report.PDF?page=2',
    'https://news.example/report.pdf#page=2',
    'file:///home/a/report.pdf',
  ])('%s, which does not answer, is a PDF', (url) => {
    expect(explain(url)).toBe('pdf');
  });

  test('a frame that says it is a PDF is one, whatever its address', () => {
    const answers = [answer('text/html'), answer('application/pdf')];
    expect(ask('https://news.example/report', answers, true)).toBe('pdf');
    expect(ask(null, answers, false)).toBe('pdf');
  });

  test('a page that answers is NOT a PDF by its address alone', () => {
    const answers = [answer('text/html')];
    expect(ask('https://news.example/report.pdf', answers, true)).toBe('no-answer');
  });

  test.each(['https://news.example/', 'http://news.example/', 'file:///home/a/page.html', 'about:blank'])(
    '%s that does not answer is withheld, or silent where we have access',
    (url) => {
      expect(ask(url, null, false)).toBe('withheld');
      expect(ask(url, [], false)).toBe('withheld');
      expect(ask(url, null, true)).toBe('no-answer');
      expect(ask(url, [], true)).toBe('no-answer');
    },
  );

  test('a scan that the browser refused is told as that, where nothing explains it better', () => {
    expect(ask('https://news.example/', null, false, true)).toBe('refused');
    expect(ask('https://addons.mozilla.org/', null, false, true)).toBe('store');
    expect(ask('about:config', null, false, true)).toBe('browser-page');
  });

  test('nothing, where our script waits for its first answer', () => {
    const waiting: FrameAnswer = { ...answer('text/html'), script: 'waiting' };
    expect(ask('https://news.example/', [waiting], false)).toBeNull();
  });

  test('a page of which the background did not tell us anything gives no answer', () => {
    const failed: FrameAnswer = { ...answer('text/html'), reached: true, script: 'failed' };
    expect(ask('https://news.example/', [failed], true)).toBe('no-answer');
  });

  test('a page that our scripts reached is NOT unreadable, with or without a mention', () => {
    const reached = { ...answer('text/html'), reached: true };
    expect(ask('https://news.example/', [answer('text/html'), reached], true)).toBeNull();
    expect(ask('https://news.example/', [reached], false, true)).toBeNull();
  });

  test('a viewer that our sentinel reached is a PDF all the same', () => {
    expect(ask('https://news.example/', [{ ...answer('application/pdf'), reached: true }], true)).toBe('pdf');
  });
});
