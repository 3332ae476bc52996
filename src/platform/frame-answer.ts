/** What a frame answers when the popup asks, parsed: it comes out of a page's process. */
import * as v from 'valibot';
import { ENTITY_KINDS } from '../core/dataset/schema.ts';
import type { PageReport } from '../core/report/page-report.ts';
import { Offset, Publication, Quotation, Span } from './report-parts.ts';

const Reason = v.object({ start: Offset, end: Offset, text: v.string() });
const Ranked = v.object({ id: v.string(), score: v.number(), because: v.array(Reason) });

const Report: v.GenericSchema<unknown, PageReport> = v.object({
  language: v.nullable(v.string()),
  publication: v.nullable(Publication),
  coverage: v.picklist(['subject', 'passing']),
  mentions: v.array(
    v.object({
      start: Offset,
      end: Offset,
      surface: v.string(),
      entity: v.string(),
      kind: v.picklist(ENTITY_KINDS),
      resolution: v.picklist(['explicit', 'contextual']),
      ambiguous: v.nullable(v.string()),
      sentence: v.string(),
      sentenceSpan: Span,
    }),
  ),
  facts: v.array(Ranked),
  positions: v.array(Ranked),
  quotations: v.array(Quotation),
  differences: v.array(
    v.object({
      id: v.string(),
      accounts: v.pipe(v.array(v.object({ account: Offset, because: v.array(Reason) })), v.minLength(1)),
    }),
  ),
  ms: v.number(),
});

const FrameAnswer = v.object({
  /** Our sentinel is in the frame. */
  reached: v.boolean(),
  /** MIME type of the document. */
  contentType: v.string(),
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
