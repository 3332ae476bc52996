import type { ComponentChildren } from 'preact';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import type { Position } from '../../core/dataset/types.ts';
import type { CitedPosition } from '../../core/links/cite.ts';
import { formatDate } from '../parts/format-date.ts';
import { QuotationBlock } from '../parts/QuotationBlock.tsx';
import { type MessageKey, useStrings } from '../parts/strings.tsx';

export type PositionItemProps = {
  readonly cited: CitedPosition;
  readonly index: DatasetIndex;
  /** What it rests on; its first source alone then stands above. */
  readonly evidence?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A position, whom it answers and who answered it. */
export function PositionItem({ cited, index, evidence, children }: PositionItemProps) {
  const { text, locale } = useStrings();
  const { id, repliesTo } = cited.position;
  // Two passages of one statement are one to answer.
  const lines = new Set([
    ...repliesTo.map((answered) => describe('positionRepliesTo', index.position(answered))),
    ...index.repliesTo(id).map((answer) => describe('positionAnsweredBy', answer)),
  ]);

  function describe(key: MessageKey, { speaker, organization, date }: Position): string {
    return text(key, speaker ?? organization, formatDate(date, locale));
  }

  return (
    <QuotationBlock cited={cited} evidence={evidence}>
      {[...lines].map((line) => (
        <p key={line} class="sc-aside">
          {line}
        </p>
      ))}
      {children}
    </QuotationBlock>
  );
}
