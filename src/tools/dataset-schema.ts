/** The record format for others: JSON Schema made from the one schema in code. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../core/dataset/schema.ts';

/** https://json-schema.org, draft 7: the one that editors know best. What a shape can't say is left to the rules. */
export function buildJsonSchema(): object {
  return {
    ...toJsonSchema(schema.Dataset, { definitions: KINDS }),
    title: 'Source Context dataset',
    description:
      'Generated from src/core/dataset/schema.ts, where every field is explained. The integrity rules that a shape can not say: npm run dataset.',
  };
}

/** Each under its name in `$defs`. */
const {
  Source,
  Evidence,
  Cue,
  Alias,
  Entity,
  Speaker,
  Party,
  Fact,
  Position,
  Rendering,
  Account,
  Difference,
  Meta,
} = schema;
const KINDS = {
  Source,
  Evidence,
  Cue,
  Alias,
  Entity,
  Speaker,
  Party,
  Fact,
  Position,
  Rendering,
  Account,
  Difference,
  Meta,
};
