/** The card's place in the page: the one element that we add, for as long as the card is open. */
import { render } from 'preact';
import type { CardContent } from '../../core/report/card-content.ts';
import { type Strings, StringsProvider } from '../parts/strings.tsx';
import { Card } from './Card.tsx';
import css from './card.css?inline';
import type { CardActions } from './card-actions.ts';
import { type Anchor, placeCard } from './place-card.ts';

export type MountedCard = { readonly unmount: () => void };

/** Off the prototype: see `workshop` below. */
const implementationOf: () => DOMImplementation =
  Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get ??
  (() => document.implementation);

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
  'keydown',
  'keyup',
  'keypress',
] as const;

/** All hosts there ever were: a change of the page that is one of them coming or going is no news. */
const hosts = new WeakSet<EventTarget>();

/** Whether this is the element that holds our card. The page can't tell by its name: it is a plain `div`. */
export const isCardHost = (target: EventTarget | null): boolean => target !== null && hosts.has(target);

/**
 * In the top layer as a manual popover: above dialogs, and not closed by the page's own popovers (design 4).
 *
 * The host is a `div`: for any name with a dash the page could define an element, and so be given our closed root.
 *
 * @param parent - The page's root element, or the modal dialog outside of which nothing can be used.
 * @param onLost - The words under the card are gone.
 * @returns `null` where the page lets no card open, or does not show it.
 */
export function mountCard(
  parent: Element,
  anchor: Anchor,
  content: CardContent,
  actions: CardActions,
  strings: Strings,
  onLost: () => void,
): MountedCard | null {
  // Built in a document of our own: an image named `createElementNS` stands in for the page's method.
  const workshop = implementationOf.call(document).createHTMLDocument('');
  const create = (name: string): HTMLElement => workshop.createElement(name);
  const host = create('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = create('style');
  const place = create('div');
  style.textContent = nameTokensAnew(css);
  shadow.append(style, place);
  render(
    <StringsProvider value={strings}>
      <Card content={content} actions={actions} />
    </StringsProvider>,
    place,
  );
  shadow.addEventListener('click', refuseForged, { capture: true });
  for (const type of KEPT_EVENTS) shadow.addEventListener(type, keep);

  let stopPlacing = (): void => {};
  const unmount = (): void => {
    stopPlacing();
    render(null, place);
    host.remove();
  };
  hosts.add(host);
  Element.prototype.append.call(parent, host);
  const card = place.firstElementChild;
  if (!(card instanceof HTMLElement) || !open(host) || card.getClientRects().length === 0) {
    unmount();
    return null;
  }
  stopPlacing = placeCard(card, anchor, onLost);
  return { unmount };
}

/**
 * Our custom properties under names that no page can know: one that it registers (`@property --sc-ink`) would be of its
 * kind, with its value, in our shadow tree too.
 */
const nameTokensAnew = (css: string): string =>
  css.replaceAll('--sc-', `--sc${Math.random().toString(36).slice(2)}-`);

/** @returns Whether it is open: the page hears of it first, and may cancel it or take the host away. */
function open(host: HTMLElement): boolean {
  host.popover = 'manual';
  try {
    host.showPopover();
  } catch {
    return false; // taken out of the page while it opened
  }
  return host.matches(':popover-open');
}

/** Only a person presses our buttons and links. */
function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Escape is the page's as well: it may have something open of its own. */
function keep(event: Event): void {
  if (!(event instanceof KeyboardEvent && event.key === 'Escape')) event.stopPropagation();
}
