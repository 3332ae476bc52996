// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { TabReport } from '../../../src/core/report/merge-reports.ts';
import { ReportView } from '../../../src/views/popup/ReportView.tsx';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';
import { tabReport } from './tab-report.ts';

function renderReport(changes: Partial<TabReport> = {}) {
  const onReveal = vi.fn();
  renderView(<ReportView report={{ ...tabReport, ...changes }} index={viewIndex} onReveal={onReveal} />);
  const section = (name: string) => within(screen.getByRole('region', { name }));
  return { onReveal, section };
}

describe('ReportView', () => {
  it('counts the mentions of each entity, most often first', () => {
    const { section } = renderReport();
    const [counts] = section('6 mentions on this page').getAllByRole('list');
    expect(counts?.textContent).toBe('Sample Software 4Order 12-34 2');
  });

  it('goes to a mention that is pressed', () => {
    const { onReveal, section } = renderReport();
    fireEvent.click(
      section('6 mentions on this page').getByRole('button', { name: /^What the order means/ }),
    );
    expect(onReveal).toHaveBeenCalledWith(0, { start: 120, end: 129 });
  });

  it('emphasises the mention in its sentence, and tells what it names where the words do not', () => {
    const { section } = renderReport();
    const button = section('6 mentions on this page').getByRole('button', { name: /^What the order means/ });
    expect(within(button).getByText('the order').tagName).toBe('STRONG');
    expect(button.textContent).toMatch(/Order 12-34understood from context$/);
  });

  it('shows all mentions on request, those of frames too', () => {
    const { onReveal, section } = renderReport();
    const mentions = section('6 mentions on this page');
    fireEvent.click(mentions.getByRole('button', { name: 'Show all 6' }));
    const inFrame = mentions.getByRole('button', { name: /^A frame names/ });
    expect(inFrame.textContent).toContain('in an embedded frame');
    fireEvent.click(inFrame);
    expect(onReveal).toHaveBeenCalledWith(7, { start: 10, end: 25 });
  });

  it('shows facts that the page touches on with the page’s words, and goes to them', () => {
    const { onReveal, section } = renderReport();
    const facts = section('Facts this page touches on');
    expect(facts.getAllByRole('article')).toHaveLength(2);
    expect(facts.getAllByText('This page says:')).toHaveLength(2);
    fireEvent.click(facts.getByRole('button', { name: '“three months”' }));
    expect(onReveal).toHaveBeenCalledWith(7, { start: 40, end: 52 });
  });

  it('sets facts apart that the page does not talk about', () => {
    const { section } = renderReport();
    const background = section('Background');
    expect(background.getByText(/This page does not talk about them/)).toBeTruthy();
    expect(background.getAllByRole('article')).toHaveLength(2);
    expect(background.queryByText('This page says:')).toBeNull();
  });

  it('says so where no fact fits the page', () => {
    const { section } = renderReport({ facts: tabReport.facts.slice(2) });
    expect(section('Facts this page touches on').getByText(/^No fact in the record/)).toBeTruthy();
    expect(section('Background').getAllByRole('article')).toHaveLength(2);
  });

  const POSITIONS = 'Official positions in their own words';
  const partiesOf = (within: ParentNode | null | undefined): (string | null | undefined)[] =>
    [...(within?.querySelectorAll('h3') ?? [])].map((h) => h.querySelector('b')?.textContent);

  it('shows official positions that the page’s words call for, and keeps the others closed', () => {
    const { section } = renderReport();
    const positions = section(POSITIONS);
    expect(positions.getByRole('button', { name: '“the risk”' })).toBeTruthy();
    const background = positions.getByText('Background').closest('details');
    expect(background?.open).toBe(false);
    expect(background?.querySelectorAll('figure')).toHaveLength(2);
    expect(positions.getAllByRole('figure').filter((one) => !background?.contains(one))).toHaveLength(1);
  });

  it('groups official positions by party, in the order of parties', () => {
    const because = [{ frame: 0, start: 1, end: 5, text: 'words' }];
    const { section } = renderReport({
      positions: tabReport.positions.map((position) => ({ ...position, because })),
    });
    const parties = ['Example Agency', 'Sample Software', 'Government of Ruritania'];
    expect(partiesOf(section(POSITIONS).getAllByRole('heading')[0]?.parentElement)).toEqual(parties);
    expect(section(POSITIONS).queryByText('Background')).toBeNull();
  });

  it('groups those kept closed by party too, and says where there are no others', () => {
    const { section } = renderReport({
      positions: tabReport.positions.map((position) => ({ ...position, because: [] })),
    });
    const positions = section(POSITIONS);
    expect(positions.getByText(/^No official position in the record/)).toBeTruthy();
    const background = positions.getByText('Background').closest('details');
    expect(partiesOf(background)).toEqual(['Example Agency', 'Sample Software', 'Government of Ruritania']);
  });

  it('tells whom a position answers', () => {
    const { section } = renderReport();
    expect(section(POSITIONS).getAllByText('In response to Example Agency, 13 September 2017')).toHaveLength(
      2,
    );
  });

  it('lists each source of what the page calls for once, and NOT those of the background', () => {
    const { section } = renderReport();
    const links = section('Sources of what is shown above').getAllByRole('link', {
      name: /^nearest capture/,
    });
    // The order is the source of two facts and a position, the daily of one fact; letter and embassy of background.
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Order 12-34'),
      expect.stringContaining('Agency tells departments'),
    ]);
  });
});
