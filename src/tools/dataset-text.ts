/** The dataset's coverage as a table for people. */
import type { Counts, Coverage, Weak } from '../core/dataset/measure-coverage.ts';

/** Width of a label, characters. */
const LABEL_WIDTH = 26;

const WEAK_LABELS: Readonly<Record<keyof Weak, string>> = {
  singleSource: 'facts with one source',
  mediumConfidence: 'facts of medium confidence',
  partialDate: 'facts without a day',
  readOnce: 'records with a reading not checked again',
  unanswered: 'positions without an exchange',
};

export function describeCoverage(coverage: Coverage): string {
  const { facts, factsWithPrimarySource, weak } = coverage;
  const share = facts === 0 ? 0 : Math.round((100 * factsWithPrimarySource) / facts);
  const blocks = [
    describeCounts('Records', {
      facts,
      positions: coverage.positions,
      renderings: coverage.renderings,
      differences: coverage.differences,
      sources: coverage.sources,
    }),
    `Facts with a primary source: ${factsWithPrimarySource} of ${facts}, ${share} %`,
    describeCounts('Positions by party', coverage.positionsByParty),
    describeCounts('Facts by topic', coverage.factsByTopic),
    describeCounts('Facts by year', coverage.factsByYear),
    describeCounts('Facts by confidence', coverage.factsByConfidence),
    describeCounts('Sources by kind', coverage.sourcesByKind),
    describeCounts('Sources by language', coverage.sourcesByLanguage),
    describeCounts('Positions and renderings by language', coverage.quotationsByLanguage),
    `Aliases in ${coverage.aliasLanguages.length} languages: ${coverage.aliasLanguages.join(' ')}`,
    describeCounts('Words compared with their source', coverage.checks),
    ['Weak: a better source would help', ...describeWeak(weak)].join('\n'),
  ];
  return blocks.join('\n\n');
}

const describeCounts = (title: string, counts: Counts): string =>
  [title, ...Object.entries(counts).map(([label, count]) => describeLine(label, count))].join('\n');

const describeLine = (label: string, count: number): string =>
  `  ${label.padEnd(LABEL_WIDTH)}${String(count).padStart(5)}`;

const describeWeak = (weak: Weak): string[] =>
  // `as`, for Object.keys gives strings.
  (Object.keys(WEAK_LABELS) as (keyof Weak)[]).map((key) => {
    const ids = weak[key];
    return `  ${WEAK_LABELS[key]}: ${ids.length}${ids.length > 0 ? `\n    ${ids.join(' ')}` : ''}`;
  });
