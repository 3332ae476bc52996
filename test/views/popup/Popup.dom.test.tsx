// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/views/popup/Popup.tsx';
import type { PopupActions, PopupFrame, PopupState } from '../../../src/views/popup/popup-state.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';
import { checkedReport, tabReport } from './tab-report.ts';

const report: PopupState = { status: 'report', report: tabReport };
const publication = { date: '2017-09-13', changed: '2017-09-15', basis: 'text' } as const;
const checked: PopupState = { status: 'report', report: checkedReport };
const dated: PopupState = { status: 'report', report: { ...tabReport, publication } };
const passing: PopupState = { status: 'report', report: { ...tabReport, publication, coverage: 'passing' } };

/** Each with the heading that tells it, and the button that mends it. */
const withoutReport: [PopupState, heading: string, action: [name: string, keyof PopupActions] | null][] = [
  [{ status: 'no-mention' }, 'No mention on this page', null],
  [{ status: 'unreadable', reason: 'pdf' }, 'A PDF can’t be read here', null],
  [{ status: 'unreadable', reason: 'browser-page' }, 'A page of the browser', null],
  [{ status: 'unreadable', reason: 'store' }, 'A page closed to extensions', null],
  [{ status: 'unreadable', reason: 'withheld' }, 'No access to this site', ['Scan this page', 'onScan']],
  [{ status: 'unreadable', reason: 'refused' }, 'The browser did not allow it', null],
  [{ status: 'unreadable', reason: 'no-answer' }, 'No answer from this page', null],
  [{ status: 'off', scope: 'site' }, 'Off on this site', ['Turn on for this site', 'onTurnOn']],
  [{ status: 'off', scope: 'everywhere' }, 'Off on all sites', ['Turn on', 'onTurnOn']],
];

const allStates: PopupState[] = [report, { status: 'loading' }, ...withoutReport.map(([state]) => state)];

function renderPopup(state: PopupState, frame: Partial<PopupFrame> = {}, lookedUp?: string) {
  const actions = {
    onReveal: vi.fn(),
    onTurnOff: vi.fn(),
    onTurnOn: vi.fn(),
    onScan: vi.fn(),
    onCheck: vi.fn(async () => null),
  };
  const view = renderView(
    <Popup
      state={state}
      frame={{ site: 'example.org', settingsDamaged: false, ...frame }}
      index={viewIndex}
      actions={actions}
      lookedUp={lookedUp ?? null}
    />,
  );
  return { actions, ...view };
}

const nameOf = (state: PopupState) =>
  Object.values(state)
    .filter((v) => typeof v === 'string')
    .join(', ');

