/** Problems of a dataset in words. The values may come from anyone, so they are shortened and escaped. */
import type { Problem } from './rules/rule.ts';

/** In UTF-16 code units. Enough to find a value in its file; a whole quotation would hide the message. */
const SHOWN_VALUE_LENGTH = 80;

/** One line: `fact "bod-issued": date: "2017-13-40" is not YYYY, YYYY-MM or YYYY-MM-DD`. Never throws. */
export function describeProblem({ record, field, value, message }: Problem): string {
  const shown = value === undefined ? message : `${describeValue(value)} ${message}`;
  return [record, field, shown].filter((part) => part !== '').join(': ');
}

/** `fact "bod-issued"`. Ids are shown like values, for a damaged one may be anything. */
export function describeRecord(kind: string, id: string): string {
  return `${kind} ${describeValue(id)}`;
}

/** A string as in JSON, so always on one line; `a list of 3`; `an object`. Never throws. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return shorten(String(value));
}

function shorten(text: string): string {
  return text.length > SHOWN_VALUE_LENGTH ? `${text.slice(0, SHOWN_VALUE_LENGTH - 1)}…` : text;
}
