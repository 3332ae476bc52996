/**
 * Looks at a page and asks about it, one question at a time.
 *
 *              read                     answer
 *     at rest ──────▶ waiting ───────────────────────────▶ at rest
 *                      │   ▲ │                                ▲
 *                      └───┘ │ no answer in time              │ the pause is over, or the answer came late
 *                read: noted ▼                                │
 *                         pausing ────────────────────────────┘
 *                          │   ▲
 *                          └───┘ read: noted
 *
 * What was noted is told by `onFree` at rest: so of what changes meanwhile only the newest is ever asked about. Whoever
 * did not answer may still be busy with the question, so the next one waits, longer each time.
 */
export type Readings = {
  /** The page may be another. */
  readonly read: () => void;
  /** An answer is on its way. */
  readonly isWaiting: () => boolean;
  /** For good: nothing is looked at or asked any more, and no text is kept. */
  readonly stop: () => void;
};

export type ReadingParts<L, A> = {
  /** Looks at the page as it is now. */
  readonly look: () => L;
  /** Whether what was answered to one look holds for the other. */
  readonly isSame: (a: L, b: L) => boolean;
  /** `null` where there is no answer to be had now. Never rejects. */
  readonly ask: (look: L) => Promise<A | null>;
  /** @param isKnown - The answer is that to a look before, which asked the same. */
  readonly onAnswer: (look: L, answer: A, isKnown: boolean) => void;
  /** There was no answer; the next `read` asks again. */
  readonly onFail: () => void;
  /** The page changed while there could be no question: `read` is due. */
  readonly onFree: () => void;
};

/** The background is quick, or gone: the longest text takes it a second, and its start not so long, ms. */
export const ANSWER_TIMEOUT_MS = 30_000;

/**
 * Before the next question to somebody who did not answer in time, ms. It doubles with each that is not answered, up to
 * the longest.
 */
export const MIN_PAUSE_MS = 30_000;
export const MAX_PAUSE_MS = 16 * MIN_PAUSE_MS;

export function createReadings<L, A>({
  look,
  isSame,
  ask,
  onAnswer,
  onFail,
  onFree,
}: ReadingParts<L, A>): Readings {
  /** Of the last question; an answer to another one is dropped. */
  let turn = 0;
  let state: 'rest' | 'waiting' | 'pausing' | 'stopped' = 'rest';
  let hasChanged = false;
  let known: { readonly look: L; readonly answer: A } | null = null;
  let pauseMs = MIN_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    clearTimeout(timer);
    state = 'rest';
    if (!hasChanged) return;
    hasChanged = false;
    onFree();
  };

  const pause = (): void => {
    state = 'pausing';
    timer = setTimeout(rest, pauseMs);
    pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS);
    onFail();
  };

  const settle = (turnOfThis: number, asked: L, answer: A | null): void => {
    if (turnOfThis !== turn || state === 'rest' || state === 'stopped') return;
    const hasFailed = state === 'pausing';
    clearTimeout(timer);
    state = 'rest';
    if (answer !== null) {
      pauseMs = MIN_PAUSE_MS;
      known = { look: asked, answer };
      onAnswer(asked, answer, false);
    } else if (!hasFailed) onFail();
    // What heard the answer may have stopped us.
    if (state === 'rest') rest();
  };

  const read = (): void => {
    if (state === 'stopped') return;
    if (state !== 'rest') {
      hasChanged = true;
      return;
    }
    const seen = look();
    if (known && isSame(seen, known.look)) {
      onAnswer(seen, known.answer, true);
      return;
    }
    state = 'waiting';
    const turnOfThis = ++turn;
    timer = setTimeout(pause, ANSWER_TIMEOUT_MS);
    void ask(seen).then((answer) => settle(turnOfThis, seen, answer));
  };

  return {
    read,
    isWaiting: () => state === 'waiting',
    stop: () => {
      state = 'stopped';
      known = null;
      clearTimeout(timer);
    },
  };
}
