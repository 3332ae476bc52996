/** What an integrity rule is: something the shape of a record can't say. */
import type { Dataset } from '../types.ts';

/** One thing wrong with the dataset, named so that whoever curates it finds the place. */
export type Problem = {
  /** `fact "bod-issued"`, `meta`. */
  readonly record: string;
  /** Path inside the record: `date`, `evidence[0].source`. Empty for the record itself. */
  readonly field: string;
  /** What stands there now. Absent where nothing does. */
  readonly value?: unknown;
  /** What is wrong with it, to be read right after the value: `does not exist`. */
  readonly message: string;
};

export type Rule = {
  /** File name of the rule and of its fixtures. */
  readonly name: string;
  /** What holds in a sound dataset, as one sentence. */
  readonly meaning: string;
  /** All of them, in the dataset's order. Never throws on a dataset of the right shape. */
  find(dataset: Dataset): Problem[];
};
