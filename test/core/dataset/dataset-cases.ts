/**
 * Fixtures of the dataset: one whole, invented dataset, and changes to it.
 *
 * `valid-NAME.json` and `invalid-NAME.json` are pairs: what the rule NAME (or the shape) lets through although it is
 * close to the edge, and what it does not. Each case changes the example in one way; each invalid one gives exactly
 * one problem, told in full. To add a case, add it to the JSON; a new rule without fixtures fails `all-rules.test.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/core/dataset/describe-problem.ts';
import { parseDataset } from '../../../src/core/dataset/parse-dataset.ts';
import type { Rule } from '../../../src/core/dataset/rules/rule.ts';
import * as schema from '../../../src/core/dataset/schema.ts';
import type { Dataset } from '../../../src/core/dataset/types.ts';

const Changes = v.record(v.string(), v.unknown());
const ValidCase = v.strictObject({ name: v.string(), set: Changes });
const InvalidCase = v.strictObject({ name: v.string(), set: Changes, problem: v.string() });

export type DatasetCase = { readonly name: string; readonly raw: unknown };
export type BrokenCase = DatasetCase & { readonly problem: string };

const fixtureUrl = (name: string) => new URL(`../../fixtures/dataset/${name}.json`, import.meta.url);
const readFixture = (name: string): unknown => JSON.parse(readFileSync(fixtureUrl(name), 'utf8'));

export const hasCases = (name: string): boolean =>
  existsSync(fixtureUrl(`valid-${name}`)) && existsSync(fixtureUrl(`invalid-${name}`));

/** A fresh copy each time, to be damaged at will. */
export const readExample = (): unknown => readFixture('valid-example');

export const buildExample = (): Dataset => parseDataset(readExample());

export function readValidCases(name: string): DatasetCase[] {
  return v
    .parse(v.array(ValidCase), readFixture(`valid-${name}`))
    .map((one) => ({ name: one.name, raw: changeExample(one.set) }));
}

export function readInvalidCases(name: string): BrokenCase[] {
  return v
    .parse(v.array(InvalidCase), readFixture(`invalid-${name}`))
    .map((one) => ({ name: one.name, raw: changeExample(one.set), problem: one.problem }));
}

/** Runs a rule alone over its pair of fixtures. */
export function testRule(rule: Rule): void {
  const find = (raw: unknown) => rule.find(v.parse(schema.Dataset, raw)).map(describeProblem);

  describe(rule.meaning, () => {
    test('finds nothing in the example', () => {
      expect(find(readExample())).toEqual([]);
    });

    test.each(readValidCases(rule.name))('lets through $name', ({ raw }) => {
      expect(find(raw)).toEqual([]);
    });

    test.each(readInvalidCases(rule.name))('does NOT let through $name', ({ raw, problem }) => {
      expect(find(raw)).toEqual([problem]);
    });
  });
}

/** @param changes - `{ "facts.0.date": "2020" }`; a path that leads nowhere is a mistake in the fixture. */
function changeExample(changes: Record<string, unknown>): unknown {
  const example = readExample();
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((at, key) => Reflect.get(Object(at), key), example);
    if (typeof parent !== 'object' || parent === null) throw new RangeError(`no "${path}" in the example`);
    Reflect.set(parent, last, value);
  }
  return example;
}
