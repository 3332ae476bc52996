/** Accounts of a question by what they say: each statement once, with all who make it, each outlet once. */
import { groupBy } from '../ranking/group-by.ts';
import type { CitedAccount } from './difference-content.ts';

export type Statement<T extends CitedAccount = CitedAccount> = {
  /** In our words, as the first of its accounts has it. */
  readonly says: string;
  /** Never empty: where rewrites alone make it, these. */
  readonly outlets: readonly Outlet<T>[];
  /** Of agency copy, by others, beside those who wrote themselves. */
  readonly rewrites: readonly T[];
};

/** What one outlet published. */
export type Outlet<T extends CitedAccount = CitedAccount> = {
  readonly publisher: string;
  readonly accounts: readonly [T, ...T[]];
};

export type GroupedAccounts<T extends CitedAccount = CitedAccount> = {
  readonly statements: readonly Statement<T>[];
  /** Statements of rewrites alone, which stand beside others; empty where there are no others. */
  readonly rewrites: readonly Statement<T>[];
};

/** In the order given. Never throws. */
export function groupAccounts<T extends CitedAccount>(accounts: readonly T[]): GroupedAccounts<T> {
  const [own = [], rewritten = []] = split([...groupBy(accounts, keyOf).values()], (all) =>
    all.every(isRewrite),
  );
  const statements = own.map(buildStatement);
  const rewrites = rewritten.map(buildStatement);
  return statements.length === 0 ? { statements: rewrites, rewrites: [] } : { statements, rewrites };
}

function buildStatement<T extends CitedAccount>(accounts: readonly T[]): Statement<T> {
  const [own = [], rewritten = []] = split(accounts, isRewrite);
  const shown = own.length > 0 ? own : rewritten;
  const outlets = [...groupBy(shown, ({ link }) => dropBrackets(link.source.publisher)).values()];
  return {
    says: shown[0]?.account.says ?? '',
    outlets: outlets.flatMap(([first, ...more]): Outlet<T>[] =>
      first ? [{ publisher: first.link.source.publisher, accounts: [first, ...more] }] : [],
    ),
    rewrites: own.length > 0 ? rewritten : [],
  };
}

const isRewrite = ({ link }: CitedAccount): boolean => link.source.kind === 'rewrite';

/** What says the same but for case, marks and a remark in brackets is one statement. */
const keyOf = ({ account }: CitedAccount): string =>
  dropBrackets(account.says)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$€£%]+/gu, ' ')
    .trim();

/** "Reuters (via OANN)" is Reuters. */
const dropBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '').trim() || text;

const split = <V>(values: readonly V[], isSecond: (value: V) => boolean): V[][] => [
  values.filter((value) => !isSecond(value)),
  values.filter(isSecond),
];
