/** Whether two readings of a page say the same. */
import type { PageReport } from '../core/report/page-report.ts';

/** All but the time it took is compared, piece by piece and up to the first difference: reports may be megabytes. */
export const isSameReport = (a: PageReport, b: PageReport): boolean =>
  isSame({ ...a, ms: 0 }, { ...b, ms: 0 });

/** For what JSON can say. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
