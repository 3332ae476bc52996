import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Kept } from './Kept.tsx';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: ComponentChildren;
  readonly count?: string;
};

export type TabsProps<Id extends string> = {
  /** Names the row of tabs for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /**
   * The selected tab's panel, made anew for each. As a function: of a tab; panels that were shown are kept, with all that
   * is open in them and as far as they are scrolled.
   */
  readonly children: ComponentChildren | ((id: Id) => ComponentChildren);
  /** `minor`: tabs inside a tab. `choice`: side by side, each with some words on what it is. */
  readonly rank?: 'major' | 'minor' | 'choice';
};

/** Tabs as of the ARIA Authoring Practices: one stop of the Tab key, arrows, Home and End move and select. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, children, rank = 'major' } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(new Set<Id>());
  const panel = useRef<HTMLDivElement>(null);
  const panelBefore = useRef<HTMLDivElement>(null);
  const tops = useRef(new Map<Id, number>());
  const isKept = typeof children === 'function';
  if (!isKept) shown.current.clear();
  shown.current.add(selected);

  useLayoutEffect(() => {
    // A button in the panel before that led here takes the focus with it.
    if (panelBefore.current?.contains(document.activeElement)) panel.current?.focus();
    panelBefore.current = panel.current;
    // What is not displayed has no place that it is scrolled to.
    if (panel.current) panel.current.scrollTop = tops.current.get(selected) ?? 0;
  }, [selected]);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to ?? 0]?.focus();
  }

  return (
    <div class={`sc-tabs sc-tabs--${rank}`}>
      <div class="sc-tabs__list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            class="sc-tabs__tab"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={shown.current.has(tab.id) ? `${id}-panel-${tab.id}` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="sc-tabs__count"> {tab.count}</span>}
          </button>
        ))}
      </div>
      {tabs
        .filter(({ id }) => shown.current.has(id))
        .map(({ id: tab }) => (
          <div
            // An element for each, so that each begins at its top.
            key={tab}
            ref={tab === selected ? panel : undefined}
            class="sc-tabs__panel"
            role="tabpanel"
            id={`${id}-panel-${tab}`}
            aria-labelledby={`${id}-${tab}`}
            hidden={tab !== selected}
            // A major panel scrolls, and the keyboard must reach it to do so.
            tabIndex={rank === 'major' ? 0 : undefined}
            onScroll={
              isKept
                ? (event) => tab === selected && tops.current.set(tab, event.currentTarget.scrollTop)
                : undefined
            }
          >
            {isKept ? <Kept isShown={tab === selected}>{() => children(tab)}</Kept> : children}
          </div>
        ))}
    </div>
  );
}
