/**
 * On every page: is there anything here? One cheap test of the page's text; then it watches changes and sleeps.
 * Shadow roots are looked for when the browser is idle: asking every element for one costs five times the test.
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

const parts = __PREFILTER__;
// As `joinPrefilter`, whose module would bring the folding table along.
const prefilter = new RegExp(parts.letters.replaceAll('~', `${parts.dropped}*`), 'u');

// Off the prototypes: a form field named `textContent` or an image named `documentElement` stands in for the property.
const textContentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
const documentElementOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

type FirefoxElement = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Trees whose text changed, and trees that are new: only these can hold shadow roots not yet seen. */
const changed = new Set<Node>();
const walkers: TreeWalker[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let restUntil = 0;

const hasHit = (tree: Node): boolean => prefilter.test(textContentOf?.call(tree) ?? '');

const observer = new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    changed.add(target);
    addedNodes.forEach(searchLater);
  }
  lookLater();
});

const observe = (root: Node): void =>
  observer.observe(root, { subtree: true, childList: true, characterData: true });

function lookLater(): void {
  timer ??= setTimeout(look, Math.max(GATHER_MS, restUntil - performance.now()));
}

function look(): void {
  timer = undefined;
  const began = performance.now();
  // A changed text node may be half a name: its parent is asked.
  const trees = [...changed].map((node) => (node instanceof CharacterData ? node.parentNode : node));
  changed.clear();
  if (trees.some((tree) => tree?.isConnected && hasHit(tree))) wake();
  const now = performance.now();
  restUntil = now + (now - began) * REST_FACTOR;
}

function searchLater(tree: Node): void {
  if (!(tree instanceof CharacterData)) {
    walkers.push(Document.prototype.createTreeWalker.call(document, tree, NodeFilter.SHOW_ELEMENT));
    requestIdleCallback(search);
  }
}

function search(deadline: IdleDeadline): void {
  while (walkers[0] && deadline.timeRemaining() > 1) {
    const [{ currentNode }] = walkers;
    const root = currentNode instanceof HTMLElement ? shadowRootOf(currentNode) : null;
    if (root) {
      observe(root);
      changed.add(root);
      lookLater();
      searchLater(root);
    }
    if (!walkers[0].nextNode()) walkers.shift();
  }
  if (walkers[0]) requestIdleCallback(search);
}

function shadowRootOf(element: FirefoxElement): ShadowRoot | null {
  const root = element.openOrClosedShadowRoot;
  return root === undefined ? chrome.dom.openOrClosedShadowRoot(element) : root;
}

/** From the start: at first, on a resize, after a change of settings. */
function lookAtAll(): void {
  const root = documentElementOf?.call(document);
  const isTooSmall =
    window !== window.top && (innerWidth < MIN_FRAME_WIDTH_PX || innerHeight < MIN_FRAME_HEIGHT_PX);
  if (!root || globalThis.sourceContext || isTooSmall) return;
  observe(document);
  changed.add(root);
  searchLater(root);
  look();
}

function wake(): void {
  observer.disconnect();
  clearTimeout(timer);
  timer = undefined;
  walkers.length = 0;
  // Fails when the extension was updated or removed under this page: the new version has a sentinel of its own.
  Promise.resolve()
    .then(() => chrome.runtime.sendMessage({ type: 'found' }))
    .catch(() => removeEventListener('resize', lookAtAll));
}

if (globalThis.sourceContextSentinel !== true) {
  globalThis.sourceContextSentinel = true;
  // A property of our own hides an element of the page with that id.
  globalThis.sourceContext = undefined;
  chrome.storage.onChanged.addListener(lookAtAll);
  if (window !== window.top) addEventListener('resize', lookAtAll);
  lookAtAll();
}
