// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { RecordView } from '../../../src/views/popup/RecordView.tsx';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';

function renderRecord(part?: string) {
  renderView(<RecordView index={viewIndex} />);
  if (part) fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${part}`) }));
}

/** jsdom opens `details` without telling. */
function open(group: HTMLDetailsElement): void {
  group.open = true;
  fireEvent(group, new Event('toggle'));
}

const panel = () => within(screen.getByRole('tabpanel'));
const search = (words: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

describe('RecordView', () => {
  it('shows all facts by date, oldest first, in years', () => {
    renderRecord();
    const articles = [...document.querySelectorAll('article')];
    expect(articles).toHaveLength(viewIndex.dataset.facts.length);
    const dates = articles.map((article) => article.querySelector('time')?.dateTime ?? '');
    expect(dates).toEqual([...dates].sort());
    const years = [...document.querySelectorAll('[role=tabpanel]:not([hidden]) summary .sc-group__title')];
    expect(years.map((year) => year.textContent)).toContain('2017');
  });

  it('shows all facts by topic, under each of their topics', () => {
    renderRecord();
    fireEvent.click(panel().getByRole('button', { name: 'By topic' }));
    expect(panel().getByRole('button', { name: 'By topic' }).getAttribute('aria-pressed')).toBe('true');
    const topics = viewIndex.dataset.facts.flatMap((fact) => fact.topics);
    expect(panel().getAllByRole('article')).toHaveLength(topics.length);
    const titles = [
      ...document.querySelectorAll('[role=tabpanel]:not([hidden]) > .sc-group > summary .sc-group__title'),
    ];
    expect(titles.map((title) => title.textContent)).toContain('The directive');
  });

  it('counts in each tab what has the words that are searched for', () => {
    renderRecord();
    const counts = () => screen.getAllByRole('tab').map((tab) => tab.textContent);
    expect(counts()).toEqual(['Facts 16', 'Positions 6', 'Differences 1', 'Sources 7']);
    search('everything gone');
    expect(counts()).toEqual(['Facts 0', 'Positions 0', 'Differences 1', 'Sources 0']);
  });

  it('opens a fact to what it rests on: the words, when they were read, how compared, and the way there', () => {
    renderRecord();
    const fact = panel()
      .getByText(/^Departments had to begin/)
      .closest('article');
    const group = fact?.querySelector('details.sc-group');
    if (!(group instanceof HTMLDetailsElement)) throw new Error('no evidence');
    expect(group.textContent).toBe('Evidence: 2 passages, one or more says otherwise');
    open(group);
    const [first, second] = [...group.querySelectorAll<HTMLElement>('li')];
    expect(first?.textContent).toContain('The document as a whole.');
    expect(second?.textContent).toContain('Says otherwise:');
    expect(second?.querySelector('blockquote')?.textContent).toBe('gone within 90 days');
    expect(second?.textContent).toContain('By A. Reporter, B. Reporter');
    expect(second?.textContent).toContain('Read on 20 November 2026');
    expect(second?.textContent).toContain('words compared with the source by a program');
    expect(second?.querySelector('a')?.href).toContain('#:~:text=gone%20within%2090%20days');
    expect(second?.querySelector<HTMLAnchorElement>('.sc-source__capture')?.href).toBe(
      'https://web.archive.org/web/201709/https://example.org/daily',
    );
  });

  it('opens a position to its evidence, and names the speaker', () => {
    renderRecord('Positions');
    const [position] = panel().getAllByRole('figure');
    const group = [...(position?.querySelectorAll('details.sc-group') ?? [])].find((details) =>
      details.textContent?.startsWith('Evidence'),
    );
    if (!(group instanceof HTMLDetailsElement)) throw new Error('no evidence');
    open(group);
    expect(group.textContent).toMatch(/Said by /);
  });

  it('shows all positions by party', () => {
    renderRecord('Positions');
    expect(panel().getAllByRole('figure')).toHaveLength(viewIndex.dataset.positions.length);
    const parties = [...document.querySelectorAll('[role=tabpanel]:not([hidden]) summary b')].map(
      (name) => name.textContent,
    );
    expect(parties).toEqual([
      'Example Agency',
      'Sample Software',
      'Government of Ruritania',
      'Other governments',
    ]);
  });

  it('tells whom a position answers, and who answered it', () => {
    renderRecord('Positions');
    const figureOf = (words: RegExp) => panel().getByText(words).closest('figure')?.textContent;
    expect(figureOf(/^The risk that others/)).toContain('Answered by Jane Roe, 14 September 2017');
    expect(figureOf(/^Sample Software does not have/)).toContain(
      'In response to Example Agency, 13 September 2017',
    );
  });

  it('shows other printings of a position’s words, and what changed', () => {
    renderRecord('Positions');
    const group = panel().getByText('Printed in other words in 1 place').closest('details');
    if (!group) throw new Error('no renderings');
    open(group);
    expect(panel().getByText('These steps can only evoke regrets.').lang).toBe('en');
    expect(panel().getByText('another translation')).toBeTruthy();
    expect(panel().getByText('cut')).toBeTruthy();
  });

  it('shows differences with what the record shows and each account in its own words', () => {
    renderRecord('Differences');
    expect(panel().getByRole('heading', { name: 'What had to be done by day 90?' })).toBeTruthy();
    expect(panel().getByText('Removal begins at day 90; no day is set for its end.')).toBeTruthy();
    expect(panel().getByText('90天内将软件删除').lang).toBe('zh-Hans');
    expect(panel().getByText('2 accounts')).toBeTruthy();
  });

  it('shows all sources by kind, with authors and the day we read them', () => {
    renderRecord('Sources');
    expect(
      [...document.querySelectorAll('[role=tabpanel]:not([hidden]) summary')].map((s) => s.textContent),
    ).toEqual(['Primary documents3', 'Reporting3', 'Analysis1']);
    expect(panel().getByText('A. Reporter, B. Reporter')).toBeTruthy();
    expect(panel().getAllByText('last read 20 November 2026')).toHaveLength(7);
    expect(panel().getByText('undated')).toBeTruthy();
  });

  it('finds words in the part that is open', () => {
    renderRecord();
    search('90 DAYS removal');
    expect(panel().getAllByRole('article')).toHaveLength(1);
    fireEvent.click(screen.getByRole('tab', { name: /^Positions/ }));
    expect(panel().getByRole('status').textContent).toMatch(/^Nothing in this part/);
    search('сожаления');
    expect(panel().getAllByRole('figure')).toHaveLength(1);
  });

  it.each(['Facts', 'Positions', 'Differences', 'Sources'])('says so where words are nowhere: %s', (part) => {
    renderRecord(part);
    search('no such words');
    expect(panel().getByRole('status').textContent).toMatch(/^Nothing in this part/);
  });

  it('keeps open what was opened, when another part was looked at', () => {
    renderRecord('Differences');
    const group = () => panel().getByText('2 accounts').closest('details');
    const first = group();
    if (!first) throw new Error('no accounts');
    first.open = !first.open;
    const { open: before } = first;
    fireEvent.click(screen.getByRole('tab', { name: /^Sources/ }));
    fireEvent.click(screen.getByRole('tab', { name: /^Differences/ }));
    expect(group()).toBe(first);
    expect(group()?.open).toBe(before);
  });

  it('tells the rules of inclusion and the changes', () => {
    renderRecord();
    fireEvent.click(screen.getByText('What the record includes'));
    for (const rule of viewIndex.dataset.meta.rules) expect(screen.getByText(rule)).toBeTruthy();
    fireEvent.click(screen.getByText('Changes to the record'));
    expect(screen.getByText('First records.')).toBeTruthy();
  });
});
