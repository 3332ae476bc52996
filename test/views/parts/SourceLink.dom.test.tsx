// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { SourceLink } from '../../../src/views/parts/SourceLink.tsx';
import { renderView } from '../render-view.tsx';
import { citedFact, citedPosition } from '../view-index.ts';

const [orderLink] = citedFact('order-issued').links;
const [embassyLink] = citedPosition('embassy-regret').links;
if (!orderLink || !embassyLink) throw new Error('fixture without links');

describe('SourceLink', () => {
  it('opens the source at the quoted sentence', () => {
    renderView(<SourceLink link={orderLink} />);
    const link = screen.getByRole('link', { name: /^Example Agency: Order 12-34/ });
    expect(link.getAttribute('href')).toBe(orderLink.url);
    expect(link.getAttribute('href')).toContain('#:~:text=');
  });

  it('offers the nearest capture beside it', () => {
    renderView(<SourceLink link={orderLink} />);
    const link = screen.getByRole('link', { name: /^nearest capture of “Order 12-34/ });
    expect(link.getAttribute('href')).toBe('https://web.archive.org/web/20170913/https://example.org/order');
  });

  it('opens both in a new tab that knows nothing of this one', () => {
    renderView(<SourceLink link={orderLink} />);
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('names the language of a source that is not in the reader’s', () => {
    renderView(<SourceLink link={embassyLink} />);
    expect(screen.getByText('Russian')).toBeTruthy();
    expect(screen.getByText('Комментарий посольства').getAttribute('lang')).toBe('ru');
  });

  it('is known by publisher and title to screen readers even where only the publisher is seen', () => {
    renderView(<SourceLink link={orderLink} brief />);
    const link = screen.getByRole('link', { name: /^Example Agency: Order 12-34/ });
    expect(link.getAttribute('title')).toBe(orderLink.source.title);
    expect(screen.queryByText('13 September 2017')).toBeNull();
  });
});
