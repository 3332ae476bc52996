/** What the dataset holds, and where it is thin: for its curators. */
import { CONFIDENCES, TOPICS } from './schema.ts';
import type { Dataset, Evidence, Fact } from './types.ts';

/** Label → how many; in the order to be shown. */
export type Counts = Readonly<Record<string, number>>;

export type Coverage = {
  readonly facts: number;
  readonly positions: number;
  readonly renderings: number;
  readonly differences: number;
  readonly sources: number;
  /** Facts that at least one primary source supports. */
  readonly factsWithPrimarySource: number;
  readonly positionsByParty: Counts;
  /** A record of several topics counts for each. */
  readonly factsByTopic: Counts;
  readonly factsByYear: Counts;
  readonly factsByConfidence: Counts;
  readonly sourcesByKind: Counts;
  readonly sourcesByLanguage: Counts;
  readonly quotationsByLanguage: Counts;
  /** BCP 47, sorted. */
  readonly aliasLanguages: readonly string[];
  /** How the words of evidence, renderings and accounts were compared with their source. */
  readonly checks: Counts;
  readonly weak: Weak;
};

/** Ids of records that are sound, but that a better source would help. */
export type Weak = {
  /** Facts that one source alone supports. */
  readonly singleSource: readonly string[];
  readonly mediumConfidence: readonly string[];
  /** Facts whose day is not known. */
  readonly partialDate: readonly string[];
  /** Facts and positions that hold an evidence read only once. */
  readonly readOnce: readonly string[];
  /** Positions that answer nobody, and that nobody answers. */
  readonly unanswered: readonly string[];
};

export function measureCoverage(dataset: Dataset): Coverage {
  const { parties, entities, sources, facts, positions, renderings, differences } = dataset;
  const primary = new Set(sources.filter(({ kind }) => kind === 'primary').map(({ id }) => id));
  return {
    facts: facts.length,
    positions: positions.length,
    renderings: renderings.length,
    differences: differences.length,
    sources: sources.length,
    factsWithPrimarySource: facts.filter((fact) => listSupporters(fact).some((id) => primary.has(id))).length,
    positionsByParty: count(
      positions.map(({ party }) => party),
      [...parties].sort((a, b) => a.order - b.order).map(({ id }) => id),
    ),
    factsByTopic: count(
      facts.flatMap(({ topics }) => topics),
      TOPICS,
    ),
    factsByYear: count(facts.map(({ date }) => date.slice(0, 4))),
    factsByConfidence: count(
      facts.map(({ confidence }) => confidence),
      CONFIDENCES,
    ),
    sourcesByKind: count(sources.map(({ kind }) => kind)),
    sourcesByLanguage: count(sources.map(({ language }) => language)),
    quotationsByLanguage: count([
      ...positions.map(({ quotation }) => quotation.language),
      ...renderings.map(({ language }) => language),
    ]),
    aliasLanguages: Object.keys(
      count(entities.flatMap(({ aliases }) => aliases.map(({ language }) => language))),
    ),
    checks: count(
      [...facts, ...positions]
        .flatMap(({ evidence }): { checked: Evidence['checked'] }[] => evidence)
        .concat(
          renderings,
          differences.flatMap(({ accounts }) => accounts),
        )
        .map(({ checked }) => checked),
    ),
    weak: findWeak(dataset),
  };
}

function findWeak({ facts, positions }: Dataset): Weak {
  const answered = new Set(positions.flatMap(({ repliesTo }) => repliesTo));
  const idsOf = <T extends { id: string }>(records: readonly T[], isWeak: (record: T) => boolean): string[] =>
    records.filter(isWeak).map(({ id }) => id);
  return {
    singleSource: idsOf(facts, (fact) => new Set(listSupporters(fact)).size < 2),
    mediumConfidence: idsOf(facts, ({ confidence }) => confidence === 'medium'),
    partialDate: idsOf(facts, ({ date }) => date.length < '2017-09-13'.length),
    readOnce: idsOf([...facts, ...positions], ({ evidence }) => evidence.some((e) => e.checked === 'once')),
    unanswered: idsOf(positions, ({ id, repliesTo }) => repliesTo.length === 0 && !answered.has(id)),
  };
}

/** Ids of the sources that support a fact. */
const listSupporters = ({ evidence }: Fact): string[] =>
  evidence.filter(({ role }) => role === 'supports').map(({ source }) => source);

/** @param labels - In this order, also with 0; the others sorted after them. */
function count(values: readonly string[], labels: readonly string[] = []): Counts {
  const counts: Record<string, number> = {};
  for (const label of [...labels, ...[...new Set(values)].sort()]) counts[label] = 0;
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
