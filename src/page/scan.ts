/** One reading of the page: what it looked like when it was read, and where in it stands what was found. */
import type { PageReport } from '../core/report/page-report.ts';
import { fitLanguage, fitQuoted, fitText, type TextQuestion } from '../core/report/text-question.ts';
import { localDayOf } from '../core/text/local-day.ts';
import { findPublication } from './find-publication.ts';
import { createHitTest, type HitTest } from './hit-test.ts';
import type { PageText } from './page-text.ts';
import { type PlacedMention, type PlacedQuotation, placeMention, placeQuotation } from './placed-target.ts';
import { type GetShadowRoot, readPage } from './read-page.ts';
import { indexTargets, type TargetIndex } from './target-index.ts';
import { getDocumentElement } from './unclobbered.ts';

/** The page as it is now, with what is to be asked about it. */
export type Look = {
  readonly pageText: PageText;
  readonly question: TextQuestion;
  /** Time it took, ms. */
  readonly ms: number;
};

export type Scan = {
  readonly pageText: PageText;
  /** Its time is that in the page and that of the answer. */
  readonly report: PageReport;
  readonly mentions: readonly PlacedMention[];
  /** Those of which the record knows something. */
  readonly quotations: readonly PlacedQuotation[];
  readonly index: TargetIndex;
  readonly hitTest: HitTest;
};

export function lookAtPage(getShadowRoot: GetShadowRoot, isOwn: (element: Element) => boolean): Look {
  const began = performance.now();
  const pageText = readPage(document, getShadowRoot, isOwn);
  const text = fitText(pageText.text);
  const question = {
    text,
    language: fitLanguage(getDocumentElement(document)?.getAttribute('lang') ?? null),
    publication: findPublication(document, location.href),
    quoted: fitQuoted(pageText.quoted, text),
    today: localDayOf(new Date()),
  };
  return { pageText, question, ms: performance.now() - began };
}

/** @param report - The answer to what was asked, by when the page may look different: `isTargetInPlace` tells. */
export function placeReport({ pageText, ms }: Look, report: PageReport): Scan {
  const mentions = report.mentions.map((mention) => placeMention(pageText, mention));
  const quotations = report.quotations
    .filter(({ verdict }) => verdict !== 'unknown')
    .map((quotation) => placeQuotation(pageText, quotation, report.mentions));
  const index = indexTargets([...mentions, ...quotations]);
  const shadowRoots = pageText.roots.filter((root) => root instanceof ShadowRoot);
  return {
    pageText,
    report: { ...report, ms: ms + report.ms },
    mentions,
    quotations,
    index,
    hitTest: createHitTest(index, shadowRoots),
  };
}
