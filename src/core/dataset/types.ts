/** Record types, read off the schema. Import records from here; the schema itself is for the parser alone. */
import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

export type Source = InferOutput<typeof schema.Source>;
export type Evidence = InferOutput<typeof schema.Evidence>;
export type Cue = InferOutput<typeof schema.Cue>;
export type Alias = InferOutput<typeof schema.Alias>;
export type Entity = InferOutput<typeof schema.Entity>;
export type EntityKind = Entity['kind'];
export type Party = InferOutput<typeof schema.Party>;
export type Speaker = InferOutput<typeof schema.Speaker>;
export type Fact = InferOutput<typeof schema.Fact>;
export type Position = InferOutput<typeof schema.Position>;
export type Rendering = InferOutput<typeof schema.Rendering>;
export type Difference = InferOutput<typeof schema.Difference>;
export type Dataset = InferOutput<typeof schema.Dataset>;
