import type { Publication } from '../../core/report/page-report.ts';
import { formatDate } from '../parts/format-date.ts';
import { useStrings } from '../parts/strings.tsx';

/** The day that the page bears, and how it is known. */
export function PageDay({ publication: { date, changed, basis } }: { publication: Publication }) {
  const { text, locale } = useStrings();
  const dated = basis === 'metadata' ? 'pageDatedMetadata' : 'pageDatedText';
  return (
    <p class="sc-hint">
      {text(dated, formatDate(date, locale))}
      {changed && ` ${text('pageChanged', formatDate(changed, locale))}`}
    </p>
  );
}
