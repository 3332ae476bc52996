// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CardContent } from '../../../src/core/report/card-content.ts';
import { Card } from '../../../src/views/card/Card.tsx';
import type { CardActions } from '../../../src/views/card/card-actions.ts';
import { findAxeViolations } from '../find-axe-violations.ts';
import { renderView } from '../render-view.tsx';
import { citedFact, citedPosition, viewIndex } from '../view-index.ts';

const entity = viewIndex.entity('sample-software');

const full: CardContent = {
  entity,
  facts: [citedFact('order-issued'), citedFact('removal-begins')],
  exchange: { position: citedPosition('embassy-regret'), reply: citedPosition('company-reply') },
};

const contents: Record<string, CardContent> = {
  'with everything': full,
  'without an exchange': { ...full, exchange: null },
  'without facts': { ...full, facts: [] },
  'with the entity alone': { entity, facts: [], exchange: null },
  'in scripts from right to left and Chinese': {
    entity,
    facts: [],
    exchange: { position: citedPosition('office-hebrew'), reply: citedPosition('paper-chinese') },
  },
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
    renderCard(contents['with the entity alone']);
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
