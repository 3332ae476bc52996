/** Which facts and positions fit a page, in which order, and because of which of its words. */
import type { Mention } from '../mentions/mention.ts';
import type { Passages } from '../text/passages.ts';
import { hasOverlap, type TextSpan } from '../text/text-span.ts';
import type { CueHit } from './find-cues.ts';
import { groupBy } from './group-by.ts';
import { pickRelevant } from './pick-relevant.ts';

/** Whatever can be ranked: it speaks of entities. */
export type Rankable = { readonly id: string; readonly entities: readonly string[] };

/** Spans are those of the page's text. */
export type RankedRecord<T extends Rankable> = {
  readonly record: T;
  /** 0 to 1, comparable within one call. */
  readonly score: number;
  /** The words that called for it, in the order of the text. Empty: background. */
  readonly because: readonly TextSpan[];
};

/** How much a satisfied cue says, by where it stands. Words in a mention's own sentence are surely about it. */
const IN_SENTENCE = 0.8;
const IN_BLOCK = 0.65;
/** In a passage near one with a mention. Farther away, words may be about anything: no reason at all. */
const NEAR_BLOCK = 0.4;

/** How much it says, by how many groups of words had to come together. One group is a name, and names hardly err. */
const BY_GROUPS = [0, 0.8, 0.9, 0.95, 1];

/** Part of it that is left where the words had to be gathered from two sentences. */
const JOINED = 0.8;

/**
 * Part of it that is left at the end of what a page says about the matter. News tell first what they are about, and
 * last what every text on the matter repeats: where the firm sits, and that it denies.
 */
const AT_THE_END = 0.7;

/** A page that prints a position's own words speaks of it, wherever that stands; and of no other as surely. */
const PRINTED = 0.97;

/**
 * Background: nothing on the page calls for the record. By how much of the page is about its entities; below what any
 * cue says, so that the score alone puts what is called for first.
 */
const MAX_BACKGROUND = 0.15;

/**
 * Part of what a record has above background that is left if all its words have called for a better one before it:
 * of two records on one event the second is not what a reader needs next.
 */
const SAID_BEFORE = 0.5;

/** Reasons kept for one record, the best first found: enough to show, and a bound on what is sent. */
const MAX_REASONS = 4;

/**
 * @param hits - Satisfied cues of the page, of any records.
 * @returns Best first; records of equal score stay in their order. Records on none of the mentioned entities
 *   are left out unless a cue called for them. Empty without a mention.
 */
export function rankRecords<T extends Rankable>(
  records: readonly T[],
  mentions: readonly Mention[],
  hits: readonly CueHit[],
  passages: Passages,
): RankedRecord<T>[] {
  if (mentions.length === 0) return [];
  const mentionsIn = groupBy(mentions, ({ span }) => passages.blockAt(span.start));
  const share = shareByEntity(mentions);
  const depthOf = createDepth([...mentionsIn.keys()]);
  const hitsOf = groupBy(hits, ({ record }) => record);
  const weighed: Weighed<T>[] = [];
  for (const record of pickRelevant(records, hitsOf.keys(), share)) {
    const reasons = chooseReasons(
      (hitsOf.get(record.id) ?? []).map((hit) => ({
        ...hit,
        weight: weigh(hit, mentionsIn.get(hit.block) ?? [], depthOf(hit.block)),
      })),
    );
    const background = MAX_BACKGROUND * Math.max(0, ...record.entities.map((id) => share.get(id) ?? 0));
    if (reasons.length === 0 && background === 0) continue;
    // Independent reasons: each takes its part of the doubt that the others left.
    const doubt = reasons.reduce((left, { weight }) => left * (1 - weight), 1 - background);
    weighed.push({ record, score: 1 - doubt, reasons });
  }
  return putRepeatedBack(weighed.sort(byScore)).map(({ record, score, reasons }) => ({
    record,
    score,
    because: reasons.map(({ span }) => span).sort((a, b) => a.start - b.start),
  }));
}

type Weighed<T extends Rankable> = Pick<RankedRecord<T>, 'record' | 'score'> & {
  readonly reasons: readonly CueHit[];
};

const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score;

/**
 * @param inBlock - The mentions in the hit's own block.
 * @param depth - 0 where the page begins to speak of the matter, 1 where it ends.
 */
function weigh(hit: CueHit, inBlock: readonly Mention[], depth: number): number {
  if (hit.printed) return PRINTED;
  const place = inBlock.some(({ sentence }) => hasOverlap(sentence, hit.span))
    ? IN_SENTENCE
    : inBlock.length > 0
      ? IN_BLOCK
      : NEAR_BLOCK;
  const certainty = BY_GROUPS[Math.min(hit.groups, BY_GROUPS.length - 1)] ?? 0;
  return place * certainty * (hit.joined ? JOINED : 1) * (1 - (1 - AT_THE_END) * depth);
}

/** @param holding - Blocks with a mention, in the order of the text. */
function createDepth(holding: readonly number[]): (block: number) => number {
  const first = holding[0] ?? 0;
  const length = (holding.at(-1) ?? 0) - first;
  return (block) => (length === 0 ? 0 : Math.min(1, Math.max(0, (block - first) / length)));
}

/** @param ranked - Best first. */
function putRepeatedBack<T extends Rankable>(ranked: readonly Weighed<T>[]): Weighed<T>[] {
  const said = new Set<string>();
  const put = ranked.map((weighed) => {
    const words = weighed.reasons.map(({ words: { start, end } }) => `${start}-${end}`);
    const isRepeated = words.length > 0 && words.every((one) => said.has(one));
    for (const one of words) said.add(one);
    return isRepeated
      ? { ...weighed, score: MAX_BACKGROUND + (weighed.score - MAX_BACKGROUND) * SAID_BEFORE }
      : weighed;
  });
  return put.sort(byScore);
}

/** A text that speaks of the matter in as many blocks is about it, and not only passes by. */
const BLOCKS_OF_A_SUBJECT = 3;
/** Blocks from a mention that count as near: headings and cells of tables stand between in a text that is about it. */
const REACH = 1;
const REACH_IN_SUBJECT = 3;

/** Whether a block holds a mention, or is near one that does: what is said there may well be about it. */
export function createNearness(mentions: readonly Mention[], passages: Passages): (block: number) => boolean {
  const holding = new Set(mentions.map(({ span }) => passages.blockAt(span.start)));
  const reach = holding.size >= BLOCKS_OF_A_SUBJECT ? REACH_IN_SUBJECT : REACH;
  return (block) => {
    for (let near = block - reach; near <= block + reach; near++) if (holding.has(near)) return true;
    return false;
  };
}

/** Entity id → its share of all mentions, 0 to 1. */
function shareByEntity(mentions: readonly Mention[]): Map<string, number> {
  const share = new Map<string, number>();
  for (const { entity } of mentions) share.set(entity.id, (share.get(entity.id) ?? 0) + 1 / mentions.length);
  return share;
}

/** Hits that overlap are one place on the page, however many cues found it: the best one stands for all. */
function chooseReasons<T extends CueHit & { readonly weight: number }>(hits: readonly T[]): T[] {
  const kept: T[] = [];
  for (const hit of [...hits].sort((a, b) => b.weight - a.weight)) {
    if (kept.length === MAX_REASONS) break;
    if (!kept.some(({ span }) => hasOverlap(span, hit.span))) kept.push(hit);
  }
  return kept;
}
