/** A tab's report in the order in which it is told: what the page speaks of, what came after it, what else there is. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Verdict } from '../quotes/verdict.ts';
import { buildThreads, type Thread } from '../ranking/build-threads.ts';
import { groupBy } from '../ranking/group-by.ts';
import { createLaterTest, type LaterTest } from '../ranking/is-later.ts';
import { lastDayOf } from '../ranking/last-day.ts';
import { type CheckedQuotation, citeQuotation } from './checked-quotation.ts';
import { countEntities } from './count-entities.ts';
import type { FrameId, TabRanked, TabReport } from './merge-reports.ts';

export type ArrangedReport = {
  /** Those of which the record knows something: what differs most comes first, else in the order of the page. */
  readonly quotations: readonly FrameQuotation[];
  /** Called for by words of the page, best first. */
  readonly facts: readonly TabRanked[];
  /** Positions called for by words of the page, each with the other side's; best first. */
  readonly threads: readonly Thread[];
  /** Later than the page, which can't tell of them; called for or not. Empty where its day is not known. */
  readonly later: { readonly facts: readonly TabRanked[]; readonly threads: readonly Thread[] };
  /** What no words of the page call for, by the entity it goes with; most mentioned first. */
  readonly background: readonly Background[];
  /** Why a position is shown; empty for one that no words of the page call for. */
  readonly becauseOf: (position: string) => TabRanked['because'];
  /** Whether a position is later than the page. */
  readonly isLater: LaterTest['position'];
};

export type FrameQuotation = { readonly frame: FrameId; readonly checked: CheckedQuotation };

/** Ids. */
export type Background = {
  readonly entity: string;
  readonly facts: readonly string[];
  readonly positions: readonly string[];
};

export function arrangeReport(report: TabReport, index: DatasetIndex): ArrangedReport {
  const isLater = createLaterTest(lastDayOf(report.publication), index);
  const ranks = new Map(report.positions.map((ranked) => [ranked.id, ranked]));
  const fitness = { score: (id: string) => ranks.get(id)?.score ?? 0, isLater: isLater.position };
  const facts = sortOut(report.facts, ({ id }) => isLater.fact(index.fact(id)));
  const positions = sortOut(report.positions, ({ id }) => isLater.position(index.position(id)));
  const threads = buildThreads(listIds(positions.calledFor), index, fitness);
  const told = new Set(threads.flatMap(({ position, replies }) => [position, ...replies]));
  const listUntold = (ranked: readonly TabRanked[]): string[] =>
    listIds(ranked).filter((id) => !told.has(id));
  const background = { facts: listIds(facts.background), positions: listUntold(positions.background) };
  return {
    quotations: report.quotations
      .flatMap((quotation) => {
        const checked = citeQuotation(quotation, index);
        return checked ? [{ frame: quotation.frame, checked }] : [];
      })
      .sort((a, b) => rankOf(a) - rankOf(b)),
    facts: facts.calledFor,
    threads,
    later: { facts: facts.later, threads: buildThreads(listUntold(positions.later), index, fitness) },
    background: listByEntity(report)
      .map(([entity, isFirstOf]) => ({
        entity,
        facts: background.facts.filter((id) => isFirstOf(index.fact(id).entities)),
        positions: background.positions.filter((id) => isFirstOf(index.position(id).entities)),
      }))
      .filter(({ facts, positions }) => facts.length + positions.length > 0),
    becauseOf: (id) => ranks.get(id)?.because ?? [],
    isLater: isLater.position,
  };
}

/** By how much words differ from the record's, most of all first. */
const BY_DIFFERENCE: readonly Verdict[] = [
  'misattributed',
  'spliced',
  'altered',
  'elided',
  'translation',
  'verbatim',
];

const rankOf = ({ checked }: FrameQuotation): number => BY_DIFFERENCE.indexOf(checked.quotation.verdict);

const listIds = (ranked: readonly TabRanked[]): string[] => ranked.map(({ id }) => id);

/** Each part in the order of the report: in `later` too, what words call for stands first by its score. */
function sortOut(
  ranked: readonly TabRanked[],
  isLater: (ranked: TabRanked) => boolean,
): Record<'calledFor' | 'later' | 'background', readonly TabRanked[]> {
  const parts = groupBy(ranked, (one) =>
    isLater(one) ? 'later' : one.because.length > 0 ? 'calledFor' : 'background',
  );
  return {
    calledFor: parts.get('calledFor') ?? [],
    later: parts.get('later') ?? [],
    background: parts.get('background') ?? [],
  };
}

/**
 * The entities mentioned, most often first, each with the question whether a record on these entities goes with it and
 * with none before it: so each record is told once.
 */
function listByEntity({ mentions }: TabReport): [string, (entities: readonly string[]) => boolean][] {
  const order = countEntities(mentions).map(([id]) => id);
  return order.map((id) => [id, (entities) => order.find((one) => entities.includes(one)) === id]);
}
