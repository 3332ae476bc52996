/**
 * Looks at a page and asks about it, one question at a time.
 *
 *              read                     answer
 *     at rest ──────▶ waiting ───────────────────────────▶ at rest
 *                      │   ▲ no answer in time: at rest, and what comes late is dropped
 *                      └───┘ read: noted; `onFree` when the answer is there
 *
 * So of what changes meanwhile only the newest is ever asked about.
 */
export type Readings = {
  /** The page may be another. */
  readonly read: () => void;
  /** An answer is on its way. */
  readonly isWaiting: () => boolean;
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
  /** The page changed while the answer was on its way: `read` is due. */
  readonly onFree: () => void;
};

/** The background is quick, or gone: the longest text takes it a second, and its start not so long, ms. */
export const ANSWER_TIMEOUT_MS = 30_000;

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
  let isWaiting = false;
  let hasChanged = false;
  let known: { readonly look: L; readonly answer: A } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (turnOfThis: number, asked: L, answer: A | null): void => {
    if (turnOfThis !== turn || !isWaiting) return;
    isWaiting = false;
    clearTimeout(timer);
    const isDue = hasChanged;
    hasChanged = false;
    if (answer === null) onFail();
    else {
      known = { look: asked, answer };
      onAnswer(asked, answer, false);
    }
    if (isDue) onFree();
  };

  const read = (): void => {
    if (isWaiting) {
      hasChanged = true;
      return;
    }
    const seen = look();
    if (known && isSame(seen, known.look)) {
      onAnswer(seen, known.answer, true);
      return;
    }
    isWaiting = true;
    const turnOfThis = ++turn;
    timer = setTimeout(() => settle(turnOfThis, seen, null), ANSWER_TIMEOUT_MS);
    void ask(seen).then((answer) => settle(turnOfThis, seen, answer));
  };

  return {
    read,
    isWaiting: () => isWaiting,
    stop: () => {
      turn++;
      isWaiting = false;
      clearTimeout(timer);
    },
  };
}
