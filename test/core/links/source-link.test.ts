import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/core/dataset/types.ts';
import { buildSourceLink } from '../../../src/core/links/source-link.ts';

const SOURCE: Source = {
  id: 'agency-order-7',
  publisher: 'Example Agency',
  title: 'Order 7',
  authors: [],
  published: '2020-05-04',
  retrieved: '2020-06-01',
  url: 'https://example.org/orders/7?lang=en',
  kind: 'primary',
  language: 'en',
};

describe('buildSourceLink', () => {
  test('opens the page at the quotation', () => {
    expect(buildSourceLink(SOURCE, { exact: 'within ten days of it' }).url).toBe(
      'https://example.org/orders/7?lang=en#:~:text=within%20ten%20days%20of%20it',
    );
  });

  test('opens the page at its top without a quotation, or without a word in it', () => {
    expect(buildSourceLink(SOURCE).url).toBe(SOURCE.url);
    expect(buildSourceLink(SOURCE, { exact: '…' }).url).toBe(SOURCE.url);
  });

  test('opens a PDF at the page, and NOT at words, which no viewer finds', () => {
    const link = buildSourceLink(SOURCE, { exact: 'within ten days of it' }, 3);
    expect(link.url).toBe('https://example.org/orders/7?lang=en#page=3');
    expect(link.page).toBe(3);
    expect(link.archiveUrl).not.toContain('#');
  });

  test('carries the source itself', () => {
    expect(buildSourceLink(SOURCE).source).toBe(SOURCE);
  });

  test.each([
    ['the day it was published', '2020-05-04', '20200504'],
    ['its month', '2020-05', '202005'],
    ['its year', '2020', '2020'],
    ['the day it was read where it bears none', null, '20200601'],
  ])('asks the archive for %s', (_name, published, stamp) => {
    const { archiveUrl } = buildSourceLink({ ...SOURCE, published }, { exact: 'within ten days of it' });
    expect(archiveUrl).toBe(`https://web.archive.org/web/${stamp}/https://example.org/orders/7?lang=en`);
  });
});
