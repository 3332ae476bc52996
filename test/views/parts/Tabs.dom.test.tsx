// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../src/views/parts/Tabs.tsx';
import { renderView } from '../render-view.tsx';

function Three() {
  const [selected, setSelected] = useState<'a' | 'b' | 'c'>('a');
  const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, label: `Tab ${id}` }));
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
});
