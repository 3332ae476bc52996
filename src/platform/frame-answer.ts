/** What a frame answers when the popup asks, parsed: it comes out of a page's process. */
import * as v from 'valibot';
import { ENTITY_KINDS } from '../core/dataset/schema.ts';
import type { PageReport } from '../core/report/page-report.ts';
import { MAX_LANGUAGE_LENGTH } from '../core/report/text-question.ts';
import {
  Excerpt,
  Id,
  isForward,
  MAX_FOUND,
  MAX_RECORDS,
  Offset,
  Publication,
  Quotation,
  Span,
  spanEntries,
} from './report-parts.ts';

/** RFC 6838, 4.2, gives either half of a MIME type 127 characters. */
const MAX_TYPE_LENGTH = 255;

/** Words that call for a record, or an account of a difference: the core keeps four. */
const MAX_REASONS = 100;
const Reason = v.pipe(
  v.object({ ...spanEntries, text: Excerpt }),
  v.check((span) => isForward(span)),
);
const Reasons = v.pipe(v.array(Reason), v.maxLength(MAX_REASONS));

const Ranked = v.object({
  id: Id,
  score: v.pipe(v.number(), v.finite()),
  because: Reasons,
});
const RankedList = v.pipe(v.array(Ranked), v.maxLength(MAX_RECORDS));

const Mention = v.pipe(
  v.object({
    ...spanEntries,
    surface: Excerpt,
    entity: Id,
    kind: v.picklist(ENTITY_KINDS),
    resolution: v.picklist(['explicit', 'contextual']),
    ambiguous: v.nullable(Id),
    sentence: Excerpt,
    sentenceSpan: Span,
  }),
  v.check((span) => isForward(span)),
);

const Difference = v.object({
  id: Id,
  accounts: v.pipe(
    v.array(v.object({ account: Offset, because: Reasons })),
    v.minLength(1),
    v.maxLength(MAX_RECORDS),
  ),
});

const Report: v.GenericSchema<unknown, PageReport> = v.object({
  language: v.nullable(v.pipe(v.string(), v.maxLength(MAX_LANGUAGE_LENGTH))),
  publication: v.nullable(Publication),
  coverage: v.picklist(['subject', 'passing']),
  mentions: v.pipe(v.array(Mention), v.maxLength(MAX_FOUND)),
  facts: RankedList,
  positions: RankedList,
  quotations: v.pipe(v.array(Quotation), v.maxLength(MAX_FOUND)),
  differences: v.pipe(v.array(Difference), v.maxLength(MAX_RECORDS)),
  ms: v.pipe(v.number(), v.finite()),
});

const FrameAnswer = v.object({
  /** Our sentinel is in the frame. */
  reached: v.boolean(),
  /** MIME type of the document. */
  contentType: v.pipe(v.string(), v.maxLength(MAX_TYPE_LENGTH)),
  /**
   * Our content script: not there, where nothing was found; waiting for the background's first answer; without one, for
   * the background failed; with a report.
   */
  script: v.picklist(['none', 'waiting', 'failed', 'done']),
  /** `null` unless the script is done. */
  report: v.nullable(Report),
});

export type FrameAnswer = v.InferOutput<typeof FrameAnswer>;

/** @returns `null` for a frame that went away, or whose answer is none of ours. Never throws. */
export function parseFrameAnswer(raw: unknown): FrameAnswer | null {
  const parsed = v.safeParse(FrameAnswer, raw);
  return parsed.success ? parsed.output : null;
}
