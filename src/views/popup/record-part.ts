import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';

/** What the view of each part of the record is given. */
export type RecordPartProps = {
  readonly index: DatasetIndex;
  /** Words to be found in what is shown; empty: all is shown. */
  readonly query: string;
};
