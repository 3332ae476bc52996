// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabReport } from '../../../src/core/report/merge-reports.ts';
import { CheckView, MAX_CHECKED_LENGTH } from '../../../src/views/popup/CheckView.tsx';
import { findAxeViolations } from '../find-axe-violations.ts';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';
import { checkedReport, tabReport } from './tab-report.ts';

const NOTHING: TabReport = {
  ...tabReport,
  mentions: [],
  facts: [],
  positions: [],
  quotations: [],
  differences: [],
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function renderCheck(report: TabReport | null = checkedReport, lookedUp: string | null = null) {
  const onCheck = vi.fn(async (_text: string) => report);
  const view = renderView(<CheckView index={viewIndex} onCheck={onCheck} lookedUp={lookedUp} />);
  return { onCheck, ...view };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to check' });
const status = () => screen.getByRole('status').textContent;
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
/** As long as a person stops typing, and an answer takes. */
const pause = () => wait(1_000);

describe('CheckView', () => {
  it('says what it is for while it is empty, and asks for nothing', async () => {
    const { onCheck } = renderCheck();
    expect(status()).toMatch(/^Paste or type any text/);
    type('  \n ');
    await pause();
    expect(onCheck).not.toHaveBeenCalled();
    expect(status()).toMatch(/^Paste or type any text/);
  });

  it('reads the text once it is left alone', async () => {
    const { onCheck } = renderCheck();
    type('Sample');
    await wait(100);
    type('Sample Software');
    expect(status()).toBe('Reading this text…');
    await pause();
    expect(onCheck.mock.calls).toEqual([['Sample Software']]);
    expect(status()).toMatch(/^6 mentions in this text\. 3 quotations: /);
  });

  it('tells of the text what is told of a page: mentions, quotations, differences, facts, positions', async () => {
    renderCheck();
    type('A text.');
    await pause();
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      '6 mentions in this text',
      'Quotations in this text',
      'Where sources differ',
      'Facts this text touches on',
      'Official positions in their own words',
      'Background',
      'Sources of what is shown above',
    ]);
    expect(screen.queryByText(/this page|the page/i)).toBeNull();
    expect(screen.getAllByText('This text says:').length).toBeGreaterThan(0);
  });

  it('keeps the list of mentions folded', async () => {
    renderCheck();
    type('A text.');
    await pause();
    expect(screen.getByText('In their sentences').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('button', { name: /^What the order means/ })).toBeNull();
  });

  it('selects in the box what is pressed', async () => {
    renderCheck();
    type('x'.repeat(1_000));
    await pause();
    fireEvent.click(screen.getByRole('button', { name: '“within 30 days”' }));
    expect(document.activeElement).toBe(box());
    expect([box().selectionStart, box().selectionEnd]).toEqual([300, 314]);
  });

  it('does NOT select where the text has changed since', async () => {
    renderCheck();
    type('x'.repeat(1_000));
    await pause();
    type('y'.repeat(1_000));
    box().setSelectionRange(0, 0);
    fireEvent.click(screen.getByRole('button', { name: '“within 30 days”' }));
    expect([box().selectionStart, box().selectionEnd]).toEqual([0, 0]);
  });

  it('says that nothing was found', async () => {
    renderCheck(NOTHING);
    type('A text about the weather.');
    await pause();
    expect(status()).toMatch(/^No words of this text were matched/);
  });

  it('tells of quotations where nothing is named', async () => {
    renderCheck({ ...NOTHING, coverage: 'passing', quotations: checkedReport.quotations });
    type('“no evidence has been presented publicly by anyone”');
    await pause();
    expect(screen.getByRole('region', { name: 'Quotations in this text' })).toBeTruthy();
    expect(screen.queryByText(/This text names/)).toBeNull();
    expect(screen.queryByRole('region', { name: /mentions/ })).toBeNull();
    expect(status()).toMatch(/^3 quotations: /);
    expect(document.body.textContent).not.toMatch(/\b0 mentions|little or nothing/);
  });

  it('says that there was no answer', async () => {
    renderCheck(null);
    type('A text.');
    await pause();
    expect(status()).toMatch(/^There was no answer/);
  });

  it('counts characters, and says how many are too many', async () => {
    const { onCheck } = renderCheck();
    type('x'.repeat(1_234));
    expect(screen.getByText('1,234 of 200,000 characters')).toBeTruthy();
    type('x'.repeat(MAX_CHECKED_LENGTH + 5_000));
    await pause();
    expect(status()).toBe('Too long by 5,000 characters. Paste a part of it.');
    expect(box().ariaInvalid ?? box().getAttribute('aria-invalid')).toBe('true');
    expect(onCheck).not.toHaveBeenCalled();
  });

  it('is cleared, and forgets what was found', async () => {
    renderCheck();
    type('A text.');
    await pause();
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box().value).toBe('');
    expect(document.activeElement).toBe(box());
    await pause();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Clear' }).disabled).toBe(true);
  });

  it('drops an answer that comes after a later question', async () => {
    const answers: ((report: TabReport) => void)[] = [];
    const onCheck = vi.fn(() => new Promise<TabReport>((resolve) => answers.push(resolve)));
    renderView(<CheckView index={viewIndex} onCheck={onCheck} lookedUp={null} />);
    type('one');
    await pause();
    type('two');
    await pause();
    answers[1]?.(NOTHING);
    await pause();
    answers[0]?.(checkedReport);
    await pause();
    expect(status()).toMatch(/^No words of this text were matched/);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('begins with a text that was looked up', async () => {
    const { onCheck } = renderCheck(checkedReport, 'Words of a page');
    expect(box().value).toBe('Words of a page');
    await pause();
    expect(onCheck).toHaveBeenCalledWith('Words of a page');
  });

  it.each([
    ['empty', '', checkedReport],
    ['with a report', 'A text.', checkedReport],
    ['with nothing found', 'A text.', NOTHING],
    ['too long', 'x'.repeat(MAX_CHECKED_LENGTH + 1), checkedReport],
  ])('passes axe: %s', async (_, text, report) => {
    const { container } = renderCheck(report);
    type(text);
    await pause();
    vi.useRealTimers();
    expect(await findAxeViolations(container)).toEqual([]);
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });
});
