import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { buildJsonSchema } from '../../src/tools/dataset-schema.ts';
import { readExample, readInvalidCases } from '../core/dataset/dataset-cases.ts';

test('the JSON Schema that is shipped is that of the code', () => {
  const file = path.resolve(import.meta.dirname, '../../public/dataset.schema.json');
  // If not: npm run --silent dataset -- --schema > public/dataset.schema.json
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(buildJsonSchema());
});

test('it names every kind of record', () => {
  expect(buildJsonSchema()).toMatchObject({
    type: 'object',
    required: [
      'meta',
      'parties',
      'entities',
      'speakers',
      'sources',
      'facts',
      'positions',
      'renderings',
      'differences',
    ],
    $defs: { Fact: { additionalProperties: false, properties: { basis: { enum: expect.any(Array) } } } },
  });
});

const isValid = new Ajv({ strict: false }).compile(buildJsonSchema());

test('it accepts our record, and the example', () => {
  expect(isValid(bundledDataset)).toBe(true);
  expect(isValid(readExample())).toBe(true);
});

test.each(readInvalidCases('shape'))('it does NOT accept $name', ({ raw }) => {
  expect(isValid(raw)).toBe(false);
});
