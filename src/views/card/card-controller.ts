/** Runs the card's reducer: sets its timers, fetches the words, and shows or hides what it says. */
import { type CardEvent, type CardState, delayOf, getShown, IDLE, reduceCard } from './card-state.ts';

export type CardParts<M, C> = {
  /** The words of a target's card; `null` where there are none to be had. Never rejects. */
  readonly prepare: (target: M) => Promise<C | null>;
  /** Whether a target takes up so much of the page that a pointer may rest there for no reason. */
  readonly isWide?: (target: M) => boolean;
  /** Opens the card. @returns Whether it is there: a page may let none open. */
  readonly show: (target: M, content: C) => boolean;
  /** Closes the card, if one is there. */
  readonly hide: () => void;
};

export type CardController<M> = {
  readonly dispatch: (event: CardEvent<M>) => void;
  /** The target whose card is there. */
  readonly getShown: () => M | null;
  /** Hides the card and stops. */
  readonly stop: () => void;
};

export function createCardController<M, C>(
  { prepare, show, hide, isWide }: CardParts<M, C>,
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
    const delayMs = delayOf(state, isWide);
    if (delayMs !== null) timer = setTimeout(() => dispatch({ type: 'timeout', turn }), delayMs);
    const shown = getShown(before);
    if (shown !== null && shown !== getShown(state)) hide();
    if (state.status === 'loading') void load(state.target, turn);
  };

  const load = async (target: M, turn: number): Promise<void> => {
    const content = await prepare(target);
    // Another card is wanted by now, or none.
    if (turn !== state.turn) return;
    if (content === null) {
      dispatch({ type: 'failed', turn });
      return;
    }
    dispatch({ type: 'ready', turn });
    const isThere = show(target, content);
    // The page hears of it while it opens, and may have made it unwanted.
    if (getShown(state) !== target) hide();
    else if (!isThere) dispatch({ type: 'dismiss' });
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
