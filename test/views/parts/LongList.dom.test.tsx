// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { LongList } from '../../../src/views/parts/LongList.tsx';
import { renderView } from '../render-view.tsx';

function renderList(length: number) {
  const items = Array.from({ length }, (_, i) => `item ${i + 1}`);
  return renderView(
    <LongList items={items} limit={3} keyOf={(item) => item}>
      {(item) => item}
    </LongList>,
  );
}

describe('LongList', () => {
  it('shows the beginning of a long list, and all of it on request', () => {
    renderList(10);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 10', expanded: false }));
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('does NOT hide a single item behind a button', () => {
    renderList(4);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is nothing for no items', () => {
    expect(renderList(0).container.textContent).toBe('');
  });
});
