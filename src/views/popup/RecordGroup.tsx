import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { formatCount } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';

export type RecordGroupProps = {
  readonly title: ComponentChildren;
  /** How many records the group holds; absent: not told. */
  readonly count?: number;
  readonly isOpen?: boolean;
  /** Made when it is first opened: for what stands in hundreds of closed groups. */
  readonly isLazy?: boolean;
  readonly children: ComponentChildren;
};

/** A part of the record that opens and closes. */
export function RecordGroup({ title, count, isOpen = false, isLazy = false, children }: RecordGroupProps) {
  const { locale } = useStrings();
  const [isMade, setIsMade] = useState(isOpen || !isLazy);
  return (
    <details
      class="sc-group"
      open={isOpen}
      onToggle={isMade ? undefined : (event) => event.currentTarget.open && setIsMade(true)}
    >
      <summary>
        <Icon name="open" />
        <span class="sc-group__title">{title}</span>
        {count !== undefined && <span class="sc-group__count">{formatCount(count, locale)}</span>}
      </summary>
      <div class="sc-group__body">{isMade && children}</div>
    </details>
  );
}
