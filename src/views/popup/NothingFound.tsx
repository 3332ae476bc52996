import { useStrings } from '../parts/strings.tsx';

/** In a part of the record where the searched words are nowhere. */
export function NothingFound() {
  const { text } = useStrings();
  return (
    <p class="sc-hint" role="status">
      {text('recordSearchNone')}
    </p>
  );
}
