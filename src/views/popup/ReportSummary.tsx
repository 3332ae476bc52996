import { useStrings } from '../parts/strings.tsx';
import { describeFindings } from './describe-findings.ts';
import type { PagePartProps } from './page-part.ts';

/** In a line, what was compared with the record and how it came out, each a jump to its part. Nothing where there is nothing. */
export function ReportSummary({ report, anchors }: Pick<PagePartProps, 'report' | 'anchors'>) {
  const { quotations, differences } = describeFindings(report, useStrings());
  if (!quotations && !differences) return null;
  return (
    <p class="sc-summary sc-dots">
      {quotations && <a href={`#${anchors.quotations}`}>{quotations}</a>}
      {differences && <a href={`#${anchors.differences}`}>{differences}</a>}
    </p>
  );
}
