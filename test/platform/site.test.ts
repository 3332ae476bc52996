import { describe, expect, test } from 'vitest';
import { siteOf } from '../../src/platform/site.ts';

describe('siteOf', () => {
  test.each([
    ['https://news.example/a?b#c', 'news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['https://NEWS.Example', 'news.example'],
    ['https://user:word@news.example/', 'news.example'],
    ['https://новости.example/', 'xn--b1amnebsh.example'],
    ['http://127.0.0.1:4173/demo', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['http://localhost/', 'localhost'],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each([
    null,
    undefined,
    '',
    'news.example',
    'http://',
    'file:///home/a/page.html',
    'about:blank',
    'chrome://extensions/',
    'moz-extension://0a/popup.html',
    'data:text/html,<p>',
    'blob:https://news.example/0a',
    'view-source:https://news.example/',
  ])('%s is of no site', (url) => {
    expect(siteOf(url)).toBeNull();
  });
});
