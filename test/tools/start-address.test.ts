import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/tools/start-address.ts';

const FILES = ['/folder/page.html', '/home/a/saved page.html', '/folder/news.example', '/folder/notes'];

const parse = (typed: string) =>
  parseAddress(typed, { folder: '/folder', home: '/home/a', exists: (file) => FILES.includes(file) });

describe('parseAddress', () => {
  test.each([
    ['page.html', 'file:///folder/page.html'],
    ['./page.html', 'file:///folder/page.html'],
    ['../folder/page.html', 'file:///folder/page.html'],
    ['/folder/page.html', 'file:///folder/page.html'],
    ['~/saved page.html', 'file:///home/a/saved%20page.html'],
    ['notes', 'file:///folder/notes'],
    ['file:///folder/page.html', 'file:///folder/page.html'],
    ['news.example', 'file:///folder/news.example'],
  ])('%s is a file that is there', (typed, url) => {
    expect(parse(typed)).toEqual({ url });
  });

  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['HTTP://news.example', 'HTTP://news.example'],
    ['www.news.example', 'https://www.news.example'],
    ['www.news.example/report.html', 'https://www.news.example/report.html'],
    ['localhost:8080/a', 'http://localhost:8080/a'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['about:blank', 'about:blank'],
    ['data:text/html,<p>Kaspersky', 'data:text/html,<p>Kaspersky'],
  ])('%s is an address', (typed, url) => {
    expect(parse(typed)).toEqual({ url });
  });

  test.each([
    ['./gone.html', '/folder/gone.html'],
    ['gone.html', '/folder/gone.html'],
    ['gone.htm', '/folder/gone.htm'],
    ['/gone', '/gone'],
    ['~/gone', '/home/a/gone'],
    ['../gone', '/gone'],
    ['gone', '/folder/gone'],
    ['reports/gone.html', '/folder/reports/gone.html'],
    ['file:///folder/gone.html', '/folder/gone.html'],
  ])('%s is NOT there', (typed, file) => {
    expect(parse(typed)).toEqual({ problem: `No such file: ${file}` });
  });

  test('an address that can not be read is told as that', () => {
    expect(parse('https://')).toEqual({ problem: 'No address: https://' });
  });
});
