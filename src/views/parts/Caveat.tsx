import { useStrings } from './strings.tsx';

/** What a record does not say, or where another source differs. */
export function Caveat({ children }: { children: string }) {
  const { text } = useStrings();
  return (
    <p class="sc-caveat">
      <b class="sc-caveat__label">{text('caveatLabel')}</b> {children}
    </p>
  );
}
