/** One report for a tab, made from those of its frames. */
import type {
  Coverage,
  PageReport,
  Publication,
  Ranked,
  Reason,
  ReportedMention,
  ReportedQuotation,
} from './page-report.ts';

/** The browser's number for a frame of a tab; 0 is the top one. */
export type FrameId = number;

export type FrameReport = { readonly frame: FrameId; readonly report: PageReport };

type InFrame<T> = T & { readonly frame: FrameId };

export type TabRanked = Omit<Ranked, 'because'> & { readonly because: readonly InFrame<Reason>[] };

export type TabDifference = {
  readonly id: string;
  readonly accounts: readonly { readonly account: number; readonly because: readonly InFrame<Reason>[] }[];
};

export type TabReport = {
  /** The top frame's, else the first that could be told. */
  readonly language: string | null;
  /** The top frame's, for what is embedded is not the page; without a report of it, the first that could be told. */
  readonly publication: Publication | null;
  /** `subject` if any frame is. */
  readonly coverage: Coverage;
  readonly mentions: readonly InFrame<ReportedMention>[];
  readonly facts: readonly TabRanked[];
  readonly positions: readonly TabRanked[];
  readonly quotations: readonly InFrame<ReportedQuotation>[];
  /** Each question once, with the words of all frames. */
  readonly differences: readonly TabDifference[];
  /** Time spent in all frames, ms. */
  readonly ms: number;
};

/**
 * A record's score is its best in any frame, its reasons those of all frames.
 *
 * @param reports - Any order, may be empty. Frames come out in the order of their numbers: the top one first.
 */
export function mergeReports(reports: readonly FrameReport[]): TabReport {
  const frames = [...reports].sort((a, b) => a.frame - b.frame);
  const top = frames.filter(({ frame }) => frame === 0);
  return {
    language: frames.find(({ report }) => report.language)?.report.language ?? null,
    publication:
      (top.length > 0 ? top : frames).find(({ report }) => report.publication)?.report.publication ?? null,
    coverage: frames.some(({ report }) => report.coverage === 'subject') ? 'subject' : 'passing',
    mentions: frames.flatMap(({ frame, report }) =>
      report.mentions.map((mention) => ({ ...mention, frame })),
    ),
    facts: mergeRanked(frames, (report) => report.facts),
    positions: mergeRanked(frames, (report) => report.positions),
    quotations: frames.flatMap(({ frame, report }) =>
      report.quotations.map((quotation) => ({ ...quotation, frame })),
    ),
    differences: mergeDifferences(frames),
    ms: frames.reduce((sum, { report }) => sum + report.ms, 0),
  };
}

function mergeRanked(
  frames: readonly FrameReport[],
  pick: (report: PageReport) => readonly Ranked[],
): TabRanked[] {
  const byId = new Map<string, TabRanked>();
  for (const { frame, report } of frames) {
    for (const { id, score, because } of pick(report)) {
      const known = byId.get(id);
      byId.set(id, {
        id,
        score: Math.max(score, known?.score ?? 0),
        because: [...(known?.because ?? []), ...because.map((reason) => ({ ...reason, frame }))],
      });
    }
  }
  return [...byId.values()].sort((a, b) => b.score - a.score);
}

/** In the order in which frames and texts speak of them; accounts in the order of the dataset. */
function mergeDifferences(frames: readonly FrameReport[]): TabDifference[] {
  const byId = new Map<string, Map<number, InFrame<Reason>[]>>();
  for (const { frame, report } of frames) {
    for (const { id, accounts } of report.differences) {
      const known = byId.get(id) ?? new Map<number, InFrame<Reason>[]>();
      byId.set(id, known);
      for (const { account, because } of accounts) {
        known.set(account, [
          ...(known.get(account) ?? []),
          ...because.map((reason) => ({ ...reason, frame })),
        ]);
      }
    }
  }
  return [...byId].map(([id, accounts]) => ({
    id,
    accounts: [...accounts]
      .map(([account, because]) => ({ account, because }))
      .sort((a, b) => a.account - b.account),
  }));
}
