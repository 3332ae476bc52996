/** The dataset that is shipped. The only file of the core that reads `src/data`. */
import differences from '../../data/differences.json' with { type: 'json' };
import entities from '../../data/entities.json' with { type: 'json' };
import facts from '../../data/facts.json' with { type: 'json' };
import meta from '../../data/meta.json' with { type: 'json' };
import parties from '../../data/parties.json' with { type: 'json' };
import positions from '../../data/positions.json' with { type: 'json' };
import renderings from '../../data/renderings.json' with { type: 'json' };
import sources from '../../data/sources.json' with { type: 'json' };
import speakers from '../../data/speakers.json' with { type: 'json' };
import type { Dataset } from './types.ts';

/**
 * Not parsed here, so that neither schema nor valibot is in the script of every page.
 *
 * `as`, because TypeScript reads JSON strings as `string`. `bundled.test.ts` and the build run `parseDataset` over
 * these very files, so a damaged dataset never gets as far as a bundle.
 */
export const bundledDataset = {
  meta,
  parties,
  entities,
  speakers,
  sources,
  facts,
  positions,
  renderings,
  differences,
} as Dataset;
