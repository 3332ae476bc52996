import type { FrameQuotation } from '../../core/report/arrange-report.ts';
import { describeQuotation } from '../../core/report/quotation-content.ts';
import { dropRepeatedMarks, quoteWords } from '../../core/text/quote-words.ts';
import { Icon } from '../parts/Icon.tsx';
import { PartialDate } from '../parts/PartialDate.tsx';
import { QuotationComparison } from '../parts/QuotationComparison.tsx';
import { useStrings } from '../parts/strings.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { Words } from '../parts/Words.tsx';

import type { PopupActions } from './popup-state.ts';
import { RecordGroup } from './RecordGroup.tsx';

export type QuotationItemProps = FrameQuotation & { readonly onReveal: PopupActions['onReveal'] };

/** A quotation of the page: how it compares, its words as a button that goes there, whose they are; opened, both wordings. */
export function QuotationItem({ frame, checked, onReveal }: QuotationItemProps) {
  const { text } = useStrings();
  const { quotation, pieces } = checked;
  const [{ cited: first }] = pieces;
  const language = describeQuotation(checked).wordings[0]?.language ?? first.position.quotation.language;
  return (
    <div class="sc-check">
      <VerdictMark checked={checked} />
      <button
        type="button"
        class="sc-check__words"
        onClick={() => onReveal(frame, { start: quotation.start, end: quotation.end })}
      >
        <span class="sc-check__text" lang={language} dir="auto">
          <Words>{quoteWords(dropRepeatedMarks(quotation.text), language)}</Words>
        </span>
        <Icon name="goTo" />
      </button>
      <p class="sc-aside sc-dots">
        <bdi>{first.position.speaker ?? first.position.organization}</bdi>
        <PartialDate date={first.position.date} />
        {frame !== 0 && <span>{text('mentionFrame')}</span>}
      </p>
      <RecordGroup
        title={text(quotation.verdict === 'verbatim' ? 'quotationSource' : 'quotationCompare')}
        isLazy
      >
        <QuotationComparison checked={checked} />
      </RecordGroup>
    </div>
  );
}
