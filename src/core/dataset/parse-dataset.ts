/** The one door through which records become typed. Runs in the build and the tests, see `bundled.ts`. */
import { safeParse } from 'valibot';
import { DatasetError } from './dataset-error.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import type { Problem, Rule } from './rules/rule.ts';
import * as schema from './schema.ts';
import { describeShapeProblem } from './shape-problem.ts';
import type { Dataset } from './types.ts';

/** Problems in the dataset's order; none, and it is sound. `dataset` is `null` where the shape itself does not hold. */
export type CheckedDataset = { readonly dataset: Dataset | null; readonly problems: readonly Problem[] };

/**
 * @param raw - Any JSON value; whatever it holds, it is only read.
 * @param rules - Asked only about a dataset whose shape holds. Of unknown fields each record names its first.
 * @returns A copy with exactly the fields of the schema, and all that is wrong with it. Never throws.
 */
export function checkDataset(raw: unknown, rules: readonly Rule[] = ALL_RULES): CheckedDataset {
  const shape = safeParse(schema.Dataset, raw);
  if (!shape.success) return { dataset: null, problems: shape.issues.map(describeShapeProblem) };
  return { dataset: shape.output, problems: rules.flatMap((rule) => rule.find(shape.output)) };
}

/**
 * @returns A copy, sound by every rule.
 * @throws {DatasetError} naming every problem found, one a line: `fact "f1": evidence[0].source: "s12" does not
 *   exist`.
 */
export function parseDataset(raw: unknown, rules: readonly Rule[] = ALL_RULES): Dataset {
  const { dataset, problems } = checkDataset(raw, rules);
  if (!dataset || problems.length > 0) throw new DatasetError(problems);
  return dataset;
}
