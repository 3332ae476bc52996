/** Does work after changes, in batches, at a bounded share of the page's time. */

export type Pacer = {
  /** There is something to do. Cheap: may be called from an observer's callback, any number of times. */
  readonly request: () => void;
  readonly stop: () => void;
};

/** Time in which changes gather before the first work, ms: a page's own batch is mostly done within it. */
const GATHER_MS = 60;

/** Work may take this part of the time: a page that never rests is read less often, the longer reading takes. */
const MAX_SHARE = 0.1;

/**
 * @param work - Does the work; its own time sets the pause that follows.
 * @param now - A clock in ms.
 * @param gatherMs - 0 for work that can't wait.
 */
export function createPacer(work: () => void, now: () => number, gatherMs = GATHER_MS): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  const run = (): void => {
    timer = undefined;
    const began = now();
    try {
      work();
    } finally {
      restUntil = now() + (now() - began) / MAX_SHARE;
    }
  };
  return {
    request: () => {
      timer ??= setTimeout(run, Math.max(gatherMs, restUntil - now()));
    },
    stop: () => clearTimeout(timer),
  };
}
