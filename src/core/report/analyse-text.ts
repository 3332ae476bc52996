/** The whole core in one call: text in, report out. The page, the popup and the command line all come through here. */
import { firstDayOf } from '../dataset/first-day.ts';
import type { Dataset } from '../dataset/types.ts';
import { buildLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import {
  buildQuoteChecker,
  checkQuotations,
  type FoundQuotation,
  type QuoteChecker,
} from '../quotes/check-quotations.ts';
import { buildCueIndex, type CueIndex } from '../ranking/cue-index.ts';
import { type CueHit, findCues } from '../ranking/find-cues.ts';
import { buildAccountIndex, findDifferences } from '../ranking/find-differences.ts';
import { isAfter } from '../ranking/is-after.ts';
import { judgeCoverage } from '../ranking/judge-coverage.ts';
import { lastDayOf } from '../ranking/last-day.ts';
import { isProfile } from '../ranking/profile.ts';
import { createNearness, type Rankable, type RankedRecord, rankRecords } from '../ranking/rank-records.ts';
import { cutPassages, type Passages } from '../text/passages.ts';
import { hasOverlap, type TextSpan } from '../text/text-span.ts';
import type { Day } from '../text/written-days.ts';
import { findDateline } from './find-dateline.ts';
import type { PageReport, Publication, Ranked, Reason, ReportedQuotation } from './page-report.ts';

/** The dataset, compiled for reading texts. */
export type Analyser = {
  readonly dataset: Dataset;
  readonly lexicon: Lexicon;
  readonly cues: CueIndex;
  /** Of the accounts of differences. */
  readonly accounts: CueIndex;
  readonly quotes: QuoteChecker;
  /** Record → since when a text may tell of it, YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly dates: ReadonlyMap<string, string>;
};

/** What the surroundings know and the text does not say. */
export type TextFacts = {
  /** BCP 47; `null` where it can't be told. */
  readonly language: string | null;
  /** `null` where they say nothing: then the text's own date line is read. */
  readonly publication?: Publication | null;
  /** What the page itself marks as quoted (`blockquote`, `q`). */
  readonly quoted?: readonly TextSpan[];
  /** The reader's. Without it no day is too late to be the text's: so a text read twice gives the same report. */
  readonly today?: Day;
  /** A clock in ms, such as `performance.now`. */
  readonly now: () => number;
};

/** Costly; once. */
export function createAnalyser(dataset: Dataset): Analyser {
  const { entities, facts, positions, sources, differences } = dataset;
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return {
    dataset,
    lexicon: buildLexicon(entities),
    cues: buildCueIndex([...facts, ...positions]),
    accounts: buildAccountIndex(differences),
    quotes: buildQuoteChecker(dataset),
    dates: new Map([
      ...facts.map((fact) => [fact.id, firstDayOf(fact, (id) => published.get(id) ?? null)] as const),
      ...positions.map(({ id, date }) => [id, date] as const),
    ]),
  };
}

/** Never throws, whatever the text. */
export function analyseText(
  text: string,
  analyser: Analyser,
  { language, publication: known = null, quoted, today, now }: TextFacts,
): PageReport {
  const began = now();
  const publication = dropFuture(known, today) ?? dropFuture(findDateline(text, language, today), today);
  const lastDay = lastDayOf(publication);
  // What came after the text last changed is not what its words are about.
  const isKnowable = ({ record }: CueHit): boolean =>
    !lastDay || !isAfter(analyser.dates.get(record) ?? '', lastDay);
  const passages = cutPassages(text);
  const mentions = findMentions(text, analyser.lexicon, passages);
  const hits =
    mentions.length > 0
      ? findCues(text, analyser.cues, passages, createNearness(mentions, passages)).filter(isKnowable)
      : [];
  const quotations = checkQuotations(text, passages, analyser.quotes, {
    language,
    quoted,
    isLater: ({ date }) => lastDay !== null && isAfter(date, lastDay),
    daysSince: ({ date }) => (lastDay === null ? null : countDays(date, lastDay)),
  });
  const facts = rankRecords(analyser.dataset.facts, mentions, hits, passages);
  const printed = quotations.flatMap((found) => listPrinted(found, passages));
  const positions = rankRecords(analyser.dataset.positions, mentions, [...printed, ...hits], passages);
  const telling = [...facts.filter(({ record }) => !isProfile(record)), ...positions];
  return {
    language,
    publication,
    coverage: judgeCoverage(
      mentions,
      telling.flatMap(({ because }) => because),
    ),
    mentions: mentions.map((mention) => reportMention(text, mention)),
    facts: facts.map((ranked) => reportRanked(text, ranked)),
    positions: positions.map((ranked) => reportRanked(text, ranked)),
    quotations: quotations.map((found) => reportQuotation(text, found)),
    differences: mentions.length > 0 ? listDifferences(text, analyser, passages, mentions) : [],
    ms: now() - began,
  };
}

function listDifferences(
  text: string,
  { accounts, dataset }: Analyser,
  passages: Passages,
  mentions: readonly Mention[],
): PageReport['differences'] {
  const hits = findCues(text, accounts, passages, createNearness(mentions, passages));
  return findDifferences(hits, dataset.differences).map(({ difference, accounts }) => ({
    id: difference.id,
    accounts: accounts.map(({ account, because }) => ({
      account,
      because: because.map((span) => ({ ...span, text: collapseSpace(text, span) })),
    })),
  }));
}

const DAY_MS = 86_400_000;

/** @returns Of a date that is a year or a month alone, `null`: it may be any of its days. */
const countDays = (from: string, to: string): number | null =>
  from.length < 10 ? null : (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Longest piece of a quotation that is shown as the reason for a position, UTF-16 units. */
const MAX_SHOWN_QUOTATION = 240;

/** Words of positions that the text prints, as what calls for them. */
function listPrinted({ check }: FoundQuotation, passages: Passages): CueHit[] {
  if (!check) return [];
  const { start, end } = check.span;
  return [...check.pieces.map(({ wording }) => wording.position), ...check.elsewhere].map(({ id }) => ({
    record: id,
    span: { start, end: Math.min(end, start + MAX_SHOWN_QUOTATION) },
    words: { start, end },
    block: passages.blockAt(start),
    groups: 1,
    joined: false,
    printed: true,
  }));
}

function reportQuotation(text: string, { quotation, speaker, check }: FoundQuotation): ReportedQuotation {
  const judged = check?.span ?? quotation;
  const parts = quotation.parts
    .filter((part) => hasOverlap(part, judged))
    .map(({ start, end }) => ({ start: Math.max(start, judged.start), end: Math.min(end, judged.end) }));
  return {
    start: judged.start,
    end: judged.end,
    text: collapseSpace(text, judged),
    parts,
    speaker: speaker && { start: speaker.start, end: speaker.end, name: speaker.name, id: speaker.id },
    verdict: check?.verdict ?? 'unknown',
    pieces:
      check?.pieces.map(({ wording, difference }) => ({
        position: wording.position.id,
        wording: { kind: wording.kind, rendering: wording.rendering?.id ?? null },
        difference,
      })) ?? [],
    elsewhere: check?.elsewhere.map(({ id }) => id) ?? [],
    agreement: check?.agreement ?? { words: 0, same: 0 },
  };
}

/** Nothing comes out after it is read; but the next day may have begun elsewhere. */
function dropFuture(publication: Publication | null, today: Day | undefined): Publication | null {
  if (!publication || !today) return publication;
  const { date, changed } = publication;
  if (isAfter(date, today)) return null;
  return changed && isAfter(changed, today) ? { ...publication, changed: null } : publication;
}

function reportMention(
  text: string,
  { span, entity, resolution, ambiguous, sentence }: Mention,
): PageReport['mentions'][number] {
  return {
    ...span,
    surface: text.slice(span.start, span.end),
    entity: entity.id,
    kind: entity.kind,
    resolution,
    ambiguous: ambiguous?.id ?? null,
    sentence: collapseSpace(text, sentence),
    sentenceSpan: sentence,
  };
}

const reportRanked = <T extends Rankable>(
  text: string,
  { record, score, because }: RankedRecord<T>,
): Ranked => ({
  id: record.id,
  score,
  because: because.map((span): Reason => ({ ...span, text: collapseSpace(text, span) })),
});

const collapseSpace = (text: string, { start, end }: TextSpan): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();
