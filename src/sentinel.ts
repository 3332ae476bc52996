/**
 * On every page: is there anything here? One cheap test of the page's text; then it watches changes and sleeps.
 *
 * Calls the native API, for the polyfill would cost more than all of this. It keeps nothing and sends no page text.
 */

/** `buildPrefilterParts(STEMS)`, made when the extension is built. */
declare const __PREFILTER__: { readonly letters: string; readonly dropped: string };

/** Frames smaller than this hold advertisements and counters, CSS px. */
const MIN_FRAME_WIDTH_PX = 200;
const MIN_FRAME_HEIGHT_PX = 100;

/** Pause in which changes gather, ms, and at least that many times what the last look took. */
const GATHER_MS = 250;
const REST_FACTOR = 50;

// As `joinPrefilter`, whose module would bring the folding table along.
const parts = __PREFILTER__;
const prefilter = new RegExp(parts.letters.replaceAll('~', `${parts.dropped}*`), 'u');

// Off the prototypes: a form field named `textContent` or an image named `documentElement` stands in for the property.
const textContentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
const documentElementOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

const isTooSmall = (): boolean =>
  window !== window.top && (innerWidth < MIN_FRAME_WIDTH_PX || innerHeight < MIN_FRAME_HEIGHT_PX);

/** Whether the text of this tree may hold a mention, that of shadow roots in it too. They are observed from then on. */
function hasHit(node: Node): boolean {
  if (prefilter.test(textContentOf?.call(node) ?? '')) return true;
  const walker = Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_ELEMENT);
  for (let element: Node | null = node; element; element = walker.nextNode()) {
    const root = element instanceof HTMLElement ? shadowRootOf(element) : null;
    if (!root) continue;
    observe(root);
    if (hasHit(root)) return true;
  }
  return false;
}

function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  const root = (element as FirefoxElement).openOrClosedShadowRoot;
  return root === undefined ? chrome.dom.openOrClosedShadowRoot(element) : root;
}

const changed = new Set<Node>();
let timer: ReturnType<typeof setTimeout> | undefined;
let restUntil = 0;

const observer = new MutationObserver((records) => {
  for (const { target } of records) changed.add(target);
  timer ??= setTimeout(look, Math.max(GATHER_MS, restUntil - performance.now()));
});

const observe = (root: Node): void =>
  observer.observe(root, { subtree: true, childList: true, characterData: true });

function look(): void {
  timer = undefined;
  if (isTooSmall()) return;
  const began = performance.now();
  // A changed text node may be half a name: its parent is asked. What lies inside another changed node is asked there.
  const trees = [...changed].map((node) => (node instanceof CharacterData ? node.parentNode : node));
  changed.clear();
  const hit = trees.some((tree) => tree?.isConnected && hasHit(tree));
  restUntil = performance.now() + (performance.now() - began) * REST_FACTOR;
  if (hit) void wake();
}

/** Asked again from the start: at first, on a resize, after a change of settings. */
function lookAtAll(): void {
  const root = documentElementOf?.call(document);
  if (!root || globalThis.sourceContext) return;
  changed.add(root);
  observe(document);
  look();
}

async function wake(): Promise<void> {
  observer.disconnect();
  clearTimeout(timer);
  timer = undefined;
  try {
    await chrome.runtime.sendMessage({ type: 'found' });
  } catch {
    // The extension was updated or removed under this page: the new version has a sentinel of its own.
    removeEventListener('resize', lookAtAll);
  }
}

if (globalThis.sourceContextSentinel !== true) {
  globalThis.sourceContextSentinel = true;
  // A property of our own hides an element of the page with that id.
  globalThis.sourceContext = undefined;
  chrome.storage.onChanged.addListener(lookAtAll);
  if (window !== window.top) addEventListener('resize', lookAtAll, { passive: true });
  lookAtAll();
}
