// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { citeDifference } from '../../../src/core/report/difference-content.ts';
import { DifferenceAccounts } from '../../../src/views/parts/DifferenceAccounts.tsx';
import { findAxeViolations } from '../find-axe-violations.ts';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';

const content = citeDifference(
  { id: 'day-90', accounts: [{ account: 0, because: [{ text: 'everything\n gone by then' }] }] },
  viewIndex,
);

describe('DifferenceAccounts', () => {
  it('tells the question, first what the record shows, then what the page’s words match, then the others', () => {
    const { container } = renderView(<DifferenceAccounts content={content} />);
    const places = [
      'What had to be done by day 90?',
      'Removal begins at day 90; no day is set for its end.',
      'This page says:',
      '“everything gone by then”',
      'Accounts that these words match',
      'Removal is complete by day 90 – Example Daily',
      'Other accounts',
      'Delete the software within 90 days – 示例日报',
      '90天内将软件删除',
    ].map((words) => container.textContent?.indexOf(words) ?? -1);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has the date and the source of each account, one press from its words', () => {
    renderView(<DifferenceAccounts content={content} />);
    const others = screen.getByText(/^Delete the software within 90 days/).closest('.sc-account');
    if (!(others instanceof HTMLElement)) throw new Error('no account');
    expect(within(others).getByText('undated')).toBeTruthy();
    expect(within(others).getByText('90天内将软件删除').lang).toBe('zh-Hans');
    const [link] = within(others).getAllByRole<HTMLAnchorElement>('link');
    expect(link?.textContent).toContain('示例日报');
    expect(link?.href).toContain('#:~:text=');
    const [, matched] = screen.getAllByText('13 September 2017');
    expect(matched?.closest('li')?.textContent).toContain('Example Daily');
  });

  it('lets whoever shows it draw the page’s words', () => {
    const onPress = vi.fn();
    renderView(
      <DifferenceAccounts content={content}>
        {({ number }) => (
          <button type="button" onClick={() => onPress(number)}>
            words
          </button>
        )}
      </DifferenceAccounts>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'words' }));
    expect(onPress).toHaveBeenCalledWith(0);
    expect(screen.queryByText('“everything gone by then”')).toBeNull();
  });

  it('has one group for accounts that say the same', () => {
    const [first] = content.matched;
    if (!first) throw new Error('nothing matched');
    const { container } = renderView(
      <DifferenceAccounts
        content={{ ...content, matched: [first, { ...first, number: 7, because: [] }], others: [] }}
      />,
    );
    expect(screen.getAllByText(/^Removal is complete by day 90/)).toHaveLength(1);
    // One outlet is named once; its second account is a day beside the first.
    expect(container.querySelectorAll('.sc-account .sc-source')).toHaveLength(1);
    expect(container.querySelectorAll('.sc-account__meta time')).toHaveLength(2);
    expect(screen.queryByText('Other accounts')).toBeNull();
  });

  it('has the page’s words once for all accounts that they match', () => {
    const [first] = content.matched;
    if (!first) throw new Error('nothing matched');
    const other = { ...first, number: 8, account: { ...first.account, says: 'All is gone by day 90.' } };
    const third = { ...other, number: 9, because: ['gone, all of it'] };
    const apart = { ...third, account: { ...third.account, says: 'Gone.' } };
    const { container } = renderView(
      <DifferenceAccounts content={{ ...content, matched: [first, other, apart, third], others: [] }} />,
    );
    expect(screen.getAllByText('“everything gone by then”')).toHaveLength(1);
    expect(screen.getAllByText('“gone, all of it”')).toHaveLength(1);
    const groups = [...container.querySelectorAll('.sc-matched')];
    expect(
      groups.map((group) =>
        [...group.querySelectorAll('.sc-account > summary')].map((p) => p.textContent?.split(' –')[0]),
      ),
    ).toEqual([
      ['Removal is complete by day 90', 'All is gone by day 90'],
      ['Gone', 'All is gone by day 90'],
    ]);
  });

  it('has a line for a statement with who makes it, and rewrites folded below', () => {
    const [first] = content.matched;
    if (!first) throw new Error('nothing matched');
    const by = (number: number, publisher: string, kind: 'reporting' | 'rewrite' = 'reporting') => ({
      ...first,
      number,
      link: { ...first.link, source: { ...first.link.source, publisher, kind } },
    });
    const alone = { ...by(5, 'Other Copies', 'rewrite'), account: { ...first.account, says: 'By magic.' } };
    renderView(
      <DifferenceAccounts
        content={{
          ...content,
          matched: [by(1, 'Fortune'), by(2, 'FCW'), by(3, 'Nextgov'), by(4, 'Copies', 'rewrite'), alone],
          others: [],
        }}
      />,
    );
    expect(screen.getByText('– Fortune and 2 more')).toBeTruthy();
    const folded = screen.getAllByText('and 1 rewrite of agency copy').map((one) => one.closest('details'));
    expect(folded.map((one) => one?.open)).toEqual([false, false]);
    expect(folded.map((one) => one?.textContent)).toEqual([
      expect.stringContaining('Copies'),
      expect.stringContaining('By magic'),
    ]);
  });

  it('passes axe', async () => {
    const { container } = renderView(<DifferenceAccounts content={content} level={2} />);
    expect(await findAxeViolations(container)).toEqual([]);
  });
});