describe('Popup', () => {
  it.each(withoutReport)('says why there is nothing to show: %j', (state, heading, action) => {
    const { actions } = renderPopup(state);
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    if (!action) return;
    fireEvent.click(screen.getByRole('button', { name: action[0] }));
    expect(actions[action[1]]).toHaveBeenCalledOnce();
  });

  it('turns on what is off', () => {
    const { actions } = renderPopup({ status: 'off', scope: 'site' });
    fireEvent.click(screen.getByRole('button', { name: 'Turn on for this site' }));
    expect(actions.onTurnOn).toHaveBeenCalledWith('site');
  });

  it.each(withoutReport)('offers the whole record: %j', (state) => {
    renderPopup(state);
    expect(screen.getByText('16 facts')).toBeTruthy();
    expect(screen.getByText('1 question on which sources differ')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open the record' }));
    expect(screen.getByRole('tab', { name: 'The record', selected: true })).toBeTruthy();
    expect(screen.getByRole('searchbox', { name: 'Find in the record' })).toBeTruthy();
  });

  it.each(withoutReport)('offers to check a text: %j', (state) => {
    renderPopup(state);
    const way = screen.getByRole('button', { name: 'Check a text' });
    way.focus();
    fireEvent.click(way);
    expect(screen.getByRole('tab', { name: 'Check a text', selected: true })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Text to check' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: 'Check a text' }));
  });

  it('keeps a text that was typed while something else is looked at', () => {
    renderPopup(report);
    fireEvent.click(screen.getByRole('tab', { name: 'Check a text' }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'My text' } });
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'Check a text' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('My text');
  });

  it('begins with a text that was looked up', () => {
    renderPopup({ status: 'no-mention' }, {}, 'Words of a page');
    expect(screen.getByRole('tab', { name: 'Check a text', selected: true })).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Words of a page');
  });

  it('says that it reads the page while it does', () => {
    renderPopup({ status: 'loading' });
    expect(screen.getByRole('status').textContent).toBe('Reading this page…');
  });

  it.each(allStates.map((state) => [nameOf(state), state] as const))(
    'reaches the record by its tab and comes back: %s',
    (_, state) => {
      renderPopup(state);
      fireEvent.click(screen.getByRole('tab', { name: 'The record' }));
      expect(screen.getByRole('tab', { name: /^Facts/, selected: true })).toBeTruthy();
      fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
      expect(screen.queryByRole('searchbox')).toBeNull();
    },
  );

  it('tells the day and the version of the record', () => {
    renderPopup({ status: 'no-mention' });
    expect(screen.getByText('The record as of 21 November 2026, version 0.1.0')).toBeTruthy();
  });

  it('tells that damaged settings were replaced', () => {
    renderPopup(report, { settingsDamaged: true });
    expect(screen.getByRole('status').textContent).toMatch(/^Your settings could not be read/);
  });

  it.each([
    ['about the matter', report],
    ['with quotations', checked],
    ['with a day', dated],
    ['about something else', passing],
  ])('passes axe with everything open, on a page %s', async (_, state) => {
    const { container } = renderPopup(state);
    const isMade = new Set<Element>();
    for (let groups = [...container.querySelectorAll('details')]; groups.length > 0; ) {
      for (const group of groups) {
        group.open = true;
        fireEvent(group, new Event('toggle'));
        isMade.add(group);
      }
      groups = [...container.querySelectorAll('details')].filter((group) => !isMade.has(group));
    }
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it.each(allStates.map((state) => [nameOf(state), state] as const))('passes axe: %s', async (_, state) => {
    const { container } = renderPopup(state, { settingsDamaged: true });
    expect(await findAxeViolations(container)).toEqual([]);
  });

  it.each(['Facts', 'Positions', 'Differences', 'Sources'])('passes axe in the record: %s', async (name) => {
    const { container } = renderPopup(report);
    fireEvent.click(screen.getByRole('tab', { name: 'The record' }));
    fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
    for (const group of container.querySelectorAll('details')) {
      group.open = true;
      fireEvent(group, new Event('toggle'));
    }
    expect(await findAxeViolations(container)).toEqual([]);
  });
});

describe('switches', () => {
  it.each([
    ['On example.org', 'site'],
    ['On all sites', 'everywhere'],
  ])('"%s" turns highlights off', (name, scope) => {
    const { actions } = renderPopup(report);
    fireEvent.click(screen.getByRole('switch', { name, checked: true }));
    expect(actions.onTurnOff).toHaveBeenCalledWith(scope);
  });

  it('turn highlights on again', () => {
    const { actions } = renderPopup({ status: 'off', scope: 'site' });
    fireEvent.click(screen.getByRole('switch', { name: 'On example.org', checked: false }));
    expect(actions.onTurnOn).toHaveBeenCalledWith('site');
    expect(screen.getByRole('switch', { name: 'On all sites', checked: true })).toBeTruthy();
  });

  it('leave the site’s own alone where highlights are off everywhere', () => {
    renderPopup({ status: 'off', scope: 'everywhere' });
    const site = screen.getByRole<HTMLButtonElement>('switch', { name: 'On example.org', checked: false });
    expect(site.disabled).toBe(true);
  });

  it('have none for a tab without a site', () => {
    renderPopup({ status: 'unreadable', reason: 'browser-page' }, { site: null });
    const group = screen.getByRole('group', { name: 'Highlights' });
    expect(within(group).getAllByRole('switch')).toHaveLength(1);
  });
});
