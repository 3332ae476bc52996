/** The figures as tables for people. */
import type { Evaluation, MentionRow, QuotationRow } from './evaluation.ts';
import type { Figures, Tally } from './figures.ts';

/** Widths of columns, characters. */
const LABEL_WIDTH = 28;
const SHARE_WIDTH = 6;
const SHARES_WIDTH = 3 * SHARE_WIDTH;
const COUNT_WIDTH = 7;
const COUNTS_WIDTH = 3 * COUNT_WIDTH;
const GAP = '  ';

const SHARE_NAMES = ['P', 'R', 'F1'].map((name) => name.padStart(SHARE_WIDTH)).join('');
const COUNT_NAMES = ['right', 'wrong', 'missed'].map((name) => name.padStart(COUNT_WIDTH)).join('');

export function describeEvaluation(evaluation: Evaluation): string {
  const { pages, rows, directive, hardNegatives, related, neutral, facts, quotations } = evaluation;
  return [
    [
      `${`Mentions on ${pages} pages`.padEnd(LABEL_WIDTH)}${center('exact')}${GAP}${center('overlap')}${' '.repeat(COUNTS_WIDTH)}${GAP}${center('span')}`,
      `${' '.repeat(LABEL_WIDTH)}${SHARE_NAMES}${GAP}${SHARE_NAMES}${COUNT_NAMES}${GAP}${SHARE_NAMES}`,
      ...rows.map(describeRow),
    ],
    (['explicit', 'implicit'] as const).map((kind) => {
      const { exact, overlap } = directive[kind];
      return `${indent(`directive, ${kind}`)}recall exact ${show(exact.recall)}, overlap ${show(overlap.recall)}, ${overlap.right} of ${overlap.right + overlap.missed}`;
    }),
    [
      `${indent('on hard-negative pages')}${hardNegatives.wrong} found on ${hardNegatives.pages} pages${listAfterColon(hardNegatives.pagesWithAny)}`,
      `${indent('on related labels')}${describeRelated(related)}`,
      `${indent('neither right nor wrong')}${neutral}`,
    ],
    [
      `${'Facts'.padEnd(LABEL_WIDTH)}${SHARE_NAMES}${COUNT_NAMES}`,
      `${indent('all called for')}${showShares(facts)}${showCounts(facts)}`,
      `${indent('first five of a page')}${show(facts.first.precision).padStart(SHARE_WIDTH)}  ${facts.first.right} of ${facts.first.all}`,
      `${indent('called for without a key')}${facts.unkeyed}`,
    ],
    [
      `${`Quotations on ${quotations.pages} pages`.padEnd(LABEL_WIDTH)}${center('found')}${' '.repeat(COUNTS_WIDTH)}${GAP}${center('speaker')}`,
      `${' '.repeat(LABEL_WIDTH)}${SHARE_NAMES}${COUNT_NAMES}${GAP}${SHARE_NAMES}${COUNT_NAMES}`,
      ...quotations.rows.map(describeQuotationRow),
      `${indent('speakers of those right')}${show(quotations.speakersOfRight.share).padStart(SHARE_WIDTH)}  ${quotations.speakersOfRight.right} of ${quotations.speakersOfRight.all}`,
      `${indent('neither right nor wrong')}${quotations.neutral}`,
    ],
  ]
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
}

function describeRow({ of, name, exact, overlap, span }: MentionRow): string {
  const last = span === null ? '' : `${GAP}${showShares(span)}`;
  return `${indent(`${of} ${name}`)}${showShares(exact)}${GAP}${showShares(overlap)}${showCounts(overlap)}${last}`;
}

const describeQuotationRow = ({ of, name, found, speakers }: QuotationRow): string =>
  `${indent(`${of} ${name}`)}${showShares(found)}${showCounts(found)}${GAP}${showShares(speakers)}${showCounts(speakers)}`;

const describeRelated = (related: Evaluation['related']): string =>
  Object.entries(related)
    .map(([kinds, count]) => `${kinds} ${count}`)
    .join(', ') || 'there are none';

const listAfterColon = (ids: readonly string[]): string => (ids.length === 0 ? '' : `: ${ids.join(' ')}`);

const indent = (label: string): string => `  ${label}`.padEnd(LABEL_WIDTH);

const center = (name: string): string =>
  name.padStart((SHARES_WIDTH + name.length) / 2 + 1).padEnd(SHARES_WIDTH);

const show = (share: number | null): string => (share === null ? '-' : share.toFixed(3));

const showShares = ({ precision, recall, f1 }: Figures): string =>
  [precision, recall, f1].map((share) => show(share).padStart(SHARE_WIDTH)).join('');

const showCounts = ({ right, wrong, missed }: Tally): string =>
  [right, wrong, missed].map((count) => String(count).padStart(COUNT_WIDTH)).join('');
