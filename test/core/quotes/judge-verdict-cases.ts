import type { Verdict } from '../../../src/core/quotes/verdict.ts';
import type { ReportedQuotation } from '../../../src/core/report/page-report.ts';
import type { TextSpan } from '../../../src/core/text/text-span.ts';
import type { VerdictCase } from './parse-verdict-cases.ts';

/** A case of which the report says something else. */
export type VerdictMiss = {
  readonly expected: VerdictCase;
  /** `unknown` also where the quotation was not found. */
  readonly verdict: Verdict;
  readonly positions: readonly string[];
  /** For lists: the line of the table, what was expected, what was found, the words. */
  readonly told: string;
};

/** @param report - The quotations that the report on a text has. */
export function judgeVerdictCases(
  cases: readonly VerdictCase[],
  report: (expected: VerdictCase) => readonly ReportedQuotation[],
): VerdictMiss[] {
  return cases.flatMap((expected) => {
    const found = choose(report(expected), expected);
    const verdict = found?.verdict ?? 'unknown';
    const positions = found ? listPositions(found) : [];
    const fits =
      expected.verdicts.includes(verdict) &&
      (expected.positions.length === 0 ||
        expected.positions.some((ids) => ids.every((id) => positions.includes(id))));
    return fits ? [] : [{ expected, verdict, positions, told: tell(expected, verdict, positions) }];
  });
}

/** Those whose words it is, and others with the very words. */
export const listPositions = ({ pieces, elsewhere }: ReportedQuotation): string[] => [
  ...pieces.map(({ position }) => position),
  ...elsewhere,
];

/** Where nothing is to be said, any quotation of which something is said; else the one that is judged. */
function choose(
  quotations: readonly ReportedQuotation[],
  { verdicts, judged }: VerdictCase,
): ReportedQuotation | undefined {
  if (verdicts.includes('unknown')) return quotations.find(({ verdict }) => verdict !== 'unknown');
  return quotations
    .filter((quotation) => shared(quotation, judged) > 0)
    .sort((a, b) => shared(b, judged) - shared(a, judged))[0];
}

const shared = (a: TextSpan, b: TextSpan): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const tell = (
  { line, verdicts, positions: wanted, text, judged }: VerdictCase,
  verdict: Verdict,
  positions: readonly string[],
): string =>
  [
    `line ${line}:`,
    `${[verdicts.join('/'), wanted.map((ids) => ids.join('+')).join('/')].join(' ').trim()},`,
    `not ${[verdict, positions.join('+')].join(' ').trim()}:`,
    text.slice(judged.start, judged.start + 60).replace(/\s+/g, ' '),
  ].join(' ');
