/** Schemas of what reports are made of: they come out of pages' processes, in answers and in messages. */
import * as v from 'valibot';
import { DIFF_KINDS } from '../core/quotes/diff-run.ts';
import { VERDICTS } from '../core/quotes/verdict.ts';
import { WORDING_KINDS } from '../core/quotes/wording.ts';

/** No id of the dataset is half as long, UTF-16 units. */
const MAX_ID_LENGTH = 100;
export const Id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH));

/** Dates are formatted: one that no calendar has would throw. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((day) => !Number.isNaN(Date.parse(day))),
);

export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const Span = v.object({ start: Offset, end: Offset });

export const Publication = v.object({
  date: Day,
  changed: v.nullable(Day),
  basis: v.picklist(['metadata', 'text']),
});

export const Quotation = v.object({
  ...Span.entries,
  text: v.string(),
  parts: v.array(Span),
  speaker: v.nullable(v.object({ ...Span.entries, name: v.string(), id: v.nullable(v.string()) })),
  verdict: v.picklist(VERDICTS),
  pieces: v.array(
    v.object({
      position: v.string(),
      wording: v.object({ kind: v.picklist(WORDING_KINDS), rendering: v.nullable(v.string()) }),
      difference: v.array(
        v.object({ kind: v.picklist(DIFF_KINDS), text: v.string(), recorded: v.optional(v.string()) }),
      ),
    }),
  ),
  elsewhere: v.array(v.string()),
  agreement: v.object({ words: Offset, same: Offset }),
});
