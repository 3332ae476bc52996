// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CardContent, EntityContent, MentionContent } from '../../../src/core/report/card-content.ts';
import { citeDifference } from '../../../src/core/report/difference-content.ts';
import { Card } from '../../../src/views/card/Card.tsx';
import type { CardActions } from '../../../src/views/card/card-actions.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { check, QUOTATIONS } from '../quotations.ts';
import { renderView } from '../render-view.tsx';
import { citedFact, citedPosition, viewIndex } from '../view-index.ts';

const entity = viewIndex.entity('sample-software');

const fact = (id: string, isLater = false) => ({ ...citedFact(id), isLater });
const position = (id: string, isLater = false) => ({ ...citedPosition(id), isLater });

const onCompany: EntityContent = {
  entity,
  facts: [fact('order-issued'), fact('removal-begins')],
  exchange: { position: position('embassy-regret'), reply: position('company-reply') },
};
const onOrder: EntityContent = {
  entity: viewIndex.entity('order-12-34'),
  facts: [fact('talks')],
  exchange: null,
};
const mention = (changes: Partial<MentionContent>): MentionContent => ({
  about: 'mention',
  entities: [onCompany],
  differences: [],
  quotation: null,
  ...changes,
});
const only = (content: EntityContent): CardContent => mention({ entities: [content] });
const full = only(onCompany);
const alone = only({ entity, facts: [], exchange: null });
const either: CardContent = mention({ entities: [onCompany, onOrder] });
const difference = citeDifference(
  { id: 'day-90', accounts: [{ account: 0, because: [{ text: 'gone within 90 days' }] }] },
  viewIndex,
);
const quoted = check(QUOTATIONS.altered);
const withEntries = mention({ differences: [difference], quotation: quoted });

const contents: Record<string, CardContent> = {
  'with everything': full,
  'without an exchange': only({ ...onCompany, exchange: null }),
  'without facts': only({ ...onCompany, facts: [] }),
  'with the entity alone': alone,
  'in scripts from right to left and Chinese': only({
    entity,
    facts: [],
    exchange: { position: position('office-hebrew'), reply: position('paper-chinese') },
  }),
  'with records later than the page': only({
    ...onCompany,
    facts: [fact('order-issued'), fact('talks', true)],
    exchange: { position: position('agency-risk'), reply: position('company-reply', true) },
  }),
  'on either of two': either,
  'with a quotation and a question': withEntries,
};

function renderCard(content: CardContent = full) {
  const actions: CardActions = { onClose: vi.fn(), onTurnOffSite: vi.fn(), onTurnOffEverywhere: vi.fn() };
  return { actions, ...renderView(<Card content={content} actions={actions} />) };
}

