// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Tabs } from '../../../src/views/parts/Tabs.tsx';
import { renderView } from '../render-view.tsx';

type Id = 'a' | 'b' | 'c';

/** `onDraw`: panels are kept; told of each one drawn. */
function Three({ onDraw }: { onDraw?: (id: Id) => void }) {
  const [selected, setSelected] = useState<Id>('a');
  const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, label: `Tab ${id}` }));
  if (onDraw) {
    return (
      <Tabs label="Three" tabs={tabs} selected={selected} onSelect={setSelected}>
        {(id) => {
          onDraw(id);
          return <input aria-label={`words ${id}`} />;
        }}
      </Tabs>
    );
  }
  return (
    <Tabs label="Three" tabs={tabs} selected={selected} onSelect={setSelected}>
      panel {selected}
    </Tabs>
  );
}

describe('Tabs', () => {
  it.each([
    ['ArrowRight', 'Tab b'],
    ['ArrowLeft', 'Tab c'],
    ['End', 'Tab c'],
    ['Home', 'Tab a'],
  ])('%s goes to %s and shows its panel', (key, name) => {
    renderView(<Three />);
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
    const tab = screen.getByRole('tab', { name, selected: true });
    expect(document.activeElement).toBe(tab);
    expect(screen.getByRole('tabpanel', { name }).textContent).toBe(`panel ${name.slice(-1)}`);
  });

  it('is one stop of the Tab key', () => {
    renderView(<Three />);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it('leaves other keys to the browser', () => {
    renderView(<Three />);
    expect(fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'a' })).toBe(true);
  });

  describe('whose panels are kept', () => {
    const go = (id: Id) => fireEvent.click(screen.getByRole('tab', { name: `Tab ${id}` }));

    it('has one panel that is seen, and those seen before as they were left', () => {
      renderView(<Three onDraw={() => {}} />);
      const first = screen.getByRole<HTMLInputElement>('textbox');
      first.value = 'typed';
      go('b');
      expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
      expect(screen.getByRole('textbox', { name: 'words b' })).toBeTruthy();
      go('a');
      expect(screen.getByRole('textbox')).toBe(first);
      expect(first.value).toBe('typed');
    });

    it('makes none before it is asked for, and draws none that is not seen', () => {
      const onDraw = vi.fn();
      renderView(<Three onDraw={onDraw} />);
      go('b');
      expect(onDraw.mock.calls.flat()).toEqual(['a', 'b']);
    });

    it('comes back to where each was scrolled', () => {
      renderView(<Three onDraw={() => {}} />);
      const panel = screen.getByRole('tabpanel');
      panel.scrollTop = 70;
      fireEvent.scroll(panel);
      go('b');
      panel.scrollTop = 0; // as Firefox leaves what is not displayed
      go('a');
      expect(panel.scrollTop).toBe(70);
    });

    it('refers to each panel that there is', () => {
      renderView(<Three onDraw={() => {}} />);
      go('b');
      const controlled = screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-controls'));
      expect(controlled[2]).toBeNull();
      expect(controlled.slice(0, 2).map((id) => document.getElementById(id ?? '')?.role)).toEqual([
        'tabpanel',
        'tabpanel',
      ]);
    });
  });
});
