/** The card's place in the page: the one element that we add, for as long as the card is open. */
import { render } from 'preact';
import { type Strings, StringsProvider } from '../parts/strings.tsx';
import { Card } from './Card.tsx';
import css from './card.css?inline';
import type { CardActions, CardContent } from './card-content.ts';
import { type Anchor, placeCard } from './place-card.ts';

export type MountedCard = {
  /** Closed to the page: it sees an empty element. */
  readonly host: HTMLElement;
  readonly unmount: () => void;
};

/** What goes on inside the card is not the page's: its shortcuts and its clicks "outside" stay asleep. */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'keyup',
  'keypress',
] as const;

/**
 * In the top layer as a manual popover: above dialogs, and not closed by the page's own popovers (design 4).
 *
 * @param root - The page's root element. @param onLost - The words under the card are gone.
 */
export function mountCard(
  root: Element,
  anchor: Anchor,
  content: CardContent,
  actions: CardActions,
  strings: Strings,
  onLost: () => void,
): MountedCard {
  const host = document.createElement('source-context-card');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  shadow.append(style, place);
  for (const type of KEPT_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  host.popover = 'manual';
  root.append(host);
  host.showPopover();
  render(
    <StringsProvider value={strings}>
      <Card content={content} actions={actions} />
    </StringsProvider>,
    place,
  );
  const card = place.firstElementChild;
  const stopPlacing = card instanceof HTMLElement ? placeCard(card, anchor, onLost) : () => {};
  return {
    host,
    unmount: () => {
      stopPlacing();
      render(null, place);
      host.remove();
    },
  };
}
