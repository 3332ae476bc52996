import type { ComponentChildren } from 'preact';
import { groupBy } from '../../core/ranking/group-by.ts';
import type { DifferenceContent, MatchedAccount } from '../../core/report/difference-content.ts';
import { DifferenceHead } from './DifferenceHead.tsx';
import { StatementList } from './StatementList.tsx';
import { useStrings } from './strings.tsx';

export type DifferenceAccountsProps = {
  readonly content: DifferenceContent;
  /** Of the heading. */
  readonly level?: 2 | 3;
  /** What other accounts say: statements shown before "Show all". */
  readonly limit?: number;
  /** The page's words for an account, where they can be pressed; in its place stand the words. */
  readonly children?: (matched: MatchedAccount) => ComponentChildren;
};

/** Of statements, a line or two each. */
const SHOWN = { others: 6, matched: 4 };

/**
 * A question on which sources differ, as it meets the page: what the record shows, which accounts the page's words match,
 * and the others.
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
          <StatementList class="sc-matched" accounts={[first, ...rest]} limit={SHOWN.matched} />
        </div>
      ))}
      {others.length > 0 && (
        <div class="sc-difference__part">
          <p class="sc-difference__label">{text('differenceOthers')}</p>
          <StatementList class="sc-accounts" accounts={others} limit={limit ?? SHOWN.others} />
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
