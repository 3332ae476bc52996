import { describeProblem } from './describe-problem.ts';
import type { Problem } from './rules/rule.ts';

/** The dataset is damaged: a mistake of whoever edited it, found before it is shipped. Nothing to catch at run time. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** Every problem found, at least one; `message` has them one a line. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}
