import { useId, useMemo } from 'preact/hooks';
import { arrangeReport } from '../../core/report/arrange-report.ts';
import { PassingReport } from './PassingReport.tsx';
import type { PagePartProps } from './page-part.ts';
import { SubjectReport } from './SubjectReport.tsx';

export type ReportViewProps = Omit<PagePartProps, 'arranged' | 'anchors'>;

/** What was found on this page, and what of the record fits it. */
export function ReportView(props: ReportViewProps) {
  const { report, index } = props;
  const id = useId();
  const arranged = useMemo(() => arrangeReport(report, index), [report, index]);
  const Report = report.coverage === 'passing' ? PassingReport : SubjectReport;
  const anchors = { quotations: `${id}-quotations`, differences: `${id}-differences` };
  return <Report {...props} arranged={arranged} anchors={anchors} />;
}
