/**
 * Schemas of what reports are made of: they come out of pages' processes, in answers and in messages.
 *
 * Bounds are what a text of the greatest length may hold. What goes beyond them no core of ours has made: it is refused as
 * a whole, for of a report that is cut nobody could say what it is a report of.
 */
import * as v from 'valibot';
import { DIFF_KINDS } from '../core/quotes/diff-run.ts';
import { VERDICTS } from '../core/quotes/verdict.ts';
import { WORDING_KINDS } from '../core/quotes/wording.ts';
import { MAX_TEXT_LENGTH } from '../core/report/text-question.ts';
import type { TextSpan } from '../core/text/text-span.ts';

/** No id of the dataset is half as long, UTF-16 units. */
const MAX_ID_LENGTH = 100;
export const Id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH));

/** A day of the calendar: `Date.parse` takes the 31st of any month. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((day) => {
    const date = new Date(day);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }),
);

/** Of a text, or a number of what is in it. */
export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT_LENGTH));

/** Of whatever has a place: to be checked with `isForward`. */
export const spanEntries = { start: Offset, end: Offset };
export const isForward = ({ start, end }: TextSpan): boolean => start <= end;
export const Span = v.pipe(
  v.object(spanEntries),
  v.check((span) => isForward(span)),
);

/** Cut out of the text: a sentence without end is all of it. */
export const Excerpt = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));

/** Names of things, and quotations, in one text: none is shorter than two units. */
export const MAX_FOUND = MAX_TEXT_LENGTH / 2;

/** Of one kind, and so in any list of their ids: forty times what the record holds. */
export const MAX_RECORDS = 10_000;

/** Words in marks are looked for up to 12,000 units; in the record they are no longer. UTF-16 units. */
const MAX_QUOTED_LENGTH = 20_000;
const QuotedWords = v.pipe(v.string(), v.maxLength(MAX_QUOTED_LENGTH));

/** Paragraphs, and runs, of a quotation: each has a unit of its own at the least. */
const MAX_PARTS = MAX_QUOTED_LENGTH;

/** Utterances joined in one quotation: two, or a few. */
const MAX_PIECES = 100;

/** Of a person as a page names them, with offices and white space, UTF-16 units. */
const MAX_NAME_LENGTH = 2_000;

/**
 * All strings and lists of a quotation together, UTF-16 units of JSON: each of its words may be a run by itself, but not
 * each be long.
 */
export const MAX_QUOTATION_LENGTH = 200_000;

export const Publication = v.object({
  date: Day,
  changed: v.nullable(Day),
  basis: v.picklist(['metadata', 'text']),
});

const Speaker = v.pipe(
  v.object({
    ...spanEntries,
    name: v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH)),
    id: v.nullable(Id),
  }),
  v.check((span) => isForward(span)),
);

const Run = v.object({
  kind: v.picklist(DIFF_KINDS),
  text: QuotedWords,
  recorded: v.optional(QuotedWords),
});

const Piece = v.object({
  position: Id,
  wording: v.object({ kind: v.picklist(WORDING_KINDS), rendering: v.nullable(Id) }),
  difference: v.pipe(v.array(Run), v.maxLength(MAX_PARTS)),
});

export const Quotation = v.pipe(
  v.object({
    ...spanEntries,
    text: QuotedWords,
    parts: v.pipe(v.array(Span), v.maxLength(MAX_PARTS)),
    speaker: v.nullable(Speaker),
    verdict: v.picklist(VERDICTS),
    pieces: v.pipe(v.array(Piece), v.maxLength(MAX_PIECES)),
    elsewhere: v.pipe(v.array(Id), v.maxLength(MAX_RECORDS)),
    agreement: v.object({ words: Offset, same: Offset }),
  }),
  v.check((span) => isForward(span)),
  v.check((quotation) => JSON.stringify(quotation).length <= MAX_QUOTATION_LENGTH),
);
