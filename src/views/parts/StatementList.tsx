import type { CitedAccount } from '../../core/report/difference-content.ts';
import { groupAccounts, type Outlet, type Statement } from '../../core/report/group-accounts.ts';
import { LongList } from './LongList.tsx';
import { PartialDate } from './PartialDate.tsx';
import { formatCount, plural } from './plural.ts';
import { SourceLink } from './SourceLink.tsx';
import { titleOf } from './SourceTitle.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type StatementListProps = {
  readonly accounts: readonly CitedAccount[];
  /** Statements shown before "Show all". */
  readonly limit: number;
  readonly class?: string;
};

/** What accounts say, a line each: the statement and who makes it; opened, each source with its day and its words. */
export function StatementList({ accounts, limit, class: className = '' }: StatementListProps) {
  const strings = useStrings();
  const { statements, rewrites } = groupAccounts(accounts);
  return (
    <>
      <LongList
        class={`sc-statements ${className}`}
        items={statements}
        limit={limit}
        keyOf={({ says }) => says}
      >
        {(statement) => <StatementItem statement={statement} />}
      </LongList>
      {rewrites.length > 0 && (
        <details class="sc-rewrites">
          <summary>{plural(strings, 'rewrites', rewrites.length)}</summary>
          <ul class={`sc-statements ${className}`}>
            {rewrites.map((statement) => (
              <li key={statement.says}>
                <StatementItem statement={statement} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function StatementItem({ statement: { says, outlets, rewrites } }: { statement: Statement }) {
  const strings = useStrings();
  const [first, ...others] = outlets;
  if (!first) return null;
  const more = formatCount(others.length, strings.locale);
  return (
    <details class="sc-account">
      <summary>
        <Words>{says.replace(/\.$/, '')}</Words>{' '}
        <span class="sc-account__by">
          {others.length === 0
            ? strings.text('accountBy', first.publisher)
            : strings.text('accountByMore', first.publisher, more)}
        </span>
      </summary>
      <ul class="sc-account__sources">
        {outlets.map((outlet) => (
          <li key={outlet.publisher}>
            <OutletItem outlet={outlet} />
          </li>
        ))}
      </ul>
      {rewrites.length > 0 && (
        <details class="sc-rewrites">
          <summary>{plural(strings, 'rewrites', rewrites.length)}</summary>
          <ul class="sc-account__sources">
            {rewrites.map((cited) => (
              <li key={cited.number}>
                <OutletItem outlet={{ publisher: cited.link.source.publisher, accounts: [cited] }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

/** Its first account; of the others the days, each a link. */
function OutletItem({ outlet: { accounts } }: { outlet: Outlet }) {
  const { text } = useStrings();
  const [{ account, link }, ...others] = accounts;
  return (
    <>
      <p class="sc-account__meta sc-dots">
        <Day date={account.date} />
        <SourceLink link={link} brief />
        {others.map((other) => (
          <a
            key={other.number}
            href={other.link.url}
            hreflang={other.link.source.language}
            target="_blank"
            rel="noopener noreferrer"
            title={titleOf(other.link.source)}
          >
            {other.account.date ? <PartialDate date={other.account.date} /> : text('sourceUndated')}
          </a>
        ))}
      </p>
      <blockquote class="sc-account__words" lang={link.source.language} dir="auto">
        <Words>{account.quotation}</Words>
      </blockquote>
    </>
  );
}

function Day({ date }: { date: string | null }) {
  const { text } = useStrings();
  return date ? <PartialDate date={date} /> : <span>{text('sourceUndated')}</span>;
}
