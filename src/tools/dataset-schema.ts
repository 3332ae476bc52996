/** The record format for others: JSON Schema made from the one schema in code. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../core/dataset/schema.ts';

/** https://json-schema.org, draft 7: the one that editors know best. What a shape can't say is left to the rules. */
export function buildJsonSchema(): object {
  const {
    Source,
    Evidence,
    Cue,
    Alias,
    Entity,
    Party,
    Fact,
    Position,
    Rendering,
    Account,
    Difference,
    Meta,
  } = schema;
  return {
    ...toJsonSchema(schema.Dataset, {
      definitions: {
        Source,
        Evidence,
        Cue,
        Alias,
        Entity,
        Party,
        Fact,
        Position,
        Rendering,
        Account,
        Difference,
        Meta,
      },
    }),
    title: 'Source Context dataset',
    description:
      'Generated from src/core/dataset/schema.ts, where every field is explained. The integrity rules that a shape can not say: npm run dataset.',
  };
}
