import { formatDate } from './format-date.ts';
import { useStrings } from './strings.tsx';

/** A date of the dataset, for people and for programs. `end`: the last day of a span. */
export function PartialDate({ date, end }: { date: string; end?: string | undefined }) {
  const { locale } = useStrings();
  return (
    <time class="sc-date" dateTime={date}>
      {formatDate(date, locale, end)}
    </time>
  );
}
