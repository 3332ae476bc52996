/** Quotations of an invented page, one a verdict, as the core reports them, beside the words of the invented dataset. */
import { type CheckedQuotation, citeQuotation } from '../../src/core/report/checked-quotation.ts';
import type { QuotedPiece, ReportedQuotation } from '../../src/core/report/page-report.ts';
import { viewIndex } from './view-index.ts';

type Changes = Partial<Omit<ReportedQuotation, 'pieces'>> & {
  /** Of pieces: each has the wording, the first the difference. */
  readonly positions?: readonly string[];
  readonly wording?: QuotedPiece['wording'];
  readonly difference?: QuotedPiece['difference'];
};

export const quotation = ({
  positions = ['company-reply'],
  wording = { kind: 'official', rendering: null },
  difference,
  ...changes
}: Changes): ReportedQuotation => {
  const text = changes.text ?? 'no evidence has been presented publicly by anyone';
  const pieces = text.split(/(?<=\. )/).slice(-positions.length);
  return {
    start: 100,
    end: 100 + text.length,
    text,
    parts: [{ start: 100, end: 100 + text.length }],
    speaker: { start: 80, end: 88, name: 'Jane Roe', id: null },
    verdict: 'verbatim',
    pieces: positions.map((position, number) => ({
      position,
      wording,
      difference: difference ?? [
        { kind: 'same', text: positions.length === 1 ? text : (pieces[number] ?? '') },
      ],
    })),
    elsewhere: [],
    agreement: { words: 8, same: 8 },
    ...changes,
  };
};

const LETTER =
  'Sample Software does not have inappropriate ties to any government, and no evidence has been presented publicly by anyone.';

export const QUOTATIONS = {
  whole: quotation({ text: LETTER }),
  verbatim: quotation({}),
  elided: quotation({
    verdict: 'elided',
    text: 'Sample Software does not have … ties to any government',
    difference: [
      { kind: 'same', text: 'Sample Software does not have ' },
      { kind: 'deleted', text: 'inappropriate ' },
      { kind: 'inserted', text: '… ' },
      { kind: 'same', text: 'ties to any government' },
    ],
  }),
  altered: quotation({
    verdict: 'altered',
    text: 'Sample Software does not have secret ties to any government',
    difference: [
      { kind: 'same', text: 'Sample Software does not have ' },
      { kind: 'deleted', text: 'inappropriate ' },
      { kind: 'inserted', text: 'secret ' },
      { kind: 'same', text: 'ties to any government' },
    ],
  }),
  'another outlet’s translation': quotation({
    verdict: 'translation',
    text: 'These steps can only evoke regrets.',
    positions: ['embassy-regret'],
    wording: { kind: 'rendering', rendering: 'embassy-daily' },
  }),
  'the record’s translation': quotation({
    verdict: 'translation',
    text: 'Such steps cannot but cause regret.',
    positions: ['embassy-regret'],
    wording: { kind: 'translation', rendering: null },
  }),
  spliced: quotation({
    verdict: 'spliced',
    text: 'no evidence has been presented publicly by anyone. It treats a private company as guilty until proven innocent',
    positions: ['company-reply', 'company-long'],
  }),
  misattributed: quotation({
    verdict: 'misattributed',
    speaker: { start: 80, end: 88, name: 'John Doe', id: null },
  }),
} as const satisfies Record<string, ReportedQuotation>;

export function check(quotation: ReportedQuotation): CheckedQuotation {
  const checked = citeQuotation(quotation, viewIndex);
  if (!checked) throw new Error('nothing is known of it');
  return checked;
}
