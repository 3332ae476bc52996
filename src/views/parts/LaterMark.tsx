import { useStrings } from './strings.tsx';

/** At a record that is later than the page it is shown for. */
export function LaterMark() {
  const { text } = useStrings();
  return <p class="sc-later">{text('laterHeading')}</p>;
}
