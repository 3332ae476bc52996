import { describe, expect, test, vi } from 'vitest';
import { findPublication } from '../../src/page/find-publication.ts';

const ADDRESS = 'https://example.org/news/order';

function read(html: string, address = ADDRESS): ReturnType<typeof findPublication> {
  return findPublication(new DOMParser().parseFromString(html, 'text/html'), address);
}
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const on = (date: string, changed: string | null = null) => ({ date, changed, basis: 'metadata' });

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    datePublished: '2017-09-13T23:30:00-04:00',
    dateModified: '2017-09-15T08:00:00Z',
  };

  test.each<[string, string]>([
    ['an article', ld(article)],
    ['a list', ld([{ '@type': 'Organization' }, article])],
    ['a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, article] })],
    ['what a page is about', ld({ '@type': 'WebPage', mainEntity: article })],
    ['several types', ld({ ...article, '@type': ['Thing', 'BlogPosting'] })],
    ['a type with its address', ld({ ...article, '@type': 'http://schema.org/ReportageNewsArticle' })],
    ['a page', ld({ ...article, '@type': 'WebPage' })],
    ['a date in a list', ld({ ...article, datePublished: ['2017-09-13'] })],
    ['a date with a type', ld({ ...article, datePublished: { '@type': 'Date', '@value': '2017-09-13' } })],
    [
      'a type of script in capitals',
      ld(article).replace('application/ld+json', 'Application/LD+JSON; charset=utf-8'),
    ],
    ['one after a malformed one', `<script type="application/ld+json">{"@type": </script>${ld(article)}`],
    ['one in the body', `<body><p>Words</p>${ld(article)}`],
  ])('is read: %s', (_, html) => {
    expect(read(html)).toEqual(on('2017-09-13', '2017-09-15'));
  });

  test.each<[string, unknown]>([
    ['of the page it stands in', [article, { '@type': 'WebPage', datePublished: '2011-01-01' }]],
    ['of its comments', { ...article, comment: [{ '@type': 'Comment', datePublished: '2017-09-20' }] }],
    ['of its video', [{ '@type': 'VideoObject', datePublished: '2016-01-01' }, article]],
    [
      'of a list of others',
      [{ '@type': 'ItemList', itemListElement: [{ ...article, datePublished: '2019-01-01' }] }, article],
    ],
    ['of what it belongs to', { ...article, isPartOf: { '@type': 'WebPage', datePublished: '2011-01-01' } }],
    [
      'of others beside it',
      [
        { ...article, datePublished: '2019-01-01', url: 'https://example.org/news/other' },
        { ...article, url: ADDRESS },
      ],
    ],
    [
      'of others, by its identity',
      [
        { ...article, datePublished: '2019-01-01' },
        { ...article, '@id': `${ADDRESS}/#article` },
      ],
    ],
    [
      'of others, by its page',
      [
        { ...article, datePublished: '2019-01-01' },
        { ...article, mainEntityOfPage: { '@type': 'WebPage', '@id': 'http://www.example.org/news/order' } },
      ],
    ],
    [
      'of the same on the next day elsewhere',
      [article, { ...article, datePublished: '2017-09-14T03:30:00Z' }],
    ],
  ])('is that of the article, NOT that %s', (_, data) => {
    expect(read(ld(data))?.date).toBe('2017-09-13');
  });

  test.each<[string, object]>([
    ['its address', { url: 'https://example.org/news/other' }],
    ['its address on another site', { url: 'https://example.com/news/order' }],
    ['its address without the site', { url: '/news/other' }],
    ['its identity', { '@id': 'https://example.org/news/other#article' }],
    ['its page', { mainEntityOfPage: 'https://example.org/news/other' }],
    ['a page in full', { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/news/other' } }],
    ['a query', { url: `${ADDRESS}?id=2` }],
  ])('does NOT tell from what is another page by %s', (_, named) => {
    expect(read(ld({ ...article, ...named }))).toBeNull();
    expect(read(ld({ '@type': 'WebPage', ...named, mainEntity: article }))).toBeNull();
  });

  test.each<[string, object, string]>([
    ['where it came from', { url: `${ADDRESS}?utm_source=feed&fbclid=1#top` }, ADDRESS],
    ['where the reader came from', { url: `${ADDRESS}?id=1` }, `${ADDRESS}?utm_medium=mail&id=1`],
    ['no site', { url: '/news/order/' }, ADDRESS],
    ['a name, and no address', { '@id': '#article', url: 'urn:uuid:1', mainEntityOfPage: true }, ADDRESS],
    ['the word for yes', { mainEntityOfPage: 'True' }, ADDRESS],
    ['what an archive has copied', { url: ADDRESS }, `https://archive.example/web/2018/${ADDRESS}`],
    ['a page that now is a file', { url: ADDRESS }, 'file:///home/jane/order.html'],
    ['one of two', { '@id': 'https://example.org/#1', url: ADDRESS }, ADDRESS],
    ['an impossible address', { url: 'https://[' }, ADDRESS],
  ])('tells from what names %s', (_, named, address) => {
    expect(read(ld({ ...article, ...named }), address)?.date).toBe('2017-09-13');
  });

  test('goes by the canonical address', () => {
    const html = '<link rel="canonical" href="https://example.org/order">';
    const other = { ...article, datePublished: '2019-01-01', url: 'https://example.org/other' };
    expect(read(html + ld([other, { ...article, url: 'https://example.org/order' }]))?.date).toBe(
      '2017-09-13',
    );
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['words', 'NewsArticle'],
    ['no type', { datePublished: '2017-09-13' }],
    ['another type', { '@type': 'VideoObject', datePublished: '2017-09-13' }],
    ['no date', { '@type': 'Article' }],
    ['an impossible date', { '@type': 'Article', datePublished: '2017-02-31' }],
    ['the beginning of time', { '@type': 'Article', datePublished: '1970-01-01T00:00:00Z' }],
    ['a number', { '@type': 'Article', datePublished: 1505304000 }],
    ['articles that are none of them this page', [article, { ...article, datePublished: '2019-01-01' }]],
    ['a change alone', { '@type': 'Article', dateModified: '2017-09-15' }],
  ])('does NOT tell from %s', (_, data) => {
    expect(read(ld(data))).toBeNull();
  });

  test('has no change that is not later', () => {
    expect(read(ld({ ...article, dateModified: '2017-09-13T23:59:00-04:00' }))).toEqual(on('2017-09-13'));
    expect(read(ld({ ...article, dateModified: '2017-09-01' }))).toEqual(on('2017-09-13'));
  });
});

describe('meta elements', () => {
  test.each([
    '<meta property="article:published_time" content="2017-09-13T20:22:00Z">',
    '<meta name="article:published_time" content="2017-09-13">',
    '<meta itemprop="datePublished" content="2017-09-13">',
    '<meta name="DC.date.issued" content="2017-09-13">',
    '<meta name="dcterms.created" content="2017-09-13">',
    '<meta name="parsely-pub-date" content="2017-09-13T20:22:00Z">',
    '<meta name="sailthru.date" content="Wed, 13 Sep 2017 20:22:00 +0000">',
    '<meta name="pubdate" content="20170913">',
    '<meta name="citation_publication_date" content="2017/09/13">',
    '<meta name="date" content="September 13, 2017">',
    '<meta name="Date" content="2017-09-13 20:22">',
  ])('%s', (html) => {
    expect(read(html)).toEqual(on('2017-09-13'));
  });

  test('the plainest counts, wherever it stands', () => {
    const html =
      '<meta name="date" content="2025-11-21"><meta property="article:published_time" content="2017-09-13">' +
      '<meta property="article:modified_time" content="2017-09-15"><meta property="og:updated_time" content="2017-09-16">';
    expect(read(html)).toEqual(on('2017-09-13', '2017-09-16'));
  });

  test('JSON-LD counts before them, and changes are those of both', () => {
    const html =
      '<meta property="article:published_time" content="2017-09-01"><meta property="article:modified_time" content="2017-09-20">';
    expect(read(html + ld({ '@type': 'Article', datePublished: '2017-09-13' }))).toEqual(
      on('2017-09-13', '2017-09-20'),
    );
  });

  test.each([
    '<meta name="date" content="03/04/2017">',
    '<meta name="date" content="">',
    '<meta name="date">',
    '<meta name="expires" content="2017-09-13">',
    '<meta property="article:modified_time" content="2017-09-13">',
    '<div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2017-09-13"></div>',
    '<i itemprop="datePublished" content="2017-09-13"></i><i itemprop="datePublished" content="2016-01-01"></i>',
  ])('NOT %s', (html) => {
    expect(read(html)).toBeNull();
  });

  test.each([
    ['url', '<a itemprop="url" href="ADDRESS">Order</a>'],
    ['page', '<link itemprop="mainEntityOfPage" href="ADDRESS">'],
    ['page in words', '<meta itemprop="mainEntityOfPage" content="ADDRESS">'],
    [
      'page in full',
      '<meta itemprop="mainEntityOfPage" itemscope itemtype="https://schema.org/WebPage" itemid="ADDRESS">',
    ],
  ])('microdata is that of this page, by its %s', (_, named) => {
    const item = (address: string, day: string) =>
      `<div itemscope itemtype="https://schema.org/Article">${named.replace('ADDRESS', address)}<meta itemprop="datePublished" content="${day}"></div>`;
    const other = item('https://example.org/news/other', '2019-01-01');
    expect(read(other)).toBeNull();
    expect(read(other + item(ADDRESS, '2017-09-13'))).toEqual(on('2017-09-13'));
  });

  test('microdata is that of the article', () => {
    expect(
      read(
        '<div itemscope itemtype="https://schema.org/NewsArticle"><time itemprop="datePublished" datetime="2017-09-13"></time>' +
          '<time itemprop="dateModified" datetime="2017-09-15"></time></div>' +
          '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2017-09-20"></time></div>',
      ),
    ).toEqual(on('2017-09-13', '2017-09-15'));
  });
});

describe('time elements', () => {
  const time = '<time datetime="2017-09-13T20:22:00Z">3 hours ago</time>';
  const other = '<time datetime="2016-01-01">then</time>';
  test.each([
    ['beside the title', `<h1>Order</h1>${time}`.replace(/.*/, '<article>$&</article>')],
    [
      'in its header',
      `<article><header><h1>Order</h1><p>By Jane, ${time}</p></header><p>On ${other}.</p></article>`,
    ],
    ['in the box after the header', `<article><div><h1>Order</h1></div><div>${time}</div></article>`],
    [
      'with a comment below',
      `<article><div><h1>Order</h1>${time}</div><div class="comments">${other}</div></article>`,
    ],
    [
      'with other articles below',
      `<main><section><h1>Order</h1>${time}<article>${other}</article></section></main>`,
    ],
    ['with a list of others', `<div><h1>Order</h1>${time}<ul><li>${other}</li></ul></div>`],
    [
      'in a page whose logo is a title, too',
      `<h1>The News</h1><main><div><h1>Order</h1>${time}</div></main>`,
    ],
    ['in a page that is one form', `<form><input name="parentNode"><div><h1>Order</h1></div>${time}</form>`],
    ['twice', `<div><h1>Order</h1>${time}${time}</div>`],
  ])('tell: %s', (_, html) => {
    expect(read(html)).toEqual(on('2017-09-13'));
  });

  test('tell of a change by their class', () => {
    const html = `<header><h1>Order</h1><time class="entry-date published" datetime="2017-09-13"></time><time class="updated" datetime="2017-09-15"></time></header>`;
    expect(read(html)).toEqual(on('2017-09-13', '2017-09-15'));
  });

  test.each([
    ['without a title', `<article>${time}</article>`],
    ['with two titles', `<div><h1>Order</h1>${time}</div><div><h1>Other</h1>${other}</div>`],
    ['that contradict each other', `<div><h1>Order</h1>${time}${other}</div>`],
    ['of comments', `<div><h1>Order</h1><ol><li>${time}</li></ol><div id="comments">${time}</div></div>`],
    ['far from the title', `<h1>Order</h1><p>Words</p>${time}`],
    ['of a duration', '<div><h1>Order</h1><time datetime="PT5M">5 minutes</time></div>'],
    ['without a date for machines', '<div><h1>Order</h1><time>September 13, 2017</time></div>'],
  ])('do NOT tell: %s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});

describe('a hostile page', () => {
  test.each([
    ['no elements', ''],
    [
      'a script that nests deep',
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    ],
    [
      'a graph of graphs',
      `<script type="application/ld+json">${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}</script>`,
    ],
    ['a huge script', ld({ '@type': 'Article', datePublished: '2017-09-13', text: 'a'.repeat(1_000_000) })],
    ['ten thousand descriptions', ld(Array.from({ length: 10_000 }, () => ({ '@type': 'Person' })))],
    ['a long date', ld({ '@type': 'Article', datePublished: '1'.repeat(100_000) })],
    [
      'a prototype',
      `<script type="application/ld+json">{"__proto__": {"@type": "Article", "datePublished": null}}</script>`,
    ],
    [
      'fields for types',
      ld({ '@type': { toString: 1 }, datePublished: [[[]]], url: {}, mainEntityOfPage: 7 }),
    ],
  ])('with %s says nothing', (_, html) => {
    expect(read(html)).toBeNull();
  });

  test('has no more of its data read than a page needs', () => {
    const last = ld({ '@type': 'Article', datePublished: '2017-09-13' });
    const filled = (count: number, length: number) => ld({ text: 'a'.repeat(length) }).repeat(count) + last;
    expect(read(filled(49, 1))).toEqual(on('2017-09-13'));
    expect(read(filled(50, 1))).toBeNull();
    const count = vi.spyOn(JSON, 'parse');
    expect(read(filled(49, 330_000))).toEqual(on('2017-09-13'));
    expect(count).toHaveBeenCalledTimes(4);
    count.mockRestore();
  });

  test('that names its elements after properties is read all the same', () => {
    const names = ['querySelectorAll', 'documentElement', 'getElementsByTagName', 'URL'];
    const fields = names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
    expect(read(fields + ld({ '@type': 'Article', datePublished: '2017-09-13' }))).toEqual(on('2017-09-13'));
  });

  test('is left as it was', () => {
    const html = `<div><h1>Order</h1><time datetime="2017-09-13"></time></div>`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    const before = document.documentElement.outerHTML;
    expect(findPublication(document, ADDRESS)).toEqual(on('2017-09-13'));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
