/** What valibot found, said in the words of our records. */
import type { BaseIssue } from 'valibot';
import { describeRecord, describeValue } from './describe-problem.ts';
import type { Problem } from './rules/rule.ts';

/** Lists of the dataset and what one of their records is called. */
const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['parties', 'party'],
  ['entities', 'entity'],
  ['sources', 'source'],
  ['facts', 'fact'],
  ['positions', 'position'],
  ['renderings', 'rendering'],
  ['differences', 'difference'],
]);

/** valibot's names of what it expected, by type of issue. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['strict_object', 'an object'],
  ['integer', 'a whole number'],
]);

/** @param issue - Its path leads from the whole dataset to the value. */
export function describeShapeProblem(issue: BaseIssue<unknown>): Problem {
  const path = issue.path ?? [];
  const [list, item] = path;
  const kind = KINDS.get(list?.key);
  const value = path.length > 0 ? path.at(-1)?.value : issue.input;
  const message = describeFault(issue);
  if (kind && list && item) {
    const record = describeItem(kind, String(list.key), Number(item.key), item.value);
    return { record, field: describePath(path.slice(2)), value, message };
  }
  if (list?.key === 'meta' && item) {
    return { record: 'meta', field: describePath(path.slice(1)), value, message };
  }
  return { record: 'dataset', field: describePath(path), value, message };
}

/** A record without a readable id is named by its place, from 0: `facts[3]`. */
function describeItem(kind: string, list: string, index: number, record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? describeRecord(kind, id) : `${list}[${index}]`;
}

/** `evidence[0].source`. A key that is no plain word is shown as a value: it may hold anything. */
function describePath(path: readonly { readonly key: unknown }[]): string {
  return path.reduce((start, { key }) => {
    if (typeof key !== 'string') return `${start}[${String(key)}]`;
    if (!/^\w{1,40}$/.test(key)) return `${start}[${describeValue(key)}]`;
    return start === '' ? key : `${start}.${key}`;
  }, '');
}

function describeFault(issue: BaseIssue<unknown>): string {
  if (issue.path?.at(-1)?.origin === 'key') {
    return issue.expected === 'never' ? 'is not a field of it' : 'is missing';
  }
  // valibot's own messages repeat the value at full length. The schema's are written to follow it.
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  return `is not ${EXPECTED.get(issue.type) ?? issue.expected}`;
}
