/** Schemas of what reports are made of: they come out of pages' processes, in answers and in messages. */
import * as v from 'valibot';

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
