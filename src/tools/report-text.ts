/** A tab's report as lines for a person at a terminal. */
import type { DatasetIndex } from '../core/dataset/dataset-index.ts';
import type { TabReport } from '../core/report/merge-reports.ts';

/** Facts and positions shown; a page about the matter has dozens. */
const SHOWN = 5;

/** @param index - Of the dataset the report was made with. */
export function describeReport(report: TabReport, index: DatasetIndex): string {
  return [
    `Mentions (${report.mentions.length})`,
    ...countSurfaces(report, index),
    '',
    `Facts that fit (${countCalledFor(report.facts)}; ${report.facts.length - countCalledFor(report.facts)} more are background)`,
    ...report.facts.slice(0, SHOWN).flatMap(({ id, score, because }) => {
      const fact = index.fact(id);
      return [`  ${score.toFixed(2)}  ${fact.date}  ${fact.statement}`, ...describeReasons(because)];
    }),
    '',
    `Official positions (${countCalledFor(report.positions)} fit, ${report.positions.length} in all)`,
    ...report.positions.slice(0, SHOWN).flatMap(({ id, score, because }) => {
      const position = index.position(id);
      const who = [position.speaker, position.role, position.organization].filter(Boolean).join(', ');
      return [
        `  ${score.toFixed(2)}  ${position.date}  ${index.party(position.party).name}: ${who}`,
        `        “${position.quotation.exact}”`,
        ...describeReasons(because),
      ];
    }),
    '',
    `Language ${report.language ?? 'unknown'}, ${report.ms.toFixed(1)} ms`,
  ].join('\n');
}

/** `  3 ×  Kaspersky Lab  (company: Kaspersky Lab, explicit)`, in the order of the page. */
function countSurfaces(report: TabReport, index: DatasetIndex): string[] {
  const lines = new Map<string, number>();
  for (const { surface, entity, kind, resolution } of report.mentions) {
    const words = surface.replace(/\s+/g, ' ');
    const line = `${words}  (${kind}: ${index.entity(entity).name}, ${resolution})`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, count]) => `  ${count} ×  ${line}`);
}

/** Those for which the page has words. */
const countCalledFor = (ranked: readonly { readonly because: readonly unknown[] }[]): number =>
  ranked.filter(({ because }) => because.length > 0).length;

function describeReasons(because: readonly { readonly text: string }[]): string[] {
  const words = [...new Set(because.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`))];
  return words.length > 0 ? [`        because of ${words.join(', ')}`] : [];
}
