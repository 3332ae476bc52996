/** One reading of the page: its text, what core says of it, and where in the page that is. */
import { type Analyser, analyseText } from '../core/report/analyse-text.ts';
import type { PageReport } from '../core/report/page-report.ts';
import { localDayOf } from '../core/text/local-day.ts';
import { findPublication } from './find-publication.ts';
import { createHitTest, type HitTest } from './hit-test.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import type { PageText } from './page-text.ts';
import { type PlacedMention, placeMention } from './placed-mention.ts';
import { type GetShadowRoot, readPage } from './read-page.ts';
import { getDocumentElement } from './unclobbered.ts';

export type Scan = {
  readonly pageText: PageText;
  readonly report: PageReport;
  readonly mentions: readonly PlacedMention[];
  readonly index: MentionIndex;
  readonly hitTest: HitTest;
};

export function scanPage(
  analyser: Analyser,
  getShadowRoot: GetShadowRoot,
  isOwn: (element: Element) => boolean,
): Scan {
  const began = performance.now();
  const pageText = readPage(document, getShadowRoot, isOwn);
  const language = getDocumentElement(document)?.getAttribute('lang') || null;
  const report = analyseText(pageText.text, analyser, {
    language,
    publication: findPublication(document, location.href),
    today: localDayOf(new Date()),
    now: () => performance.now(),
  });
  const mentions = report.mentions.map((mention) => placeMention(pageText, mention));
  const index = indexMentions(mentions);
  const shadowRoots = pageText.roots.filter((root) => root instanceof ShadowRoot);
  return {
    pageText,
    report: { ...report, ms: performance.now() - began },
    mentions,
    index,
    hitTest: createHitTest(index, shadowRoots),
  };
}
