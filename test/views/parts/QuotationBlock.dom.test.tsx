// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { QuotationBlock } from '../../../src/views/parts/QuotationBlock.tsx';
import { renderView } from '../render-view.tsx';
import { citedPosition, viewIndex } from '../view-index.ts';

describe('QuotationBlock', () => {
  it('gives the words character for character, in their language', () => {
    for (const { id, quotation } of viewIndex.dataset.positions) {
      const { container, unmount } = renderView(<QuotationBlock cited={citedPosition(id)} />);
      const quote = container.querySelector('blockquote');
      expect(quote?.textContent).toBe(quotation.exact);
      expect(quote?.lang).toBe(quotation.language);
      expect(quote?.dir).toBe('auto');
      unmount();
    }
  });

  it('gives a translation with its language and whose it is', () => {
    renderView(<QuotationBlock cited={citedPosition('embassy-regret')} />);
    expect(screen.getByText('In Russian')).toBeTruthy();
    expect(screen.getByText('English (Example Daily)')).toBeTruthy();
    expect(screen.getByText(/^Such steps cannot but cause regret/).lang).toBe('en');
  });

  it('puts the translation that the reader can read before the original', () => {
    renderView(<QuotationBlock cited={citedPosition('embassy-regret')} />);
    const words = document.querySelector('.sc-quotation__words');
    expect(
      [...(words?.children ?? [])].map(({ tagName, textContent }) => [tagName, textContent?.slice(0, 10)]),
    ).toEqual([
      ['P', 'English (E'],
      ['P', 'Such steps'],
      ['P', 'In Russian'],
      ['BLOCKQUOTE', 'Подобные ш'],
    ]);
  });

  it('does NOT put another foreign language before it', () => {
    const cited = citedPosition('embassy-regret');
    const translation = { text: 'Solche Schritte', language: 'de', by: 'ours' };
    renderView(<QuotationBlock cited={{ ...cited, position: { ...cited.position, translation } }} />);
    const words = document.querySelector('.sc-quotation__words');
    expect([...(words?.querySelectorAll('[lang]') ?? [])].map((one) => one.getAttribute('lang'))).toEqual([
      'ru',
      'de',
    ]);
  });

  it('does NOT name the language of words in the reader’s own', () => {
    renderView(<QuotationBlock cited={citedPosition('company-reply')} />);
    expect(screen.queryByText('In English')).toBeNull();
  });

  it('tells speaker, role, organization, day and occasion', () => {
    renderView(<QuotationBlock cited={citedPosition('company-reply')} />);
    const caption = document.querySelector('figcaption');
    for (const words of [
      'Jane Roe',
      'Chief Executive',
      'Sample Software',
      '14 September 2017',
      'Open letter',
    ]) {
      expect(caption?.textContent).toContain(words);
    }
  });

  it('lets the organization speak where it names no one', () => {
    renderView(<QuotationBlock cited={citedPosition('agency-risk')} />);
    expect(screen.getByText('Example Agency', { selector: '.sc-quotation__speaker *' })).toBeTruthy();
    expect(screen.getAllByText('Example Agency', { selector: '.sc-quotation__who *' })).toHaveLength(1);
  });

  it('tells the caveat', () => {
    renderView(<QuotationBlock cited={citedPosition('company-reply')} />);
    expect(screen.getByText(/Said before the agency had published its reasons/)).toBeTruthy();
  });
});
