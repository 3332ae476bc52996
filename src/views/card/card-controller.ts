/** Runs the card's reducer: sets its timers, and shows or hides what it says. */
import { type CardEvent, type CardState, delayOf, getShown, IDLE, reduceCard } from './card-state.ts';

export type CardController<M> = {
  readonly dispatch: (event: CardEvent<M>) => void;
  /** The mention whose card is there, or comes as soon as its words do. */
  readonly getShown: () => M | null;
  /** Hides the card and stops. */
  readonly stop: () => void;
};

/**
 * @param show - Opens the card over a mention, in place of any other.
 * @param hide - Closes it.
 */
export function createCardController<M>(
  show: (mention: M) => void,
  hide: () => void,
  isSame: (a: M, b: M) => boolean,
): CardController<M> {
  let state: CardState<M> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispatch = (event: CardEvent<M>): void => {
    const before = state;
    state = reduceCard(before, event, isSame);
    if (state === before) return;
    clearTimeout(timer);
    const { turn } = state;
    const delayMs = delayOf(state);
    if (delayMs !== null) timer = setTimeout(() => dispatch({ type: 'timeout', turn }), delayMs);
    const shown = getShown(state);
    if (shown === getShown(before)) return;
    if (shown === null) hide();
    else show(shown);
  };
  return {
    dispatch,
    getShown: () => getShown(state),
    stop: () => {
      dispatch({ type: 'dismiss' });
      clearTimeout(timer);
    },
  };
}
