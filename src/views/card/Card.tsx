import type { CardContent } from '../../core/report/card-content.ts';
import type { CardActions } from './card-actions.ts';
import { MentionCard } from './MentionCard.tsx';
import { QuotationCard } from './QuotationCard.tsx';

export type CardProps = { readonly content: CardContent; readonly actions: CardActions };

/** The card over words of the page. */
export function Card({ content, actions }: CardProps) {
  return content.about === 'quotation' ? (
    <QuotationCard checked={content.checked} actions={actions} />
  ) : (
    <MentionCard content={content} actions={actions} />
  );
}
