import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import type { ShownWording } from '../../core/report/quotation-content.ts';
import type { Strings } from './strings.tsx';
import { VERDICT_MESSAGE } from './verdict-message.ts';

type Text = Strings['text'];
type Labelled = Pick<ShownWording, 'kind' | 'rendering' | 'cited'>;

/** Whose words these are: official ones only where the record has them from the document or the speaker's own publication. */
export function labelOfWording(wording: Labelled, text: Text): string {
  const { kind, rendering, cited } = wording;
  const { translation } = cited.position;
  if (kind === 'rendering' && rendering) {
    const isTranslation = rendering.rendering.changes.includes('translation');
    return text(
      isTranslation ? 'quotationPublisherTranslation' : 'quotationPublisherPrints',
      rendering.link.source.publisher,
    );
  }
  if (kind === 'translation' && translation) return text('quotationRecordTranslation', translation.by);
  return labelOfOriginal(cited, text);
}

/** The same of the words as they were said or written. */
export function labelOfOriginal({ links: [first] }: ShownWording['cited'], text: Text): string {
  return first && first.source.kind !== 'primary'
    ? text('quotationPublisherPrints', first.source.publisher)
    : text('quotationOfficial');
}

/** How words of a page compare with the record's; of a translation, whose it is where that is known. `null`: unknown. */
export function labelOfVerdict(
  { quotation: { verdict }, pieces }: CheckedQuotation,
  text: Text,
): string | null {
  if (verdict === 'unknown') return null;
  const [{ rendering }] = pieces;
  return verdict === 'translation' && rendering?.rendering.changes.includes('translation')
    ? text('quotationPublisherTranslation', rendering.link.source.publisher)
    : text(VERDICT_MESSAGE[verdict]);
}
