// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ReportedQuotation } from '../../../src/core/report/page-report.ts';
import { QuotationComparison } from '../../../src/views/parts/QuotationComparison.tsx';
import { findAxeViolations } from '../find-axe-violations.ts';
import { check, QUOTATIONS, quotation } from '../quotations.ts';
import { renderView } from '../render-view.tsx';

const renderComparison = (reported: ReportedQuotation) =>
  renderView(<QuotationComparison checked={check(reported)} />);

const wordsUnder = (label: string): string =>
  screen.getByRole('figure', { name: label }).querySelector('blockquote')?.textContent ?? '';

describe('QuotationComparison', () => {
  it('shows the page’s words over the official ones, and says of each difference what it is', () => {
    renderComparison(QUOTATIONS.altered);
    expect(wordsUnder('This page prints')).toBe(
      'Sample Software does not have (Printed here only: secret) ties to any government',
    );
    expect(wordsUnder('Official wording')).toMatch(
      /^Sample Software does not have \(Left out here: inappropriate\) ties to any government, and no evidence/,
    );
    const [page, official] = screen
      .getAllByRole('figure')
      .filter((group) => group.querySelector('blockquote'));
    expect(page?.querySelectorAll('ins')).toHaveLength(1);
    expect(page?.querySelectorAll('del')).toHaveLength(0);
    expect(official?.querySelectorAll('ins')).toHaveLength(0);
    expect(official?.querySelectorAll('del')).toHaveLength(1);
  });

  it('says who said it, as what, when, on which occasion, and leads to the sentence', () => {
    renderComparison(QUOTATIONS.altered);
    for (const words of [
      'Jane Roe',
      'Chief Executive',
      'Sample Software',
      '14 September 2017',
      'Open letter',
    ]) {
      expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    }
    const [link] = screen.getAllByRole('link');
    expect(link?.getAttribute('href')).toMatch(/^https:\/\/example\.org\/letter#:~:text=/);
  });

  it('shows words once where not one differs', () => {
    renderComparison(QUOTATIONS.whole);
    expect(wordsUnder('This page prints')).toBe(QUOTATIONS.whole.text);
    expect(screen.getByText('Official wording, word for word')).toBeTruthy();
    expect(screen.queryByRole('figure', { name: 'Official wording' })).toBeNull();
    expect(document.querySelector('del, ins')).toBeNull();
  });

  it('says whose a translation is, and shows the original in its language', () => {
    renderComparison(QUOTATIONS['another outlet’s translation']);
    expect(wordsUnder('This page prints')).toBe('These steps can only evoke regrets.');
    expect(screen.getByText('Example Daily’s translation, word for word')).toBeTruthy();
    const original = screen.getByRole('figure', { name: 'Official wording' });
    expect(original.textContent).toContain('In Russian');
    expect(original.querySelector('blockquote')?.lang).toBe('ru');
  });

  it('shows a translation that the page does not print in full below its words', () => {
    renderComparison(QUOTATIONS['the record’s translation']);
    expect(wordsUnder('This page prints')).toBe('Such steps cannot but cause regret.');
    expect(wordsUnder('Translation in the record (Example Daily)')).toBe(
      'Such steps cannot but cause regret. They only put off the restoration of relations.',
    );
  });

  it('names both speakers where the record has another', () => {
    renderComparison(QUOTATIONS.misattributed);
    expect(screen.getByText('This page names: John Doe. In the record: Jane Roe.')).toBeTruthy();
  });

  it('names them under any verdict, and nobody where the page names the one of the record', () => {
    const { unmount } = renderComparison({
      ...QUOTATIONS.verbatim,
      speaker: { start: 0, end: 8, name: 'Max Muster', id: null },
    });
    expect(screen.getByText('This page names: Max Muster. In the record: Jane Roe.')).toBeTruthy();
    unmount();
    renderComparison(QUOTATIONS.verbatim);
    expect(screen.queryByText(/^This page names/)).toBeNull();
  });

  it('calls words official only where the record has them from a primary document', () => {
    const checked = check(QUOTATIONS.altered);
    const [{ cited, ...piece }] = checked.pieces;
    const [link] = cited.links;
    if (!link) throw new Error('no link');
    const links = [{ ...link, source: { ...link.source, publisher: 'TASS', kind: 'reporting' as const } }];
    const { container } = renderView(
      <QuotationComparison checked={{ ...checked, pieces: [{ ...piece, cited: { ...cited, links } }] }} />,
    );
    expect(wordsUnder('As TASS printed it')).toMatch(/^Sample Software does not have/);
    expect(container.textContent).not.toMatch(/official/i);
  });

  it('has the page’s words in the language and the marks of the words they were compared with', () => {
    const text = 'Подобные шаги не могут не вызывать сожаления.';
    const reported = quotation({ text, positions: ['embassy-regret'] });
    const { container, unmount } = renderComparison(reported);
    const words = () => container.querySelector('.sc-comparison__words--page');
    expect(words()?.getAttribute('lang')).toBe('ru');
    expect(words()?.classList.contains('sc-comparison__words--marked')).toBe(false);
    unmount();
    const other = renderComparison({ ...reported, text: `«${text}»` });
    expect(other.container.querySelector('.sc-comparison__words--marked')).toBeTruthy();
  });

  it('shows both statements that are joined, each with its day', () => {
    const { container } = renderComparison(QUOTATIONS.spliced);
    expect(screen.getAllByRole('figure', { name: 'Official wording' })).toHaveLength(2);
    const days = [...container.querySelectorAll('time')].map((time) => time.dateTime);
    expect(days).toEqual(['2017-09-14', '2017-12-01']);
  });

  it('folds away who else printed it how', () => {
    renderComparison(QUOTATIONS['the record’s translation']);
    const others = screen.getByText('Printed in other words in 1 place').closest('details');
    expect(others?.open).toBe(false);
    expect(others?.textContent).toContain('Another translation of the first sentence alone.');
    expect(within(others ?? document.body).getAllByRole('link', { hidden: true }).length).toBeGreaterThan(0);
  });

  it('folds the middle of long stretches that are the same behind a button, with no mark of ours in the words', () => {
    const long = 'and on and on it goes '.repeat(60);
    const text = `${long}secret end`;
    renderComparison(
      quotation({
        verdict: 'altered',
        text,
        difference: [
          { kind: 'same', text: long },
          { kind: 'inserted', text: 'secret ' },
          { kind: 'same', text: 'end' },
        ],
      }),
    );
    expect(wordsUnder('This page prints').length).toBeLessThan(500);
    expect(wordsUnder('This page prints')).not.toContain('…');
    fireEvent.click(screen.getByRole('button', { name: /^1,\d+ more characters, the same in both$/ }));
    expect(wordsUnder('This page prints')).toContain(long);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows far sentences of the record at a press of a button outside the words', () => {
    const far =
      'A sentence that says nothing of the matter at hand, and says it at some length for the sake of it. ';
    const checked = check(quotation({ verdict: 'verbatim', text: 'These words stand here.' }));
    const [{ cited, ...piece }] = checked.pieces;
    const exact = `${far.repeat(4)}These words stand here.`;
    const position = { ...cited.position, quotation: { exact, language: 'en' } };
    renderView(
      <QuotationComparison checked={{ ...checked, pieces: [{ ...piece, cited: { ...cited, position } }] }} />,
    );
    expect(wordsUnder('Official wording')).toBe(`${far}These words stand here.`);
    const button = screen.getByRole('button', { name: 'Show the rest' });
    expect(button.closest('blockquote')).toBeNull();
    fireEvent.click(button);
    expect(wordsUnder('Official wording')).toBe(exact);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps marks of omission and brackets of the page quiet', () => {
    const { container, unmount } = renderComparison(QUOTATIONS.elided);
    expect(wordsUnder('This page prints')).toBe('Sample Software does not have … ties to any government');
    expect(container.querySelector('ins')).toBeNull();
    expect(container.querySelector('.sc-comparison__legend')?.textContent).toBe('Left out here');
    unmount();
    const text = 'no [such] evidence [...] has been presented';
    renderComparison(
      quotation({
        verdict: 'elided',
        text,
        difference: [
          { kind: 'same', text: 'no ' },
          { kind: 'inserted', text: '[such] secret ' },
          { kind: 'same', text: 'evidence ' },
          { kind: 'inserted', text: '[...] ' },
          { kind: 'same', text: 'has been presented' },
        ],
      }),
    );
    expect(wordsUnder('This page prints')).toBe(
      'no [such] (Printed here only: secret) evidence [...] has been presented',
    );
  });

  it.each(Object.entries(QUOTATIONS))('never judges, %s', (_, reported) => {
    const { container } = renderComparison(reported);
    expect(container.textContent).not.toMatch(/\b(?:wrong|fake|false|misleading|incorrect|error)\b/i);
  });

  it.each(Object.entries(QUOTATIONS))('passes axe, %s', async (_, reported) => {
    const { container } = renderComparison(reported);
    expect(await findAxeViolations(container)).toEqual([]);
  });
});
