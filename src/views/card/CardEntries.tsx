import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useStrings } from '../parts/strings.tsx';
import type { Detail } from './card-details.ts';

export type CardEntriesProps = {
  readonly details: readonly Detail[];
  /** The one that the person comes back from. */
  readonly focused: string | null;
  readonly onOpen: (id: string) => void;
};

/** A button for each thing that opens in the card; what does not fit its lines is cut off to the eye alone. */
export function CardEntries({ details, focused, onOpen }: CardEntriesProps) {
  const { text } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  if (details.length === 0) return null;
  return (
    <ul class="sc-card__entries">
      {details.map((detail) => {
        const label =
          detail.about === 'quotation'
            ? text(detail.checked.quotation.verdict === 'verbatim' ? 'cardQuotedSource' : 'cardQuoted')
            : text('cardDiffers', detail.difference.difference.question);
        return (
          <li key={detail.id}>
            <button
              type="button"
              class="sc-card__entry"
              title={label}
              ref={detail.id === focused ? button : null}
              onClick={() => onOpen(detail.id)}
            >
              <span>{label}</span>
              <Icon name="open" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
