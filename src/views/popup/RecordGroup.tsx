import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon.tsx';
import { formatCount } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';

export type RecordGroupProps = {
  readonly title: ComponentChildren;
  /** How many records the group holds; absent: not told. */
  readonly count?: number;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
};

/** A part of the record that opens and closes. */
export function RecordGroup({ title, count, isOpen = false, onToggle, children }: RecordGroupProps) {
  const { locale } = useStrings();
  return (
    <details
      class="sc-group"
      open={isOpen}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>
        <Icon name="open" />
        <span class="sc-group__title">{title}</span>
        {count !== undefined && <span class="sc-group__count">{formatCount(count, locale)}</span>}
      </summary>
      <div class="sc-group__body">{children}</div>
    </details>
  );
}
