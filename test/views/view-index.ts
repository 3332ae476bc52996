import { buildDatasetIndex } from '../../src/core/dataset/dataset-index.ts';
import { citeFact, citePosition } from '../../src/core/links/cite.ts';
import { viewDataset } from '../fixtures/view-dataset.ts';

/** The invented dataset, and its records with their links. */
export const viewIndex = buildDatasetIndex(viewDataset);

export const citedFact = (id: string) => citeFact(viewIndex.fact(id), viewIndex);

export const citedPosition = (id: string) => citePosition(viewIndex.position(id), viewIndex);
