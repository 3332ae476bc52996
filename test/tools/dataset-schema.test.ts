import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildJsonSchema } from '../../src/tools/dataset-schema.ts';

test('the JSON Schema that is shipped is that of the code', () => {
  const file = path.resolve(import.meta.dirname, '../../public/dataset.schema.json');
  // If not: npm run --silent dataset -- --schema > public/dataset.schema.json
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(buildJsonSchema());
});

test('it names every kind of record', () => {
  expect(buildJsonSchema()).toMatchObject({
    type: 'object',
    required: ['meta', 'parties', 'entities', 'sources', 'facts', 'positions', 'renderings', 'differences'],
    $defs: { Fact: { additionalProperties: false, properties: { basis: { enum: expect.any(Array) } } } },
  });
});
