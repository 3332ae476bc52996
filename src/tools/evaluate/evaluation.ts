/** What was found on labelled pages, and how much of it is right. */
import type { Ranked } from '../../core/report/page-report.ts';
import { addTallies, buildFigures, type Figures, share, type Tally } from './figures.ts';
import type { KnownSpeaker } from './judge-speaker.ts';
import { type LabelledMention, type LabelledPage, PAGE_KINDS } from './labelled-page.ts';
import { type FactScore, findUnkeyed, type KeysOfFacts, scoreFacts } from './score-facts.ts';
import { type FoundMention, type MentionScore, type Mode, scoreMentions } from './score-mentions.ts';
import { type FoundQuotation, type QuotationScore, scoreQuotations } from './score-quotations.ts';

export type PageEvaluation = {
  readonly page: LabelledPage;
  readonly mentions: MentionScore;
  /** `null` where facts are not measured. */
  readonly facts: FactScore | null;
  /** Facts called for that have no key, ids. */
  readonly unkeyed: readonly string[];
  /** `null` where quotations are not measured. */
  readonly quotations: QuotationScore | null;
};

/** One line of the table. */
export type MentionRow = {
  readonly of: 'overall' | 'kind' | 'language' | 'entity';
  readonly name: string;
  readonly exact: Figures;
  readonly overlap: Figures;
  /** `null` of an entity, for there it does not matter which. */
  readonly span: Figures | null;
};

export type QuotationRow = {
  readonly of: 'overall' | 'language';
  readonly name: string;
  readonly found: Figures;
  /**
   * Of labels with a speaker: right where quotation and speaker are. Wrong: a find with any other speaker, and one with a
   * speaker where there is no quotation or nobody could be told.
   */
  readonly speakers: Figures;
};

/** No precision: what was found without a label is neither explicit nor implicit. */
export type Recall = Pick<Figures, 'right' | 'missed' | 'recall'>;

export type Evaluation = {
  readonly pages: number;
  readonly rows: readonly MentionRow[];
  readonly directive: Readonly<
    Record<'explicit' | 'implicit', { readonly exact: Recall; readonly overlap: Recall }>
  >;
  readonly hardNegatives: {
    readonly pages: number;
    /** Mentions found on them, all wrong. */
    readonly wrong: number;
    /** Pages with any, ids. */
    readonly pagesWithAny: readonly string[];
  };
  /** How often a `related` label was found as what; `nothing` is right. */
  readonly related: Readonly<Record<string, number>>;
  /** Finds that are neither right nor wrong. */
  readonly neutral: number;
  readonly facts: Figures & {
    /** Precision of the first facts of each page. */
    readonly first: { readonly right: number; readonly all: number; readonly precision: number | null };
    /** Called for without a key, on pages of any kind. */
    readonly unkeyed: number;
  };
  readonly quotations: {
    /** Those that are labelled for it. */
    readonly pages: number;
    readonly rows: readonly QuotationRow[];
    /** Of the quotations that are right, how many have the right speaker, or rightly none. */
    readonly speakersOfRight: { readonly right: number; readonly all: number; readonly share: number | null };
    /** Finds that are neither right nor wrong. */
    readonly neutral: number;
  };
};

/**
 * @param report - What `analyseText` says of the page's text.
 * @param speakers - Of the dataset.
 */
export function evaluatePage(
  page: LabelledPage,
  report: {
    readonly mentions: readonly FoundMention[];
    readonly facts: readonly Ranked[];
    readonly quotations: readonly FoundQuotation[];
  },
  keysOf: KeysOfFacts,
  speakers: readonly KnownSpeaker[],
): PageEvaluation {
  return {
    page,
    mentions: scoreMentions(page, report.mentions),
    facts: scoreFacts(page, report.facts, keysOf),
    unkeyed: findUnkeyed(report.facts, keysOf),
    quotations: scoreQuotations(page, report.quotations, speakers),
  };
}

export function summarise(pages: readonly PageEvaluation[]): Evaluation {
  const facts = pages.flatMap((one) => one.facts ?? []);
  const first = {
    right: facts.reduce((sum, one) => sum + one.first.right, 0),
    all: facts.reduce((sum, one) => sum + one.first.all, 0),
  };
  return {
    pages: pages.length,
    rows: [
      buildRow('overall', '', pages),
      ...PAGE_KINDS.map((kind) =>
        buildRow(
          'kind',
          kind,
          pages.filter(({ page }) => page.kind === kind),
        ),
      ),
      ...listNames(pages.map(({ page }) => page.language)).map((language) =>
        buildRow(
          'language',
          language,
          pages.filter(({ page }) => page.language === language),
        ),
      ),
      ...listNames(pages.flatMap(listEntities)).map((entity) => buildEntityRow(entity, pages)),
    ].filter((row) => row.of === 'overall' || hasAny(row)),
    directive: { explicit: buildRecalls(pages, true), implicit: buildRecalls(pages, false) },
    hardNegatives: countHardNegatives(pages),
    related: countRelated(pages),
    neutral: pages.reduce((sum, { mentions }) => sum + mentions.overlap.neutral.length, 0),
    facts: {
      ...buildFigures(addTallies(facts.map((one) => countOf(one.right, one.wrong, one.missed)))),
      first: { ...first, precision: share(first.right, first.all) },
      unkeyed: pages.reduce((sum, { unkeyed }) => sum + unkeyed.length, 0),
    },
    quotations: summariseQuotations(pages),
  };
}

