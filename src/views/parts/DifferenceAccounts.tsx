import type { ComponentChildren } from 'preact';
import { groupBy } from '../../core/ranking/group-by.ts';
import type { DifferenceContent, MatchedAccount } from '../../core/report/difference-content.ts';
import { AccountItem } from './AccountItem.tsx';
import { DifferenceHead } from './DifferenceHead.tsx';
import { LongList } from './LongList.tsx';
import { PartialDate } from './PartialDate.tsx';
import { SourceLink } from './SourceLink.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type DifferenceAccountsProps = {
  readonly content: DifferenceContent;
  /** Of the heading. */
  readonly level?: 2 | 3;
  /** Other accounts shown before "Show all". */
  readonly limit?: number;
  /** The page's words for an account, where they can be pressed; in its place stand the words. */
  readonly children?: (matched: MatchedAccount) => ComponentChildren;
};

/** Two rows of two where there is room. */
const SHOWN_OTHERS = 4;

/**
 * A question on which sources differ, as it meets the page: what the record shows, which account the page's words match,
 * and the others side by side.
 */
export function DifferenceAccounts({ content, level, limit, children }: DifferenceAccountsProps) {
  const { text } = useStrings();
  const { matched, others } = content;
  return (
    <article class="sc-difference">
      <DifferenceHead content={content} {...(level && { level })} />
      {matched.length > 0 && (
        <div class="sc-difference__part">
          <p class="sc-difference__label">{text('differenceMatched')}</p>
          {[...groupBy(matched, ({ account }) => account.says)].map(([says, accounts]) => (
            <MatchedGroup key={says} accounts={accounts}>
              {children ?? ((one) => <MatchedWords because={one.because} />)}
            </MatchedGroup>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <div class="sc-difference__part">
          <p class="sc-difference__label">{text('differenceOthers')}</p>
          <LongList
            class="sc-accounts"
            items={others}
            limit={limit ?? SHOWN_OTHERS}
            keyOf={({ number }) => String(number)}
          >
            {(cited) => <AccountItem cited={cited} />}
          </LongList>
        </div>
      )}
    </article>
  );
}

type MatchedGroupProps = {
  /** Which say the same. */
  readonly accounts: readonly MatchedAccount[];
  readonly children: (matched: MatchedAccount) => ComponentChildren;
};

function MatchedGroup({ accounts, children }: MatchedGroupProps) {
  const { text } = useStrings();
  return (
    <div class="sc-account">
      <p>
        <Words>{accounts[0]?.account.says ?? ''}</Words>
      </p>
      {accounts.map((one) => one.because.length > 0 && <div key={one.number}>{children(one)}</div>)}
      <ul class="sc-sources">
        {accounts.map(({ number, account, link }) => (
          <li key={number} class="sc-dots">
            {account.date ? <PartialDate date={account.date} /> : <span>{text('sourceUndated')}</span>}
            <SourceLink link={link} brief />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of the page. */
function MatchedWords({ because }: Pick<MatchedAccount, 'because'>) {
  const { text } = useStrings();
  return (
    <ul class="sc-account__because">
      {because.map((words) => (
        <li key={words} dir="auto">
          {text('reasonWords', words.replace(/\s+/g, ' ').trim())}
        </li>
      ))}
    </ul>
  );
}
