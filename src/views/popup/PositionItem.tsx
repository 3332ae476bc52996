import type { ComponentChildren } from 'preact';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { CitedPosition } from '../../core/links/cite.ts';
import { formatDate } from '../parts/format-date.ts';
import { QuotationBlock } from '../parts/QuotationBlock.tsx';
import { useStrings } from '../parts/strings.tsx';

export type PositionItemProps = {
  readonly cited: CitedPosition;
  readonly index: DatasetIndex;
  /** What it rests on; its first source alone then stands above. */
  readonly evidence?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A position, and whom it answers. */
export function PositionItem({ cited, index, evidence, children }: PositionItemProps) {
  const { text, locale } = useStrings();
  // Two passages of one statement are one to answer.
  const answered = new Set(
    cited.position.repliesTo
      .map((id) => index.position(id))
      .map(({ speaker, organization, date }) =>
        text('positionRepliesTo', speaker ?? organization, formatDate(date, locale)),
      ),
  );
  return (
    <QuotationBlock cited={cited} evidence={evidence}>
      {[...answered].map((line) => (
        <p key={line} class="sc-aside">
          {line}
        </p>
      ))}
      {children}
    </QuotationBlock>
  );
}
