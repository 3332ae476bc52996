/** The core run over labelled pages. */
import { type Analyser, analyseText } from '../../core/report/analyse-text.ts';
import { evaluatePage, type PageEvaluation } from './evaluation.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { KeysOfFacts } from './score-facts.ts';

/** The clock stands still, and there is no today: what a page costs is not measured here, and the same pages give the same report. */
export function evaluatePages(
  pages: readonly LabelledPage[],
  analyser: Analyser,
  keysOf: KeysOfFacts,
): PageEvaluation[] {
  return pages.map((page) => {
    const report = analyseText(page.text, analyser, { language: page.language, now: () => 0 });
    return evaluatePage(page, report, keysOf, analyser.dataset.speakers);
  });
}
