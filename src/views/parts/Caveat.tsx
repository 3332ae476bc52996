import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

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
        <Words>{children}</Words>
      </details>
    );
  }
  return (
    <p class="sc-caveat">
      <b class="sc-caveat__label">{text('caveatLabel')}</b> <Words>{children}</Words>
    </p>
  );
}
