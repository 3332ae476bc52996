import type { TabReport } from './merge-reports.ts';

/** Whether there is anything to tell of a text: a mention, a statement of the record, a question on which sources differ. */
export const hasFindings = ({
  mentions,
  quotations,
  differences,
}: Pick<TabReport, 'mentions' | 'quotations' | 'differences'>): boolean =>
  mentions.length + differences.length > 0 || quotations.some(({ verdict }) => verdict !== 'unknown');
