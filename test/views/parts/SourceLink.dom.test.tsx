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

  it('offers the archived copy beside it', () => {
    renderView(<SourceLink link={orderLink} />);
    const link = screen.getByRole('link', { name: /^archived copy of “Order 12-34/ });
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

describe('SourceLink to a page whose headline was not seen', () => {
  const link = {
    ...embassyLink,
    source: { ...embassyLink.source, title: 'Comment on the order', titleDescribes: true as const },
  };

  it('gives our title in brackets and in our language', () => {
    renderView(<SourceLink link={link} />);
    expect(screen.getByText('[Comment on the order]').lang).toBe('en');
    expect(screen.getByRole('link', { name: /^archived copy of “\[Comment on the order\]”/ })).toBeTruthy();
  });

  it('says of a rewrite that it is one', () => {
    renderView(<SourceLink link={{ ...link, source: { ...link.source, kind: 'rewrite' } }} />);
    expect(screen.getByText('a rewrite')).toBeTruthy();
  });
});
