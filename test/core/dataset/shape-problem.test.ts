import * as v from 'valibot';
import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/core/dataset/describe-problem.ts';
import { describeShapeProblem } from '../../../src/core/dataset/shape-problem.ts';

// The schema's own words for each field are in the fixtures `invalid-shape.json`; here is how places are named.
const Anything = v.strictObject({
  meta: v.optional(v.strictObject({ version: v.string() })),
  facts: v.optional(
    v.array(v.strictObject({ id: v.string(), list: v.array(v.strictObject({ a: v.string() })) })),
  ),
});

test.each([
  ['the whole', 7, 'dataset: 7 is not an object'],
  ['a part', { facts: 7 }, 'dataset: facts: 7 is not a list'],
  ['a record with an id', { facts: [{ id: 'f1', list: 7 }] }, 'fact "f1": list: 7 is not a list'],
  ['a record without', { facts: [{ id: 'f1', list: [] }, 7] }, 'facts[1]: 7 is not an object'],
  ['a place inside', { facts: [{ id: 'f1', list: [{ a: 7 }] }] }, 'fact "f1": list[0].a: 7 is not a string'],
  ['a field of meta', { meta: { version: 7 } }, 'meta: version: 7 is not a string'],
  ['a missing field', { meta: {} }, 'meta: version: is missing'],
])('names %s', (_name, raw, expected) => {
  const { issues = [] } = v.safeParse(Anything, raw);
  expect(issues.map(describeShapeProblem).map(describeProblem)).toEqual([expected]);
});
