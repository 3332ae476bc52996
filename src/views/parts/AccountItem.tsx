import type { ComponentChildren } from 'preact';
import type { CitedAccount } from '../../core/report/difference-content.ts';
import { PartialDate } from './PartialDate.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type AccountItemProps = {
  readonly cited: CitedAccount;
  /** Its own words and all that is known of them. */
  readonly evidence: ComponentChildren;
};

/** What one source says on a question: when, who, in our words, in its own. */
export function AccountItem({ cited: { account, link }, evidence }: AccountItemProps) {
  const { text } = useStrings();
  return (
    <div class="sc-account">
      <p class="sc-account__meta sc-dots">
        {account.date ? <PartialDate date={account.date} /> : <span>{text('sourceUndated')}</span>}
        <bdi>{link.source.publisher}</bdi>
      </p>
      <p>
        <Words>{account.says}</Words>
      </p>
      {evidence}
    </div>
  );
}
