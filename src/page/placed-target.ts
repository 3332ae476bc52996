/** Words that a card can be about, where they stand in the page. */
import type { ReportedMention, ReportedQuotation } from '../core/report/page-report.ts';
import { subtractSpans } from '../core/text/subtract-spans.ts';
import type { TextSpan } from '../core/text/text-span.ts';
import { findNodeSpans, type NodeSpan, type PageText } from './page-text.ts';
import { isInPlace } from './ranges.ts';

export type PlacedTarget = PlacedMention | PlacedQuotation;

export type PlacedMention = {
  readonly kind: 'mention';
  readonly mention: ReportedMention;
  readonly parts: readonly NodeSpan[];
};

/** One of which the record knows something. */
export type PlacedQuotation = {
  readonly kind: 'quotation';
  readonly quotation: ReportedQuotation;
  readonly parts: readonly NodeSpan[];
  /** Without the mentions in it, which have paint of their own. */
  readonly painted: readonly NodeSpan[];
};

export const placeMention = (pageText: PageText, mention: ReportedMention): PlacedMention => ({
  kind: 'mention',
  mention,
  parts: findNodeSpans(pageText, mention),
});

/** @param mentions - All of the page's, in the order of the text. */
export function placeQuotation(
  pageText: PageText,
  quotation: ReportedQuotation,
  mentions: readonly TextSpan[],
): PlacedQuotation {
  const place = (spans: readonly TextSpan[]): NodeSpan[] =>
    spans.flatMap((span) => findNodeSpans(pageText, span));
  return {
    kind: 'quotation',
    quotation,
    parts: place(quotation.parts),
    painted: place(quotation.parts.flatMap((part) => subtractSpans(part, mentions))),
  };
}

/** Whether every part is still in the page, letter for letter: what is not must not be painted. */
export const isTargetInPlace = ({ parts }: PlacedTarget): boolean => parts.every(isInPlace);

/** Whether two readings found the same: same words of the same nodes, taken for the same. */
export const isSamePlace = (a: PlacedTarget, b: PlacedTarget): boolean =>
  a === b ||
  (isSameThing(a, b) &&
    a.parts.length === b.parts.length &&
    a.parts.every(({ node, start, end }, i) => {
      const other = b.parts[i];
      return node === other?.node && start === other.start && end === other.end;
    }));

function isSameThing(a: PlacedTarget, b: PlacedTarget): boolean {
  if (a.kind === 'mention') return b.kind === 'mention' && a.mention.entity === b.mention.entity;
  return (
    b.kind === 'quotation' &&
    a.quotation.verdict === b.quotation.verdict &&
    listPositions(a.quotation) === listPositions(b.quotation)
  );
}

const listPositions = ({ pieces }: ReportedQuotation): string =>
  pieces.map(({ position }) => position).join();
