/** Does work after changes, in batches, at a bounded share of the page's time and of whoever works for it. */

export type Pacer = {
  /**
   * There is something to do. Cheap: may be called from an observer's callback, any number of times.
   *
   * @param isUrgent - What was done before no longer holds: pauses that grew are short again.
   */
  readonly request: (isUrgent?: boolean) => void;
  /**
   * Somebody else has worked for us, too.
   *
   * @param workMs - How long they did.
   * @param isNews - Whether anything came of it. While nothing does, pauses grow.
   */
  readonly rest: (workMs: number, isNews: boolean) => void;
  readonly stop: () => void;
};

/** Time in which changes gather before the first work, ms: a page's own batch is mostly done within it. */
const GATHER_MS = 60;

/** Work may take this part of the time: a page that never rests is read less often, the longer reading takes. */
const MAX_SHARE = 0.1;

/**
 * Pause after somebody else's work, ms. For a page that goes on changing while nothing comes of it, a ticker or a clock, it
 * doubles up to the longest; after as long without a change it is the shortest again.
 */
const MIN_PAUSE_MS = 125;
const MAX_PAUSE_MS = 4_000;

/**
 * @param work - Does the work; its own time sets the pause that follows.
 * @param now - A clock in ms.
 * @param gatherMs - 0 for work that can't wait.
 */
export function createPacer(work: () => void, now: () => number, gatherMs = GATHER_MS): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer runs out. */
  let dueAt = 0;
  /** For the time that work takes. */
  let restUntil = 0;
  /** For work of which nothing came. */
  let pauseUntil = 0;
  let pauseMs = MIN_PAUSE_MS;

  const schedule = (leastMs: number): void => {
    const due = Math.max(now() + leastMs, restUntil, pauseUntil);
    if (timer !== undefined && dueAt <= due) return;
    clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(run, due - now());
  };
  const restFor = (workMs: number): void => {
    restUntil = Math.max(restUntil, now() + workMs / MAX_SHARE);
  };
  const run = (): void => {
    timer = undefined;
    // A rest may have begun since the timer was set.
    if (now() < Math.max(restUntil, pauseUntil)) {
      schedule(0);
      return;
    }
    const began = now();
    try {
      work();
    } finally {
      restFor(now() - began);
    }
  };
  return {
    request: (isUrgent = false) => {
      if (isUrgent || now() > pauseUntil + MAX_PAUSE_MS) pauseMs = MIN_PAUSE_MS;
      if (isUrgent) pauseUntil = Math.min(pauseUntil, now() + MIN_PAUSE_MS);
      schedule(gatherMs);
    },
    rest: (workMs, isNews) => {
      pauseMs = isNews ? MIN_PAUSE_MS : Math.min(2 * pauseMs, MAX_PAUSE_MS);
      pauseUntil = now() + pauseMs;
      restFor(workMs);
    },
    stop: () => clearTimeout(timer),
  };
}
