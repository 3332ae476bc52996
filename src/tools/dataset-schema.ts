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
const KINDS = {
  Source: schema.Source,
  Evidence: schema.Evidence,
  Cue: schema.Cue,
  Alias: schema.Alias,
  Entity: schema.Entity,
  Speaker: schema.Speaker,
  Party: schema.Party,
  Fact: schema.Fact,
  Position: schema.Position,
  Rendering: schema.Rendering,
  Account: schema.Account,
  Difference: schema.Difference,
  Meta: schema.Meta,
};
