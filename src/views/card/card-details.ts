/** What opens in the card over a mention: the quotation it stands in, and questions on which sources differ. */
import type { MentionContent } from '../../core/report/card-content.ts';
import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import type { DifferenceContent } from '../../core/report/difference-content.ts';

export type Detail =
  | { readonly id: string; readonly about: 'quotation'; readonly checked: CheckedQuotation }
  | { readonly id: string; readonly about: 'difference'; readonly difference: DifferenceContent };

/** Of which there is one at most; ids of differences have no colon. */
const QUOTATION = ':quotation';

export const listDetails = ({ quotation, differences }: MentionContent): Detail[] => [
  ...(quotation ? [{ id: QUOTATION, about: 'quotation' as const, checked: quotation }] : []),
  ...differences.map((difference) => ({
    id: difference.difference.id,
    about: 'difference' as const,
    difference,
  })),
];

export const findDetail = (content: MentionContent, id: string): Detail | null =>
  listDetails(content).find((detail) => detail.id === id) ?? null;
