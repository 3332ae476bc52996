// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/dataset/types.ts';
import { buildSourceLink } from '../../../src/core/links/source-link.ts';
import { SourceLinks } from '../../../src/views/parts/SourceLinks.tsx';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';

const passage = (source: string, exact: string, role: Evidence['role'] = 'supports'): Evidence => ({
  source,
  quotation: { exact },
  role,
  checked: 'once',
});

function renderLinks(evidence: readonly Evidence[], brief = false) {
  const links = evidence.map((e) => buildSourceLink(viewIndex.source(e.source), e.quotation));
  renderView(<SourceLinks evidence={evidence} links={links} brief={brief} />);
  return { links, lines: screen.getAllByRole('listitem') };
}

describe('SourceLinks', () => {
  it('gives a source one line, with its further passages numbered', () => {
    const { links, lines } = renderLinks([
      passage('order', 'first words'),
      passage('daily', 'other words'),
      passage('order', 'second words'),
      passage('order', 'first words'),
      passage('order', 'third words'),
    ]);
    expect(lines).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: /^archived copy of “Order 12-34/ })).toHaveLength(1);
    const numbered = screen.getAllByRole('link', { name: /^passage \d+ of “Order 12-34/ });
    expect(numbered.map((link) => link.textContent)).toEqual(['passage 2', 'passage 3']);
    expect(numbered.map((link) => link.getAttribute('href'))).toEqual([links[2]?.url, links[4]?.url]);
  });

  it('does NOT put a passage that disputes the record on the line of one that supports it', () => {
    const { lines } = renderLinks([
      passage('daily', 'so it is'),
      passage('daily', 'it is not so', 'disputes'),
    ]);
    expect(lines.map((line) => /Says otherwise/.test(line.textContent ?? ''))).toEqual([false, true]);
  });

  it('shows the first link alone where there is little room', () => {
    const { lines } = renderLinks(
      [passage('order', 'a'), passage('daily', 'words'), passage('order', 'b')],
      true,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.textContent).toContain('Example Agency');
    expect(screen.queryByText(/^passage/)).toBeNull();
  });
});
