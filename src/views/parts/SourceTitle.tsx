import type { Source } from '../../core/dataset/types.ts';
import { Words } from './Words.tsx';

/** The language of our own titles, whatever that of the interface. */
const OURS = 'en';

/** A source's headline in its own language; in brackets, as catalogues have it, where the title is ours. */
export function SourceTitle({ source }: { source: Source }) {
  return (
    <bdi lang={source.titleDescribes ? OURS : source.language}>
      <Words>{titleOf(source)}</Words>
    </bdi>
  );
}

/** The same for tool tips and names, which are plain text. */
export const titleOf = ({ title, titleDescribes }: Source): string => (titleDescribes ? `[${title}]` : title);
