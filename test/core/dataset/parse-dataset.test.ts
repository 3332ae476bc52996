import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../../src/core/dataset/dataset-error.ts';
import { parseDataset } from '../../../src/core/dataset/parse-dataset.ts';
import { ALL_RULES } from '../../../src/core/dataset/rules/all-rules.ts';
import { readExample, readInvalidCases, readValidCases } from './dataset-cases.ts';

const NAMES = ['shape', ...ALL_RULES.map(({ name }) => name)];

function findProblems(raw: unknown): string[] {
  try {
    parseDataset(raw);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n');
    throw error;
  }
}

describe('parseDataset', () => {
  test('returns a sound dataset as it is', () => {
    expect(parseDataset(readExample())).toEqual(readExample());
  });

  test.each(NAMES.flatMap((rule) => readValidCases(rule).map((one) => ({ rule, ...one }))))(
    'lets through $name ($rule)',
    ({ raw }) => {
      expect(findProblems(raw)).toEqual([]);
    },
  );

  test.each(NAMES.flatMap((rule) => readInvalidCases(rule).map((one) => ({ rule, ...one }))))(
    'names one problem for $name ($rule)',
    ({ raw, problem }) => {
      expect(findProblems(raw)).toEqual([problem]);
    },
  );

  test('names every field that is missing', () => {
    const meta = { version: '1.0.0', asOf: '2020-06-30', changes: [{}] };
    expect(findProblems({ ...Object(readExample()), meta })).toEqual([
      'meta: rules: is missing',
      'meta: changes[0].date: is missing',
      'meta: changes[0].what: is missing',
    ]);
  });

  test('names problems of several rules, one a line', () => {
    const raw = JSON.parse(
      JSON.stringify(readExample())
        .replaceAll('2020-05-04', '2020-05-34')
        .replaceAll('/orders/', '/orders /'),
    );
    expect(findProblems(raw)).toEqual([
      'source "agency-order-7": published: "2020-05-34" is not in the calendar',
      'fact "order-issued": date: "2020-05-34" is not in the calendar',
      'position "agency-risk": date: "2020-05-34" is not in the calendar',
      'difference "days-to-return": accounts[0].date: "2020-05-34" is not in the calendar',
      'source "agency-order-7": url: "https://example.org/orders /7" has a space or another character that must be percent-encoded',
    ]);
  });
});

describe('parseDataset on hostile input', () => {
  test.each([
    ['nothing', undefined, 'dataset: is not an object'],
    ['null', null, 'dataset: null is not an object'],
    ['a text', 'facts', 'dataset: "facts" is not an object'],
    ['a huge text', 'x'.repeat(1e6), `dataset: "${'x'.repeat(79)}…" is not an object`],
    ['half a surrogate pair', '\ud83d', 'dataset: "\\ud83d" is not an object'],
  ])('says in one line what is wrong with %s', (_name, raw, problem) => {
    expect(findProblems(raw)).toEqual([problem]);
  });

  test('misses all nine parts in a list', () => {
    expect(findProblems([])).toHaveLength(9);
  });

  test('keeps every problem on one line, whatever keys and ids hold', () => {
    const raw = { ...Object(readExample()), facts: [{ id: 'a\nb', 'c\nd': 1 }] };
    for (const line of findProblems(raw)) expect(line).toMatch(/^fact "a\\nb": /);
  });

  test('refuses a key __proto__ and leaves Object.prototype as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const text = JSON.stringify(readExample()).replace('{"meta"', '{"__proto__":{"polluted":true},"meta"');
    expect(findProblems(JSON.parse(text))).toEqual(['dataset: __proto__: an object is not a field of it']);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  test('answers any JSON with a dataset or a DatasetError', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const keys = [...Object.keys(Object(readExample())), '__proto__', 'constructor', 'toString'];
    const records = fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(fc.string(), fc.jsonValue())));
    const datasets = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), records);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), datasets), (raw) => {
        expect(findProblems(raw).length).toBeGreaterThan(0);
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test('answers any value in any one place of the example with a dataset or a DatasetError', () => {
    const places = findPlaces(readExample());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const raw = readExample();
        const parent = place
          .slice(0, -1)
          .reduce<object>((at, key) => Object(Reflect.get(at, key)), Object(raw));
        Reflect.set(parent, place.at(-1) ?? '', value);
        findProblems(raw);
      }),
      { numRuns: 500 },
    );
  });
});

/** Keys that lead to each value of a tree. */
function findPlaces(tree: unknown, path: readonly string[] = []): string[][] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [
    [...path, key],
    ...findPlaces(value, [...path, key]),
  ]);
}