function summariseQuotations(pages: readonly PageEvaluation[]): Evaluation['quotations'] {
  const measured = pages.flatMap(({ page, quotations }) =>
    quotations ? [{ language: page.language, score: quotations }] : [],
  );
  const pairs = measured.flatMap(({ score }) => score.pairs);
  const right = pairs.filter(({ hasRightSpeaker }) => hasRightSpeaker).length;
  const build = (of: QuotationRow['of'], name: string): QuotationRow => {
    const scores = measured.filter(({ language }) => of === 'overall' || language === name);
    return {
      of,
      name,
      found: buildFigures(
        addTallies(scores.map(({ score }) => countOf(score.pairs, score.wrong, score.missed))),
      ),
      speakers: buildFigures(addTallies(scores.map(({ score }) => tallySpeakers(score)))),
    };
  };
  return {
    pages: measured.length,
    rows: [
      build('overall', ''),
      ...listNames(measured.map(({ language }) => language)).map((name) => build('language', name)),
    ],
    speakersOfRight: { right, all: pairs.length, share: share(right, pairs.length) },
    neutral: measured.reduce((sum, { score }) => sum + score.neutral.length, 0),
  };
}

function tallySpeakers({ pairs, missed, wrong }: QuotationScore): Tally {
  const others = pairs.filter(({ hasRightSpeaker }) => !hasRightSpeaker);
  return countOf(
    pairs.filter(({ labelled, hasRightSpeaker }) => labelled.speaker !== null && hasRightSpeaker),
    [...others.map(({ found }) => found), ...wrong].filter(({ speaker }) => speaker !== null),
    [...others.map(({ labelled }) => labelled), ...missed].filter(({ speaker }) => speaker !== null),
  );
}

function buildRow(of: MentionRow['of'], name: string, pages: readonly PageEvaluation[]): MentionRow {
  const build = (mode: Mode): Figures => buildFigures(tallyMentions(pages, mode, null));
  return { of, name, exact: build('exact'), overlap: build('overlap'), span: build('span') };
}

function buildEntityRow(entity: string, pages: readonly PageEvaluation[]): MentionRow {
  const build = (mode: Mode): Figures => buildFigures(tallyMentions(pages, mode, entity));
  return { of: 'entity', name: entity, exact: build('exact'), overlap: build('overlap'), span: null };
}

/** @param entity - Of the label; of what is wrong, the one it was taken for. `null` counts all. */
function tallyMentions(pages: readonly PageEvaluation[], mode: Mode, entity: string | null): Tally {
  const isMeant = (one: string): boolean => entity === null || one === entity;
  return addTallies(
    pages.map(({ mentions }) => {
      const { pairs, wrong, missed } = mentions[mode];
      return countOf(
        pairs.filter(({ labelled }) => isMeant(labelled.entity)),
        wrong.filter(({ kind }) => isMeant(kind)),
        missed.filter((label) => isMeant(label.entity)),
      );
    }),
  );
}

const listEntities = ({ page, mentions }: PageEvaluation): string[] => [
  ...page.mentions.map(({ entity }) => entity).filter((entity) => entity !== 'related'),
  ...mentions.exact.wrong.map(({ kind }) => kind),
];

function buildRecalls(pages: readonly PageEvaluation[], isExplicit: boolean) {
  const build = (mode: Mode): Recall => {
    const isMeant = ({ entity, explicit }: LabelledMention): boolean =>
      entity === 'directive' && explicit === isExplicit;
    const right = pages.flatMap(({ mentions }) =>
      mentions[mode].pairs.filter(({ labelled }) => isMeant(labelled)),
    ).length;
    const missed = pages.flatMap(({ mentions }) => mentions[mode].missed.filter(isMeant)).length;
    return { right, missed, recall: share(right, right + missed) };
  };
  return { exact: build('exact'), overlap: build('overlap') };
}

function countHardNegatives(pages: readonly PageEvaluation[]): Evaluation['hardNegatives'] {
  const hard = pages.filter(({ page }) => page.kind === 'hard-negative');
  const withAny = hard.filter(({ mentions }) => mentions.overlap.wrong.length > 0);
  return {
    pages: hard.length,
    wrong: withAny.reduce((sum, { mentions }) => sum + mentions.overlap.wrong.length, 0),
    pagesWithAny: withAny.map(({ page }) => page.id),
  };
}

function countRelated(pages: readonly PageEvaluation[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kinds of pages.flatMap(({ mentions }) => mentions.onRelated)) {
    const key = kinds ?? 'nothing';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const hasAny = ({ overlap: { right, wrong, missed } }: MentionRow): boolean => right + wrong + missed > 0;

const countOf = (
  right: readonly unknown[],
  wrong: readonly unknown[],
  missed: readonly unknown[],
): Tally => ({
  right: right.length,
  wrong: wrong.length,
  missed: missed.length,
});

const listNames = (names: readonly string[]): string[] => [...new Set(names)].sort();
