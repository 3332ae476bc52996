/** A mention where it stands in the page. */
import type { ReportedMention } from '../core/report/page-report.ts';
import { findNodeSpans, type NodeSpan, type PageText } from './page-text.ts';
import { isInPlace } from './ranges.ts';

export type PlacedMention = {
  readonly mention: ReportedMention;
  readonly parts: readonly NodeSpan[];
};

export const placeMention = (pageText: PageText, mention: ReportedMention): PlacedMention => ({
  mention,
  parts: findNodeSpans(pageText, mention),
});

/** Whether every part is still in the page, letter for letter: what is not must not be painted. */
export const isMentionInPlace = ({ parts }: PlacedMention): boolean => parts.every(isInPlace);

/** Whether two readings found the same mention: same words of the same nodes, taken for the same entity. */
export const isSamePlace = (a: PlacedMention, b: PlacedMention): boolean =>
  a === b ||
  (a.mention.entity === b.mention.entity &&
    a.parts.length === b.parts.length &&
    a.parts.every(({ node, start, end }, i) => {
      const other = b.parts[i];
      return node === other?.node && start === other.start && end === other.end;
    }));
