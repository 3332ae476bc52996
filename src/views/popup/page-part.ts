import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { ArrangedReport } from '../../core/report/arrange-report.ts';
import type { TabReport } from '../../core/report/merge-reports.ts';
import type { PopupActions } from './popup-state.ts';

/** What the view of each part of the page's report is given. */
export type PagePartProps = {
  readonly report: TabReport;
  readonly arranged: ArrangedReport;
  readonly index: DatasetIndex;
  readonly onReveal: PopupActions['onReveal'];
  /** Ids of the parts that the summary jumps to; each view of a report has its own. */
  readonly anchors: { readonly quotations: string; readonly differences: string };
  /** The mentions are where the person has just been: their list stands folded. */
  readonly foldsMentions?: boolean;
};