describe('Card', () => {
  it('is a dialog named after the entity, and not modal', () => {
    renderCard();
    const dialog = screen.getByRole('dialog', { name: 'Sample Software' });
    expect(dialog.getAttribute('aria-modal')).toBeNull();
    expect(dialog.textContent).toContain('Company');
    expect(dialog.textContent).toContain(entity.description);
  });

  it('shows the facts in the order given, each with its source', () => {
    renderCard();
    const articles = within(screen.getByRole('region', { name: 'Facts' })).getAllByRole('article');
    expect(articles.map((a) => a.querySelector('time')?.dateTime)).toEqual(['2017-09-13', '2017-12-12']);
    for (const article of articles) expect(within(article).getAllByRole('link')).toHaveLength(2);
  });

  it('shows a position and the reply of the other side, each with party, speaker and source', () => {
    renderCard();
    const exchange = screen.getByRole('region', { name: 'In their own words' });
    const [position, reply] = [...exchange.querySelectorAll<HTMLElement>('.sc-card__side')];
    expect(position?.textContent).toMatch(/PositionGovernment of Ruritania.*Иван Образцов/);
    expect(reply?.textContent).toMatch(/ResponseSample Software.*Jane Roe/);
    expect(within(exchange).getAllByRole('link', { name: /^archived copy/ })).toHaveLength(2);
  });

  it('labels what is later than the page, and nothing else', () => {
    renderCard(contents['with records later than the page']);
    const labels = screen.getAllByText('After this was published');
    expect(labels.map((label) => label.closest('article, .sc-card__side')?.textContent)).toEqual([
      expect.stringContaining('held talks'),
      expect.stringContaining('Jane Roe'),
    ]);
  });

  it('says that the words may mean either, and tells what both are', () => {
    renderCard(either);
    expect(screen.getByRole('dialog', { name: 'The words may mean either of these:' })).toBeTruthy();
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      `Sample Software Company${entity.description}`,
      'Order 12-34 DirectiveOrder of Example Agency to remove Sample products from departments.',
    ]);
    expect(tabs.map((tab) => tab.ariaSelected ?? tab.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
    ]);
  });

  it('shows the facts on the one that is chosen, with the pointer or the arrow keys', () => {
    renderCard(either);
    const [first, second] = screen.getAllByRole('tab');
    if (!first || !second) throw new Error('no tabs');
    const days = () =>
      [...screen.getByRole('tabpanel').querySelectorAll('article time')].map((time) =>
        time.getAttribute('datetime'),
      );
    expect(days()).toEqual(['2017-09-13', '2017-12-12']);
    fireEvent.click(second);
    expect(days()).toEqual(['2018-03-01']);
    fireEvent.keyDown(second, { key: 'ArrowLeft' });
    expect(days()).toEqual(['2017-09-13', '2017-12-12']);
    expect(document.activeElement).toBe(first);
  });

  it('opens the quotation that the words stand in, and goes back to where it was', () => {
    renderCard(withEntries);
    expect(screen.getByRole('region', { name: 'Facts' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'These words are quoted: compare' }));
    expect(screen.getByRole('heading', { name: 'Worded differently' })).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'This page prints' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Facts' })).toBeNull();
    const back = screen.getByRole('button', { name: 'Back' });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    expect(screen.getByRole('region', { name: 'Facts' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('These words are quoted: compare');
  });

  it('opens a question on which sources differ, with what the record shows before all accounts', () => {
    renderCard(withEntries);
    fireEvent.click(
      screen.getByRole('button', { name: 'Sources differ on: What had to be done by day 90?' }),
    );
    const text = screen.getByRole('dialog').textContent ?? '';
    const [question = -1, record = -1, ...accounts] = [
      'What had to be done by day 90?',
      'Removal begins at day 90; no day is set for its end.',
      'Removal is complete by day 90',
      'gone within 90 days',
      'Delete the software within 90 days',
    ].map((words) => text.indexOf(words));
    expect(question).toBeGreaterThanOrEqual(0);
    expect(record).toBeGreaterThan(question);
    expect(Math.min(...accounts)).toBeGreaterThan(record);
  });

  it('has what opens in it on either of two things as well', () => {
    renderCard({ ...withEntries, entities: [onCompany, onOrder] });
    fireEvent.click(screen.getByRole('button', { name: 'These words are quoted: compare' }));
    expect(screen.queryByRole('tab')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getAllByRole('tab')).toHaveLength(2);
  });

  it.each([
    ['whole', 'Word for word'],
    ['elided', 'Word for word, with marked cuts or insertions'],
    ['altered', 'Worded differently'],
    ['another outlet’s translation', 'Example Daily’s translation'],
    ['the record’s translation', 'A translation'],
    ['spliced', 'Two statements printed as one'],
    ['misattributed', 'The record names another speaker'],
  ] as const)('over a quotation is named after how it compares, %s', (name, title) => {
    renderCard({ about: 'quotation', checked: check(QUOTATIONS[name]) });
    const dialog = screen.getByRole('dialog', { name: title });
    expect(dialog.textContent).toMatch(/^[^·]*Quotation(?:Jane Roe|Иван Образцов)/);
    const [link] = [...dialog.querySelectorAll<HTMLAnchorElement>('.sc-card__head a')];
    expect(link?.getAttribute('href')).toMatch(/^https:\/\/example\.org\/(?:letter|embassy)/);
    expect(dialog.textContent).not.toMatch(/\b(?:fake|false|misleading)\b/i);
    expect(screen.getByRole('button', { name: 'Turn off everywhere' })).toBeTruthy();
  });

  it('passes axe over a quotation, and with a question opened', async () => {
    const { container, unmount } = renderCard({ about: 'quotation', checked: quoted });
    expect(await findAxeViolations(container)).toEqual([]);
    unmount();
    const other = renderCard(withEntries);
    fireEvent.click(screen.getByRole('button', { name: /^Sources differ on/ }));
    expect(await findAxeViolations(other.container)).toEqual([]);
  });

  it('has no switch for the site on a page that belongs to none', () => {
    const actions: CardActions = { onClose: vi.fn(), onTurnOffSite: null, onTurnOffEverywhere: vi.fn() };
    renderView(<Card content={full} actions={actions} />);
    expect(screen.queryByRole('button', { name: 'Turn off on this site' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Turn off everywhere' })).toBeTruthy();
  });

  it('says that a highlight does not mean that the text is wrong', () => {
    for (const content of Object.values(contents)) {
      const { unmount } = renderCard(content);
      expect(screen.getByText('A highlight does not mean that the text is wrong.')).toBeTruthy();
      unmount();
    }
  });

  it('says so where there is nothing to show', () => {
    renderCard(alone);
    expect(screen.getByText('The record holds nothing more on this yet.')).toBeTruthy();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each([
    ['Close', 'onClose'],
    ['Turn off on this site', 'onTurnOffSite'],
    ['Turn off everywhere', 'onTurnOffEverywhere'],
  ] as const)('has a button "%s"', (name, action) => {
    const { actions } = renderCard();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it.each(Object.entries(contents))('passes axe %s', async (_, content) => {
    const { container } = renderCard(content);
    expect(await findAxeViolations(container)).toEqual([]);
  });
});
