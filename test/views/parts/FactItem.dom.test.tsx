// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FactItem } from '../../../src/views/parts/FactItem.tsx';
import { renderView } from '../render-view.tsx';
import { citedFact } from '../view-index.ts';

describe('FactItem', () => {
  it('tells when, what and how it is known', () => {
    renderView(<FactItem cited={citedFact('order-issued')} />);
    expect(screen.getByText('13 September 2017', { selector: '.sc-fact__meta time' })).toBeTruthy();
    expect(screen.getByText(/^Example Agency ordered all departments/)).toBeTruthy();
    expect(screen.getByText('In the document itself')).toBeTruthy();
  });

  it.each([
    ['customers', 'In a public statement'],
    ['old-1', 'In news reports'],
    ['talks', 'Reported from unnamed sources'],
  ])('tells how "%s" is known', (id, words) => {
    renderView(<FactItem cited={citedFact(id)} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('tells what the statement does not say', () => {
    renderView(<FactItem cited={citedFact('removal-begins')} />);
    expect(screen.getByText(/The order sets no day/).textContent).toMatch(/^Note /);
  });

  it('tells the day on which it was last known to hold', () => {
    renderView(<FactItem cited={citedFact('customers')} />);
    expect(screen.getByText('As of 3 June 2018')).toBeTruthy();
  });

  it.each(['date', 'dateEnd'] as const)('does NOT tell that day where it is the fact’s own %s', (key) => {
    const cited = citedFact('talks');
    const asOf = cited.fact[key];
    if (asOf === undefined) throw new Error('fixture without a span');
    renderView(<FactItem cited={{ ...cited, fact: { ...cited.fact, asOf } }} />);
    expect(screen.queryByText(/^As of/)).toBeNull();
  });

  it('names a source that disputes it as one', () => {
    renderView(<FactItem cited={citedFact('removal-begins')} />);
    const [supports, disputes] = screen.getAllByRole('listitem');
    expect(supports?.textContent).not.toContain('Says otherwise');
    expect(disputes?.textContent).toMatch(/^Says otherwise: Example Daily/);
  });

  it('shows its first source alone where there is little room', () => {
    renderView(<FactItem cited={citedFact('removal-begins')} brief />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });
});
