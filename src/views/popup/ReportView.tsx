import { useMemo } from 'preact/hooks';
import { arrangeReport } from '../../core/report/arrange-report.ts';
import { PassingReport } from './PassingReport.tsx';
import type { PagePartProps } from './page-part.ts';
import { SubjectReport } from './SubjectReport.tsx';

export type ReportViewProps = Omit<PagePartProps, 'arranged'>;

/** What was found on this page, and what of the record fits it. */
export function ReportView({ report, index, onReveal }: ReportViewProps) {
  const arranged = useMemo(() => arrangeReport(report, index), [report, index]);
  const Report = report.coverage === 'passing' ? PassingReport : SubjectReport;
  return <Report report={report} arranged={arranged} index={index} onReveal={onReveal} />;
}
