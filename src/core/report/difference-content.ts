/** A question on which sources differ, put into words: what the record shows, what the page's words say, what others say. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Difference } from '../dataset/types.ts';
import { citeEvidence } from '../links/cite.ts';
import { buildSourceLink, type SourceLink } from '../links/source-link.ts';

export type DifferenceContent = {
  readonly difference: Pick<Difference, 'id' | 'question'>;
  /** What the primary document says; without links, that no document seen settles it. */
  readonly record: { readonly says: string; readonly links: readonly SourceLink[] };
  /** Accounts that the page's words match, and those that say the same. Empty where no page is looked at. */
  readonly matched: readonly MatchedAccount[];
  readonly others: readonly CitedAccount[];
};

/** What of an account is shown; its cues are for reading pages. */
export type ShownAccount = Omit<Difference['accounts'][number], 'cues'>;

export type CitedAccount = {
  /** Index in the difference's `accounts`. */
  readonly number: number;
  readonly account: ShownAccount;
  readonly link: SourceLink;
};

/** `because`: the page's words; empty for an account that says the same as one whose words the page has. */
export type MatchedAccount = CitedAccount & { readonly because: readonly string[] };

/** Of a page's or a tab's report. Without accounts: the question as the record has it. */
export type MatchedDifference = {
  readonly id: string;
  readonly accounts: readonly {
    readonly account: number;
    readonly because: readonly { readonly text: string }[];
  }[];
};

/**
 * Accounts oldest first, undated ones last, rewrites of what others wrote after all; of those matched, the ones whose own words the page has come first.
 *
 * @throws {RangeError} for an id or an account that is not in the dataset.
 */
export function citeDifference(reported: MatchedDifference, index: DatasetIndex): DifferenceContent {
  const difference = index.dataset.differences.find(({ id }) => id === reported.id);
  if (!difference) throw new RangeError(`no difference has the id ${JSON.stringify(reported.id)}`);
  const { id, question, record, accounts } = difference;
  const because = new Map(
    reported.accounts.map(({ account, because }) => [account, because.map(({ text }) => text)]),
  );
  const said = new Set(
    [...because.keys()].map((number) => {
      const account = accounts[number];
      if (!account) throw new RangeError(`difference "${id}" has no account ${number}`);
      return account.says;
    }),
  );
  const cited = accounts
    .map(({ cues: _, ...account }, number): CitedAccount => {
      const link = buildSourceLink(index.source(account.source), { exact: account.quotation });
      return { number, account, link };
    })
    .sort((a, b) => (a.account.date ?? UNDATED).localeCompare(b.account.date ?? UNDATED))
    .sort((a, b) => Number(isRewrite(a)) - Number(isRewrite(b)));
  const agreeing = cited.filter(({ account }) => said.has(account.says));
  return {
    difference: { id, question },
    record: { says: record.says, links: record.evidence.map((evidence) => citeEvidence(evidence, index)) },
    matched: [
      ...agreeing.filter(({ number }) => because.has(number)),
      ...agreeing.filter(({ number }) => !because.has(number)),
    ].map((one) => ({ ...one, because: because.get(one.number) ?? [] })),
    others: cited.filter(({ account }) => !said.has(account.says)),
  };
}

const isRewrite = ({ link }: CitedAccount): boolean => link.source.kind === 'rewrite';

/** Later than any date. */
const UNDATED = '9999';
