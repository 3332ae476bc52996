// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, test, vi } from 'vitest';
import type { TabReport } from '../../../src/core/report/merge-reports.ts';
import { ReportView } from '../../../src/views/popup/ReportView.tsx';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';
import { checkedReport, tabReport } from './tab-report.ts';

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

  it('keeps closed what the page does not talk about, under the entity it goes with', () => {
    const { section } = renderReport();
    const background = section('Background');
    expect(background.getByText(/No words of this page were matched to these/)).toBeTruthy();
    const groups = background.getAllByRole('group');
    expect(groups.map((group) => group.querySelector('summary')?.textContent)).toEqual([
      'On Sample Software2',
      'On Order 12-341',
    ]);
    expect(background.queryAllByRole('article')).toHaveLength(0);
    for (const group of groups) open(group);
    expect(background.getAllByRole('article')).toHaveLength(2);
    expect(background.queryByText('This page says:')).toBeNull();
  });

  it('says so where no fact fits the page', () => {
    const { section } = renderReport({ facts: tabReport.facts.slice(2) });
    expect(section('Facts this page touches on').getByText(/^No fact in the record/)).toBeTruthy();
  });

  it('lists each source of what the page calls for, and of the answers to it, once, and NOT those of the background', () => {
    const { section } = renderReport();
    const links = section('Sources of what is shown above').getAllByRole('link', {
      name: /^archived copy/,
    });
    // The order is the source of two facts and a position, the daily of one fact, the letter of the answer.
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Order 12-34'),
      expect.stringContaining('Agency tells departments'),
      expect.stringContaining('Open letter'),
    ]);
  });
});

describe('official positions', () => {
  const POSITIONS = 'Official positions in their own words';
  /** Label and party of each, and whether the page’s words for it stand there, thread by thread. */
  const threadsOf = (within: HTMLElement): string[][] =>
    [...within.querySelectorAll('.sc-thread')].map((thread) =>
      [...thread.querySelectorAll('.sc-thread__side')].map(
        (side) =>
          `${side.querySelector('h3')?.textContent?.replace(/^[A-Z](?=Position|Response)/, '')}${side.textContent?.includes('This page says:') ? ', called for' : ''}`,
      ),
    );
  const calledFor = (ids: readonly string[]) =>
    tabReport.positions.map((position) => ({
      ...position,
      because: ids.includes(position.id) ? [{ frame: 0, start: 1, end: 5, text: 'words' }] : [],
    }));
  const renderPositions = (changes: Partial<TabReport> = {}) => {
    const { section, onReveal } = renderReport(changes);
    return { ...section(POSITIONS), region: screen.getByRole('region', { name: POSITIONS }), onReveal };
  };

  it('stand each with the answer of the other side, at once and without unfolding', () => {
    const { region, getByRole, onReveal } = renderPositions();
    expect(threadsOf(region)).toEqual([['PositionExample Agency, called for', 'ResponseSample Software']]);
    expect(region.querySelector('details')).toBeNull();
    fireEvent.click(getByRole('button', { name: '“the risk”' }));
    expect(onReveal).toHaveBeenCalledWith(0, { start: 400, end: 408 });
  });

  it('name who else answered', () => {
    expect(renderPositions().getByText('Other answers in the record: Иван Образцов.')).toBeTruthy();
  });

  it('stand below what they answer, with others that answer the same', () => {
    const { region } = renderPositions({ positions: calledFor(['company-reply', 'embassy-regret']) });
    expect(threadsOf(region)).toEqual([
      [
        'PositionExample Agency',
        'ResponseSample Software, called for',
        'ResponseGovernment of Ruritania, called for',
      ],
    ]);
  });

  it('say that the record holds no answer, where that is so', () => {
    const { region, getByText } = renderPositions({
      positions: [
        { id: 'paper-chinese', score: 1, because: [{ frame: 0, start: 1, end: 5, text: 'words' }] },
      ],
    });
    expect(region.querySelectorAll('.sc-thread__side')).toHaveLength(1);
    expect(getByText('The record holds no answer to this.')).toBeTruthy();
  });

  it('say so where none fits the page', () => {
    expect(
      renderPositions({ positions: calledFor([]) }).getByText(
        /^No words of this page were matched to an official/,
      ),
    ).toBeTruthy();
  });

  it('that the page does not talk about are background, and tell whom they answer', () => {
    const { section } = renderReport({ positions: calledFor([]) });
    const background = section('Background');
    for (const group of background.getAllByRole('group')) open(group);
    for (const group of background.getAllByRole('group')) open(group);
    expect(background.getAllByText('In response to Example Agency, 13 September 2017')).toHaveLength(2);
  });
});

