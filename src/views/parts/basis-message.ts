import type { Fact } from '../../core/dataset/types.ts';
import type { MessageKey } from './strings.tsx';

/** How a fact is known, in words for the reader. */
export const BASIS_MESSAGE: Record<Fact['basis'], MessageKey> = {
  document: 'basisDocument',
  statement: 'basisStatement',
  reported: 'basisReported',
  'unnamed-sources': 'basisUnnamedSources',
};
