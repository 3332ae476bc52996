/** What the card over words of a page is asked for, cut down to what it depends on, to be sent. */
import { type ChosenFrom, pickForCard } from '../ranking/choose-for-card.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import type { MatchedDifference } from './difference-content.ts';
import type { PageReport, ReportedMention, ReportedQuotation } from './page-report.ts';

export type CardQuestion =
  | {
      readonly about: 'mention';
      readonly mention: {
        readonly entity: string;
        readonly ambiguous: string | null;
        readonly sentence: TextSpan;
      };
      readonly report: ChosenFrom;
      /** Questions on which sources differ and on which the mention's own sentence says something. */
      readonly differences: readonly MatchedDifference[];
      /** The quotation that the mention stands in, if the record knows something of it. */
      readonly quotation: ReportedQuotation | null;
    }
  | { readonly about: 'quotation'; readonly quotation: ReportedQuotation };

/** One sentence takes up two questions at the most; more would push everything else out of the card. */
export const MAX_DIFFERENCES = 4;
/** The record has no question with half as many accounts. */
export const MAX_ACCOUNTS = 50;
/** Words of the page shown for one account, and how long each may be, UTF-16 units: a sentence without end is cut. */
export const MAX_REASONS = 4;
export const MAX_REASON_LENGTH = 500;

export function askAboutMention(mention: ReportedMention, report: PageReport): CardQuestion {
  const { entity, ambiguous, sentenceSpan: sentence } = mention;
  return {
    about: 'mention',
    mention: { entity, ambiguous, sentence },
    report: pickForCard(report, sentence),
    differences: report.differences
      .filter(({ accounts }) =>
        accounts.some(({ because }) => because.some((reason) => hasOverlap(sentence, reason))),
      )
      .slice(0, MAX_DIFFERENCES)
      .map(({ id, accounts }) => ({
        id,
        accounts: accounts.slice(0, MAX_ACCOUNTS).map(({ account, because }) => ({
          account,
          because: because.slice(0, MAX_REASONS).map(({ text }) => ({ text: shorten(text) })),
        })),
      })),
    quotation:
      report.quotations.find(
        ({ verdict, parts }) => verdict !== 'unknown' && parts.some((part) => contains(part, mention)),
      ) ?? null,
  };
}

export const askAboutQuotation = (quotation: ReportedQuotation): CardQuestion => ({
  about: 'quotation',
  quotation,
});

const shorten = (text: string): string =>
  text.length <= MAX_REASON_LENGTH ? text : `${text.slice(0, MAX_REASON_LENGTH - 2)} …`;
