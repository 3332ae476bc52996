/**
 * When the card is open: one reducer for everything that happens over time. A target is what a card can be about: a mention,
 * or a quotation.
 *
 *             enter              timeout              ready
 *     idle ─────────▶ waiting ─────────▶ loading ─────────▶ open ◀───────────┐
 *      ▲ ▲              │  ▲                │                │ │  enter same, │
 *      │ ├──── leave ───┘  └── enter other ─┼────────────────┤ │  enterCard   │
 *      │ └──── leave, failed ───────────────┘                │ └─── leave ─▶ leaving
 *      │                                                     │                │
 *      └──────────────────────── timeout ────────────────────┼────────────────┘
 *                                                            │
 *      dismiss: from anywhere to idle. press: from anywhere to loading.
 *
 * While it waits over another target the card of the first stays (`shown`): the pointer may only be crossing that
 * target on its way to the card. What is timed or loaded carries the number of the state that asked for it; what comes
 * late finds another number and is dropped.
 */
export type CardState<M> =
  | { readonly status: 'idle'; readonly turn: number }
  /** The pointer rests on a target whose card is not there yet. */
  | { readonly status: 'waiting'; readonly turn: number; readonly target: M; readonly shown: M | null }
  /** A target's card is wanted, and its words are on their way. */
  | { readonly status: 'loading'; readonly turn: number; readonly target: M }
  | { readonly status: 'open'; readonly turn: number; readonly shown: M }
  /** The pointer left target and card, perhaps on its way from one to the other. */
  | { readonly status: 'leaving'; readonly turn: number; readonly shown: M };

export type CardEvent<M> =
  | { readonly type: 'enter'; readonly target: M }
  | { readonly type: 'leave' }
  | { readonly type: 'enterCard' }
  | { readonly type: 'press'; readonly target: M }
  | { readonly type: 'dismiss' }
  | { readonly type: 'timeout' | 'ready' | 'failed'; readonly turn: number };

/** Pause before the card opens, ms. Shorter, and it flickers when the pointer only crosses a word. */
export const CARD_OPEN_DELAY_MS = 250;

/** The same over words that fill lines, ms: who reads with the pointer in the text would have the card in their way. */
export const WIDE_CARD_OPEN_DELAY_MS = 500;

/** Time to get from the target to the card or back, ms. */
export const CARD_LEAVE_DELAY_MS = 300;

export const IDLE = { status: 'idle', turn: 0 } as const;

/** The target whose card is there. */
export const getShown = <M>(state: CardState<M>): M | null => ('shown' in state ? state.shown : null);

/**
 * @param isSame - Whether two targets are one: the page is read again and again, and each reading makes new objects.
 * @returns The same state object where the event changes nothing.
 */
export function reduceCard<M>(
  state: CardState<M>,
  event: CardEvent<M>,
  isSame: (a: M, b: M) => boolean = Object.is,
): CardState<M> {
  const turn = state.turn + 1;
  const shown = getShown(state);
  switch (event.type) {
    case 'dismiss':
      return state.status === 'idle' ? state : { status: 'idle', turn };
    case 'press':
      if (shown !== null && isSame(shown, event.target)) {
        return state.status === 'open' ? state : { status: 'open', turn, shown };
      }
      if (state.status === 'loading' && isSame(state.target, event.target)) return state;
      return { status: 'loading', turn, target: event.target };
    case 'enter':
      if (shown !== null && isSame(shown, event.target)) {
        return state.status === 'open' ? state : { status: 'open', turn, shown };
      }
      if ('target' in state && isSame(state.target, event.target)) return state;
      return { status: 'waiting', turn, target: event.target, shown };
    case 'enterCard':
      return state.status === 'open' || shown === null ? state : { status: 'open', turn, shown };
    case 'leave':
      if (state.status === 'idle' || state.status === 'leaving') return state;
      return shown === null ? { status: 'idle', turn } : { status: 'leaving', turn, shown };
    case 'timeout':
      if (event.turn !== state.turn) return state;
      if (state.status === 'waiting') return { status: 'loading', turn, target: state.target };
      return state.status === 'leaving' ? { status: 'idle', turn } : state;
    case 'ready':
      if (state.status !== 'loading' || event.turn !== state.turn) return state;
      return { status: 'open', turn, shown: state.target };
    case 'failed':
      return state.status === 'loading' && event.turn === state.turn ? { status: 'idle', turn } : state;
  }
}

/**
 * How long a state lasts by itself, ms; `null`: until something happens.
 *
 * @param isWide - Whether a target takes up so much of the page that a pointer may rest there for no reason.
 */
export function delayOf<M>(state: CardState<M>, isWide: (target: M) => boolean = () => false): number | null {
  if (state.status === 'waiting') {
    return isWide(state.target) ? WIDE_CARD_OPEN_DELAY_MS : CARD_OPEN_DELAY_MS;
  }
  return state.status === 'leaving' ? CARD_LEAVE_DELAY_MS : null;
}
