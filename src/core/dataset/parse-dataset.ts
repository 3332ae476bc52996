/** The one door through which records become typed. Runs in the build and the tests, see `bundled.ts`. */
import { safeParse } from 'valibot';
import { DatasetError } from './dataset-error.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import * as schema from './schema.ts';
import { describeShapeProblem } from './shape-problem.ts';
import type { Dataset } from './types.ts';

/**
 * @param raw - Any JSON value; whatever it holds, it is only read.
 * @returns A copy with exactly the fields of the schema, sound by every rule.
 * @throws {DatasetError} naming every problem found, one a line: `fact "f1": evidence[0].source: "s12" does not
 *   exist`. Rules are asked only about a dataset whose shape holds. Of unknown fields each record names its first.
 */
export function parseDataset(raw: unknown): Dataset {
  const shape = safeParse(schema.Dataset, raw);
  if (!shape.success) throw new DatasetError(shape.issues.map(describeShapeProblem));
  const problems = ALL_RULES.flatMap((rule) => rule.find(shape.output));
  if (problems.length > 0) throw new DatasetError(problems);
  return shape.output;
}
