/** On which questions the text says something that sources tell differently, and whose account it takes. */
import type { Cue } from '../dataset/types.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import { buildCueIndex, type CueIndex } from './cue-index.ts';
import type { CueHit } from './find-cues.ts';
import { groupBy } from './group-by.ts';

/** As much of a difference as is asked about a page. */
export type Disputed = {
  readonly id: string;
  readonly accounts: readonly { readonly cues?: readonly Cue[] | undefined }[];
};

/** Spans are those of the page's text. */
export type FoundDifference<T extends Disputed> = {
  readonly difference: T;
  /** Accounts that the text takes, at least one, in the order of the record. */
  readonly accounts: readonly {
    /** Index in the difference's `accounts`. */
    readonly account: number;
    /** The words that called for it, at least one span, in the order of the text; none overlaps another. */
    readonly because: readonly TextSpan[];
  }[];
};

/** Spans kept for one account: enough to show, and a bound on what is sent. */
const MAX_REASONS = 4;

/**
 * Costly; once for a dataset. Give it to `findCues`, and the hits to `findDifferences`.
 *
 * A record of it is a cue's accounts, `day-90#0,5,11`: outlets that say the same share their cues, and a page is asked
 * about each once. An account without cues is one that no page takes.
 */
export function buildAccountIndex(differences: readonly Disputed[]): CueIndex {
  return buildCueIndex(
    differences.flatMap(({ id, accounts }) => {
      const asked = accounts.flatMap(({ cues = [] }, account) => cues.map((cue) => ({ cue, account })));
      const shared = groupBy(asked, ({ cue }) => JSON.stringify([cue.all, cue.not]));
      return [...shared.values()].map((same) => ({
        id: `${id}#${[...new Set(same.map(({ account }) => account))].join()}`,
        cues: same.slice(0, 1).map(({ cue }) => cue),
      }));
    }),
  );
}

/**
 * @param hits - Of an index of `buildAccountIndex`, in any order.
 * @returns In the order of the text; differences that begin at one place stay in their order. Never throws.
 */
export function findDifferences<T extends Disputed>(
  hits: readonly CueHit[],
  differences: readonly T[],
): FoundDifference<T>[] {
  const taken = hits.flatMap(listTaken);
  const takenOf = groupBy(taken, ({ difference }) => difference);
  return differences
    .flatMap((difference) => {
      const said = dropLessSpecific(takenOf.get(difference.id) ?? []);
      const accounts = [...groupBy(said, ({ account }) => account)]
        .map(([account, reasons]) => ({ account, because: chooseReasons(reasons) }))
        .sort((a, b) => a.account - b.account);
      return accounts.length > 0 ? [{ difference, accounts }] : [];
    })
    .sort((a, b) => findStart(a) - findStart(b));
}

/** One account, called for at one place. */
type Taken = {
  readonly difference: string;
  readonly account: number;
  readonly hit: CueHit;
};

/** The accounts that a record of the index stands for. */
function listTaken(hit: CueHit): Taken[] {
  const [difference = '', accounts = ''] = hit.record.split('#');
  return accounts.split(',').map((account) => ({ difference, account: Number(account), hit }));
}

/**
 * "Begin to remove within 90 days" holds "remove within 90 days" and says something else: of two accounts of one question
 * the one whose words hold the other's is meant, unless it takes the other's words too: then both say the same. Words
 * gathered from two sentences outdo those of one only if more had to come together: "400 million users. Many …".
 */
function dropLessSpecific(taken: readonly Taken[]): Taken[] {
  const accountsOf = groupBy(taken, ({ hit }) => keyOf(hit.words));
  const isOutdone = ({ hit }: Taken): boolean => {
    const same = new Set(accountsOf.get(keyOf(hit.words))?.map(({ account }) => account));
    return taken.some(
      (other) =>
        !same.has(other.account) &&
        (hit.joined || !other.hit.joined || hit.groups < other.hit.groups) &&
        contains(other.hit.words, hit.words),
    );
  };
  return taken.filter((one) => !isOutdone(one));
}

const keyOf = ({ start, end }: TextSpan): string => `${start}-${end}`;

/** Hits that overlap are one place on the page: the one with the most groups stands for all. */
function chooseReasons(taken: readonly Taken[]): TextSpan[] {
  const kept: TextSpan[] = [];
  const surest = taken.map(({ hit }) => hit).sort(bySureness);
  for (const { span } of surest) {
    if (kept.length === MAX_REASONS) break;
    if (!kept.some((known) => hasOverlap(known, span))) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Within a sentence first, then by how many groups of words came together, then by place. */
const bySureness = (a: CueHit, b: CueHit): number =>
  Number(a.joined) - Number(b.joined) || b.groups - a.groups || a.span.start - b.span.start;

const findStart = ({ accounts }: FoundDifference<Disputed>): number =>
  Math.min(...accounts.flatMap(({ because }) => because.map(({ start }) => start)));
