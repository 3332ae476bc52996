import { useStrings } from './strings.tsx';

export type CaveatProps = {
  readonly children: string;
  /** Opens at a press, where there is room for little: a record is right without its caveat. */
  readonly folded?: boolean;
};

/** What a record does not say, or where another source differs. */
export function Caveat({ children, folded = false }: CaveatProps) {
  const { text } = useStrings();
  if (folded) {
    return (
      <details class="sc-caveat sc-caveat--folded">
        <summary class="sc-caveat__label">{text('caveatLabel')}</summary>
        {children}
      </details>
    );
  }
  return (
    <p class="sc-caveat">
      <b class="sc-caveat__label">{text('caveatLabel')}</b> {children}
    </p>
  );
}