describe('a page whose day is known', () => {
  const LATER = 'After this was published';
  const dated = (date: string, changed: string | null = null): Partial<TabReport> => ({
    publication: { date, changed, basis: 'metadata' },
  });

  it.each([
    [
      { date: '2017-09-13', changed: null, basis: 'metadata' },
      'This page is dated 13 September 2017, by its metadata.',
    ],
    [
      { date: '2017-09-13', changed: '2017-09-15', basis: 'text' },
      'This page is dated 13 September 2017, by a line of its text. Last changed 15 September 2017.',
    ],
  ] as const)('tells the day and how it is known: %j', (publication, words) => {
    renderReport({ publication });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('has what is later in a group of its own, by year, and not among what fits', () => {
    const { section } = renderReport(dated('2017-12-01'));
    const later = section(LATER);
    const groups = later.getAllByRole('group');
    expect(groups.map((group) => group.querySelector('summary')?.textContent)).toEqual(['20181']);
    for (const group of groups) open(group);
    expect(later.getByText('The agency and the company held talks.')).toBeTruthy();
    expect(section('Facts this page touches on').queryByText(/held talks/)).toBeNull();
  });

  it('has there at once what its words call for all the same, with these words', () => {
    const { section } = renderReport({
      ...dated('2017-10-01'),
      facts: [{ id: 'talks', score: 0.9, because: [{ frame: 0, start: 3, end: 8, text: 'talks' }] }],
    });
    expect(section('Facts this page touches on').getByText(/^No fact in the record/)).toBeTruthy();
    expect(section(LATER).getByRole('button', { name: '“talks”' })).toBeTruthy();
  });

  it('labels an answer that is later, where there is no other', () => {
    const { section } = renderReport(dated('2017-09-10'));
    const positions = section(LATER);
    for (const group of positions.getAllByRole('group')) open(group);
    expect(positions.getByText(/^“?The risk that others/)).toBeTruthy();
  });

  it('has no such group where nothing is later, or the day is not known', () => {
    renderReport(dated('2024-01-01'));
    expect(screen.queryByRole('region', { name: LATER })).toBeNull();
  });
});

describe('a page about something else', () => {
  const passing: Partial<TabReport> = {
    coverage: 'passing',
    mentions: tabReport.mentions.filter(({ kind }) => kind === 'company'),
  };

  it('leads with what it names, and says that it touches on little else', () => {
    renderReport(passing);
    const [first] = screen.getAllByRole('region');
    expect(first?.textContent).toBe(
      'Sample SoftwareCompanyMaker of security software, founded in 1997, with its seat in Exampleton.',
    );
    expect(
      screen.getByText(
        'This page names Sample Software, but touches on little or nothing that the record holds.',
      ),
    ).toBeTruthy();
  });

  it('lists the mentions, and keeps all of the record closed', () => {
    const { section } = renderReport(passing);
    expect(section('4 mentions on this page').getAllByRole('button').length).toBeGreaterThan(2);
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    expect(screen.queryByRole('region', { name: 'Facts this page touches on' })).toBeNull();
    const groups = section('Background').getAllByRole('group');
    expect(groups.map((group) => group.querySelector('summary')?.textContent)).toEqual([
      'Facts this page touches on2',
      'Official positions in their own words1',
      'On Sample Software2',
    ]);
    for (const group of groups) open(group);
    expect(section('Background').getByRole('button', { name: '“within 30 days”' })).toBeTruthy();
  });
});

describe.each(['subject', 'passing'] as const)('quotations of a page, %s', (coverage) => {
  const QUOTATIONS = 'Quotations on this page';
  const { quotations } = checkedReport;

  it('stand each with its verdict, the page’s words, whose they are and when', () => {
    const { section } = renderReport({ coverage, quotations });
    const items = section(QUOTATIONS).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Worded differently“The danger that.*”Example Agency13 September 2017Compare/),
      expect.stringMatching(
        /^Example Daily’s translation“These steps.*”Иван Образцов14 September 2017in an embedded frameCompare/,
      ),
      expect.stringMatching(/^Word for word“no evidence has.*”Jane Roe14 September 2017Source/),
    ]);
  });

  it('are counted, with how many the record knows', () => {
    const { section } = renderReport({ coverage, quotations });
    expect(section(QUOTATIONS).getByText('3 of 5 quotations are of statements in the record.')).toBeTruthy();
    expect(screen.queryByText(/Nobody knows/)).toBeNull();
  });

  it('are not counted where there is one alone', () => {
    const { section } = renderReport({ coverage, quotations: quotations.slice(0, 1) });
    expect(section(QUOTATIONS).queryByText(/of a statement/)).toBeNull();
  });

  it('are summed up in the first line, which leads to them and to questions on which sources differ', () => {
    renderReport({ coverage, quotations, differences: checkedReport.differences });
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.sc-summary a')];
    expect(links.map((link) => link.textContent)).toEqual([
      '3 quotations: 1 word for word, 1 in translation, 1 worded differently',
      '1 question on which sources differ',
    ]);
    const places = links.map((link) => document.getElementById(link.hash.slice(1)));
    expect(places.map((place) => place?.querySelector('h2')?.textContent)).toEqual([
      QUOTATIONS,
      'Where sources differ',
    ]);
    expect(screen.queryByText(/little or nothing/)).toBeNull();
  });

  it('are gone to at a press', () => {
    const { section, onReveal } = renderReport({ coverage, quotations });
    fireEvent.click(section(QUOTATIONS).getByRole('button', { name: /^“These steps/ }));
    expect(onReveal).toHaveBeenCalledWith(7, { start: 60, end: 94 });
  });

  it('open to both wordings, the speaker’s role, the occasion and the source', () => {
    const { section } = renderReport({ coverage, quotations });
    const group = section(QUOTATIONS).getAllByRole('group').at(-1);
    if (!group) throw new Error('nothing to open');
    open(group);
    for (const words of [/^Sample Software does not have/, 'Chief Executive', 'Open letter']) {
      expect(within(group).getAllByText(words).length).toBeGreaterThan(0);
    }
    expect(within(group).getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('have NO section where the record knows of none', () => {
    renderReport({ coverage, quotations: quotations.slice(3) });
    expect(screen.queryByRole('region', { name: QUOTATIONS })).toBeNull();
  });
});

describe.each(['subject', 'passing'] as const)('questions on which sources differ, %s', (coverage) => {
  const DIFFERENCES = 'Where sources differ';

  it('go to the page’s words for an account', () => {
    const { section, onReveal } = renderReport({ coverage, differences: checkedReport.differences });
    const differences = section(DIFFERENCES);
    expect(differences.getByRole('heading', { name: 'What had to be done by day 90?' })).toBeTruthy();
    fireEvent.click(differences.getByRole('button', { name: '“everything gone by day 90”' }));
    expect(onReveal).toHaveBeenCalledWith(0, { start: 320, end: 346 });
  });

  it('have NO section where the page says nothing on any', () => {
    renderReport({ coverage });
    expect(screen.queryByRole('region', { name: DIFFERENCES })).toBeNull();
  });
});

test('a mention that may name something else as well says so', () => {
  const [first, ...rest] = tabReport.mentions;
  if (!first) throw new Error('no mention');
  renderReport({ mentions: [{ ...first, ambiguous: 'order-12-34' }, ...rest] });
  expect(screen.getAllByText('may also mean Order 12-34')).toHaveLength(1);
});

/** As a press does: jsdom tells no `toggle`. */
function open(group: HTMLElement): void {
  if (!(group instanceof HTMLDetailsElement)) throw new Error('no group');
  group.open = true;
  fireEvent(group, new Event('toggle'));
}
