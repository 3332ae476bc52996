import type { Thread } from '../../core/ranking/build-threads.ts';
import { LongList } from '../parts/LongList.tsx';
import type { PagePartProps } from './page-part.ts';
import { ThreadItem } from './ThreadItem.tsx';

export type ThreadListProps = Pick<PagePartProps, 'arranged' | 'index' | 'onReveal'> & {
  readonly threads: readonly Thread[];
  /** Shown before "Show all". */
  readonly limit: number;
};

/** Official positions, each with the other side's. */
export function ThreadList({ threads, limit, ...part }: ThreadListProps) {
  return (
    <LongList class="sc-threads" items={threads} limit={limit} keyOf={({ position }) => position}>
      {(thread) => <ThreadItem thread={thread} {...part} />}
    </LongList>
  );
}
