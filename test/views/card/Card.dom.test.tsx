// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CardContent, EntityContent } from '../../../src/core/report/card-content.ts';
import { Card } from '../../../src/views/card/Card.tsx';
import type { CardActions } from '../../../src/views/card/card-actions.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
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
const only = (content: EntityContent): CardContent => ({ entities: [content] });
const full = only(onCompany);
const alone = only({ entity, facts: [], exchange: null });
const either: CardContent = { entities: [onCompany, onOrder] };

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
    expect(within(exchange).getAllByRole('link', { name: /^nearest capture/ })).toHaveLength(2);
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
