import type { TabReport } from '../../core/report/merge-reports.ts';
import { formatCount, plural } from '../parts/plural.ts';
import type { MessageKey, Strings } from '../parts/strings.tsx';
import type { KnownVerdict } from '../parts/verdict-message.ts';

/** From what differs least to what differs most. */
const COUNTS: readonly (readonly [KnownVerdict, MessageKey])[] = [
  ['verbatim', 'countVerbatim'],
  ['elided', 'countElided'],
  ['translation', 'countTranslation'],
  ['altered', 'countAltered'],
  ['spliced', 'countSpliced'],
  ['misattributed', 'countMisattributed'],
];

/** `17 quotations: 12 word for word, 5 worded differently`, and on how many questions sources differ; `null`: none. */
export function describeFindings(
  { quotations, differences }: Pick<TabReport, 'quotations' | 'differences'>,
  strings: Strings,
): { readonly quotations: string | null; readonly differences: string | null } {
  const known = quotations.filter(({ verdict }) => verdict !== 'unknown').length;
  const kinds = COUNTS.flatMap(([verdict, message]) => {
    const count = quotations.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [strings.text(message, formatCount(count, strings.locale))] : [];
  });
  const list = new Intl.ListFormat(strings.locale, { type: 'unit', style: 'short' }).format(kinds);
  return {
    quotations: known > 0 ? plural(strings, 'summaryQuotations', known, list) : null,
    differences: differences.length > 0 ? plural(strings, 'differenceCount', differences.length) : null,
  };
}
