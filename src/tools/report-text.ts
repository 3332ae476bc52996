/** A tab's report as lines for a person at a terminal. */
import type { DatasetIndex } from '../core/dataset/dataset-index.ts';
import type { Position } from '../core/dataset/types.ts';
import type { DiffRun } from '../core/quotes/diff-run.ts';
import type { Thread } from '../core/ranking/build-threads.ts';
import { type ArrangedReport, arrangeReport } from '../core/report/arrange-report.ts';
import type { TabReport } from '../core/report/merge-reports.ts';

/** Facts and threads of positions shown; a page about the matter has dozens. */
const SHOWN = 5;

/** @param index - Of the dataset the report was made with. */
export function describeReport(report: TabReport, index: DatasetIndex): string {
  const arranged = arrangeReport(report, index);
  const { facts, threads, later, background } = arranged;
  return [
    describePage(report),
    '',
    `Mentions (${report.mentions.length})`,
    ...countSurfaces(report, index),
    '',
    ...describeQuotations(report, index),
    ...describeDifferences(report, index),
    `Facts that the page touches on (${facts.length})`,
    ...facts.slice(0, SHOWN).flatMap(({ id, score, because }) => {
      const { date, statement } = index.fact(id);
      return [`  ${score.toFixed(2)}  ${date}  ${statement}`, ...describeReasons(because)];
    }),
    '',
    `Official positions that it touches on, with the answers (${threads.length})`,
    ...threads.slice(0, SHOWN).flatMap((thread) => describeThread(thread, arranged, index)),
    '',
    ...(later.facts.length + later.threads.length > 0
      ? [
          `After this was published: ${later.facts.length} facts, ${later.threads.length} positions with their answers`,
          '',
        ]
      : []),
    'Background',
    ...background.map(
      ({ entity, facts, positions }) =>
        `  ${index.entity(entity).name}: ${facts.length} facts, ${positions.length} positions`,
    ),
    '',
    `Language ${report.language ?? 'unknown'}, ${report.ms.toFixed(1)} ms`,
  ].join('\n');
}

/** What the page is to the record, and its day. */
function describePage({ coverage, publication }: TabReport): string {
  const subject =
    coverage === 'subject'
      ? 'The page is about the matter of the record'
      : 'The page is about something else, and names in passing what is below';
  if (!publication) return `${subject}; its day is not known`;
  const { date, changed, basis } = publication;
  const how = basis === 'metadata' ? 'by its metadata' : 'by a line of its text';
  return `${subject}; dated ${date} ${how}${changed ? `, last changed ${changed}` : ''}`;
}

/** `  3 ×  Kaspersky Lab  (company: Kaspersky Lab, explicit)`, in the order of the page. */
function countSurfaces(report: TabReport, index: DatasetIndex): string[] {
  const lines = new Map<string, number>();
  for (const { surface, entity, kind, resolution, ambiguous } of report.mentions) {
    const words = surface.replace(/\s+/g, ' ');
    const or = ambiguous === null ? '' : `, may also be ${index.entity(ambiguous).name}`;
    const line = `${words}  (${kind}: ${index.entity(entity).name}, ${resolution}${or})`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, count]) => `  ${count} ×  ${line}`);
}

/** Of which the record knows something: what the verdict is, whose words they are, and what differs. */
function describeQuotations({ quotations }: TabReport, index: DatasetIndex): string[] {
  const known = quotations.filter(({ verdict }) => verdict !== 'unknown');
  if (known.length === 0) return [];
  return [
    `Quotations of statements in the record (${known.length} of ${quotations.length})`,
    ...known.flatMap(({ verdict, pieces, speaker }) => [
      `  ${verdict}  ${pieces.map(({ position }) => describeUtterance(index.position(position))).join(' + ')}`,
      `    “${pieces.flatMap(({ difference }) => difference.map(markRun)).join('')}”${speaker ? `, given to ${speaker.name}` : ''}`,
    ]),
    '',
  ];
}

const describeUtterance = ({ date, speaker, organization }: Position): string =>
  `${date} ${speaker ?? organization}`;

/** As `wdiff` prints them: `[-left out-]{+printed+}`. */
function markRun({ kind, text }: DiffRun): string {
  const space = /\s*$/.exec(text)?.[0] ?? '';
  const words = text.trimEnd();
  return { same: text, deleted: `[-${words}-]${space}`, inserted: `{+${words}+}${space}` }[kind];
}

/** What the record says, and what the page does. */
function describeDifferences({ differences }: TabReport, index: DatasetIndex): string[] {
  if (differences.length === 0) return [];
  const found = new Map(index.dataset.differences.map((difference) => [difference.id, difference]));
  return [
    `Where sources differ (${differences.length})`,
    ...differences.flatMap(({ id, accounts }) => {
      const { question = '', record, accounts: all = [] } = found.get(id) ?? {};
      const said = [...new Set(accounts.map(({ account }) => all[account]?.says ?? ''))];
      return [
        `  ${question}`,
        `    the record: ${record?.says ?? ''}`,
        `    the page: ${said.join(' / ')}`,
        ...describeReasons(accounts.flatMap(({ because }) => because)),
      ];
    }),
    '',
  ];
}

/** What was said, and below it, further in, what was answered. */
function describeThread(
  { position, replies }: Thread,
  { becauseOf, isLater }: ArrangedReport,
  index: DatasetIndex,
): string[] {
  const describe = (id: string, indent: string): string[] => {
    const found = index.position(id);
    const who = [found.speaker, found.role, found.organization].filter(Boolean).join(', ');
    const later = isLater(found) ? ' (after this was published)' : '';
    return [
      `${indent}${found.date}  ${index.party(found.party).name}: ${who}${later}`,
      `${indent}  “${found.quotation.exact}”`,
      ...describeReasons(becauseOf(id), `${indent}  `),
    ];
  };
  return [...describe(position, '  '), ...replies.flatMap((id) => describe(id, '      '))];
}

function describeReasons(because: readonly { readonly text: string }[], indent = '        '): string[] {
  const words = [...new Set(because.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`))];
  return words.length > 0 ? [`${indent}because of ${words.join(', ')}`] : [];
}
