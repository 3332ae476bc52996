import { describe, expect, test } from 'vitest';
import { originPattern } from '../../src/platform/origin-pattern.ts';

describe('originPattern', () => {
  test.each([
    ['https://news.example/a/b?c=d#e', 'https://news.example/*'],
    ['http://127.0.0.1:40123/page.html', 'http://127.0.0.1/*'],
    ['https://user:secret@news.example:8443/', 'https://news.example/*'],
    ['http://[::1]:8080/', 'http://[::1]/*'],
    ['file:///home/a/page.html', 'file:///*'],
  ])('%s is asked for as %s, without its port', (url, pattern) => {
    expect(originPattern(url)).toBe(pattern);
  });

  test('does NOT make a pattern of what is no address', () => {
    expect(originPattern('')).toBeNull();
    expect(originPattern('news.example')).toBeNull();
  });
});
