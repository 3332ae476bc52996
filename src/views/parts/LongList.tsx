import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatCount } from './plural.ts';
import { useStrings } from './strings.tsx';

export type LongListProps<T> = {
  readonly items: readonly T[];
  /** How many are shown at first. One more is shown too, rather than a button for it alone. */
  readonly limit: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ComponentChildren;
  readonly class?: string;
};

/** A list that shows its beginning, and all of it on request. Nothing at all for no items. */
export function LongList<T>({ items, limit, keyOf, children, class: className }: LongListProps<T>) {
  const strings = useStrings();
  const id = useId();
  const [whole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const isLong = items.length > limit + 1;
  const shown = isLong && !whole ? items.slice(0, limit) : items;
  return (
    <>
      <ul id={id} class={className}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          class="sc-plain-button"
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
        >
          {whole
            ? strings.text('showFewer')
            : strings.text('showAll', formatCount(items.length, strings.locale))}
        </button>
      )}
    </>
  );
}
