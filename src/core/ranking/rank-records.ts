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

/** How much it says, by how many groups of words had to come together. */
const BY_GROUPS = [0, 0.7, 0.9, 1];

/**
 * Background: nothing on the page calls for the record. By how much of the page is about its entities; below what any
 * cue says (`NEAR_BLOCK` with one group), so that the score alone puts what is called for first.
 */
const MAX_BACKGROUND = 0.2;

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
  const hitsOf = groupBy(hits, ({ record }) => record);
  const ranked: RankedRecord<T>[] = [];
  for (const record of pickRelevant(records, hitsOf.keys(), share)) {
    const weighed = (hitsOf.get(record.id) ?? [])
      .map((hit) => ({ hit, weight: weigh(hit, mentionsIn.get(hit.block) ?? []) }))
      .sort((a, b) => b.weight - a.weight);
    const background = MAX_BACKGROUND * Math.max(0, ...record.entities.map((id) => share.get(id) ?? 0));
    if (weighed.length === 0 && background === 0) continue;
    // Independent reasons: each takes its part of the doubt that the others left.
    const doubt = weighed.reduce((left, { weight }) => left * (1 - weight), 1 - background);
    ranked.push({ record, score: 1 - doubt, because: listReasons(weighed.map(({ hit }) => hit.span)) });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** @param inBlock - The mentions in the hit's own block. */
function weigh(hit: CueHit, inBlock: readonly Mention[]): number {
  const certainty = BY_GROUPS[Math.min(hit.groups, BY_GROUPS.length - 1)] ?? 0;
  if (inBlock.some(({ sentence }) => hasOverlap(sentence, hit.span))) return IN_SENTENCE * certainty;
  return (inBlock.length > 0 ? IN_BLOCK : NEAR_BLOCK) * certainty;
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

/** Reasons that overlap are one place on the page: the better one stands for both. */
function listReasons(spans: readonly TextSpan[]): TextSpan[] {
  const kept: TextSpan[] = [];
  for (const span of spans) {
    if (kept.length === MAX_REASONS) break;
    if (!kept.some((other) => hasOverlap(other, span))) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
