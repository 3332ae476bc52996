/** What a frame answers when the popup asks, parsed: it comes out of a page's process. */
import * as v from 'valibot';
import { ENTITY_KINDS } from '../core/dataset/schema.ts';
import type { PageReport } from '../core/report/page-report.ts';

/** Dates are formatted: one that no calendar has would throw. */
const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((day) => !Number.isNaN(Date.parse(day))),
);
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Reason = v.object({ start: Offset, end: Offset, text: v.string() });
const Ranked = v.object({ id: v.string(), score: v.number(), because: v.array(Reason) });

const Report: v.GenericSchema<unknown, PageReport> = v.object({
  language: v.nullable(v.string()),
  publication: v.nullable(
    v.object({ date: Day, changed: v.nullable(Day), basis: v.picklist(['metadata', 'text']) }),
  ),
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
      sentenceSpan: v.object({ start: Offset, end: Offset }),
    }),
  ),
  facts: v.array(Ranked),
  positions: v.array(Ranked),
  quotations: v.array(v.never()),
  differences: v.array(v.never()),
  ms: v.number(),
});

const FrameAnswer = v.object({
  /** Our sentinel is in the frame. */
  reached: v.boolean(),
  /** MIME type of the document. */
  contentType: v.string(),
  /** `null` where nothing was found, and so no content script started. */
  report: v.nullable(Report),
});

export type FrameAnswer = v.InferOutput<typeof FrameAnswer>;

/** @returns `null` for a frame that went away, or whose answer is none of ours. Never throws. */
export function parseFrameAnswer(raw: unknown): FrameAnswer | null {
  const parsed = v.safeParse(FrameAnswer, raw);
  return parsed.success ? parsed.output : null;
}
