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

/** Others: two rows of two where there is room. Matched: what leaves them in sight. */
const SHOWN = { others: 4, matched: 2 };

/**
 * A question on which sources differ, as it meets the page: what the record shows, which accounts the page's words match,
 * and the others side by side.
 */
export function DifferenceAccounts({ content, level, limit, children }: DifferenceAccountsProps) {
  const { text } = useStrings();
  const { matched, others } = content;
  return (
    <article class="sc-difference">
      <DifferenceHead content={content} {...(level && { level })} />
      {groupByWords(matched).map(([first, ...rest]) => (
        <div key={first.number} class="sc-difference__part">
          {children?.(first) ?? <PageWords because={first.because} />}
          <p class="sc-difference__label">{text('differenceMatched')}</p>
          <SaidAlike accounts={[first, ...rest]} />
        </div>
      ))}
      {others.length > 0 && (
        <div class="sc-difference__part">
          <p class="sc-difference__label">{text('differenceOthers')}</p>
          <LongList
            class="sc-accounts"
            items={others}
            limit={limit ?? SHOWN.others}
            keyOf={({ number }) => String(number)}
          >
            {(cited) => <AccountItem cited={cited} />}
          </LongList>
        </div>
      )}
    </article>
  );
}

type Group = [MatchedAccount, ...MatchedAccount[]];

/** Accounts that the same words of the page match; one that none match goes with the first that says the same. */
function groupByWords(matched: readonly MatchedAccount[]): Group[] {
  const wordsOf = ({ account, because }: MatchedAccount): string => {
    const own =
      because.length > 0 ? because : matched.find((one) => one.account.says === account.says)?.because;
    return own?.join('\n') ?? '';
  };
  return [...groupBy(matched, wordsOf).values()].filter((group): group is Group => group.length > 0);
}

/** What some accounts say, each statement once, with all that make it. */
function SaidAlike({ accounts }: { accounts: readonly MatchedAccount[] }) {
  const { text } = useStrings();
  const statements = [...groupBy(accounts, ({ account }) => account.says)];
  return (
    <LongList class="sc-matched" items={statements} limit={SHOWN.matched} keyOf={([says]) => says}>
      {([says, makers]) => (
        <div class="sc-account">
          <p>
            <Words>{says}</Words>
          </p>
          <ul class="sc-sources">
            {makers.map(({ number, account, link }) => (
              <li key={number} class="sc-dots">
                {account.date ? <PartialDate date={account.date} /> : <span>{text('sourceUndated')}</span>}
                <SourceLink link={link} brief />
              </li>
            ))}
          </ul>
        </div>
      )}
    </LongList>
  );
}

function PageWords({ because }: Pick<MatchedAccount, 'because'>) {
  const { text } = useStrings();
  return (
    <>
      <p class="sc-difference__label">{text('reasonsLabel')}</p>
      <ul>
        {because.map((words) => (
          <li key={words} dir="auto">
            {text('reasonWords', words.replace(/\s+/g, ' ').trim())}
          </li>
        ))}
      </ul>
    </>
  );
}
