/**
 * On every page: is there anything here? One cheap test of the page's text; then it watches changes and sleeps.
 * Shadow roots are looked for when the browser is idle: asking every element for one costs five times the test.
 *
 * Calls the native API, for the polyfill would cost more than all of this. It keeps nothing and sends no page text.
 */

/** `buildPrefilterParts(STEMS)`, made when the extension is built. */
declare const __PREFILTER_LETTERS__: string;
declare const __PREFILTER_DROPPED__: string;

/** Frames smaller than this hold advertisements and counters, CSS px. */
const MIN_FRAME_WIDTH_PX = 200;
const MIN_FRAME_HEIGHT_PX = 100;

/** Pause in which changes gather, ms, and at least that many times what the last look took. */
const GATHER_MS = 250;
const REST_FACTOR = 50;

/** Longer than a name with its tags and blanks, UTF-16 units. */
const AROUND_UNITS = 200;

// As `joinPrefilter`, whose module would bring the folding table along.
const prefilter = new RegExp(__PREFILTER_LETTERS__.replace(/~/g, __PREFILTER_DROPPED__), 'iu');

// Off the prototypes: a form's field named `textContent` or an image named `documentElement` stands in for the property.
const getterOf = (prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get;
const textContentOf = getterOf(Node.prototype, 'textContent');
const documentElementOf = getterOf(Document.prototype, 'documentElement');
const parentElementOf = getterOf(Node.prototype, 'parentElement');

/** `NodeFilter.SHOW_ELEMENT`, in fewer bytes. */
const SHOW_ELEMENT = 1;

type FirefoxElement = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Trees whose text changed, and trees that are new: only these can hold shadow roots not yet seen. */
const changed = new Set<Node>();
const walkers: TreeWalker[] = [];
const isFrame = window !== window.top;
let isLookDue = false;
/** Until the next look at all of a page that waits for definitions: longer each time. */
let againMs = GATHER_MS;
let restUntil = 0;

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
  if (!isLookDue) setTimeout(look, Math.max(GATHER_MS, restUntil - performance.now()));
  isLookDue = true;
}

function look(): void {
  isLookDue = false;
  const began = performance.now();
  if (isOver()) stop();
  else if ([...changed].some(hasHit)) {
    stop();
    // Fails when nobody listens any more: the new version has a sentinel of its own.
    chrome.runtime.sendMessage({ type: 'found' }).catch(stop);
  }
  changed.clear();
  restUntil = began + (performance.now() - began) * REST_FACTOR;
}

/** What changed may be half a name: as much of the text around it is asked as a name can be long. */
function hasHit(tree: Node): boolean {
  let text = ''; // a document has none
  for (let node: Node | null = tree; node && text.length < AROUND_UNITS; node = parentElementOf?.call(node)) {
    text = textContentOf?.call(node);
  }
  return tree.isConnected && prefilter.test(text);
}

function searchLater(tree: Node): void {
  walkers.push(Document.prototype.createTreeWalker.call(document, tree, SHOW_ELEMENT));
  requestIdleCallback(search);
}

function search(deadline: IdleDeadline): void {
  if (isOver()) stop();
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

const shadowRootOf = (element: FirefoxElement): ShadowRoot | null | undefined =>
  chrome.dom ? chrome.dom.openOrClosedShadowRoot(element) : element.openOrClosedShadowRoot;

/** From the start: at first, while elements wait for their definition, on a resize, back from the cache, after a change of settings. */
function lookAtAll(): void {
  const root = documentElementOf?.call(document);
  const isTooSmall = isFrame && (innerWidth < MIN_FRAME_WIDTH_PX || innerHeight < MIN_FRAME_HEIGHT_PX);
  if (!root || globalThis.sourceContext || isTooSmall) return;
  observe(document);
  changed.add(root);
  searchLater(root);
  look();
  // A definition that has not come yet may bring a shadow root, and nothing tells of that.
  againMs *= 2;
  if (Element.prototype.querySelector.call(root, ':not(:defined)')) setTimeout(lookAtAll, againMs);
}

function stop(): void {
  observer.disconnect();
  walkers.length = 0;
}

/** Whether the extension was updated or removed under this page: from then on every call of its API throws. */
const isOver = (): boolean => !globalThis.chrome?.runtime?.id;

if (globalThis.sourceContextSentinel !== true) {
  globalThis.sourceContextSentinel = true;
  // A property of our own hides an element of the page with that id.
  globalThis.sourceContext = undefined;
  chrome.storage.onChanged.addListener(lookAtAll);
  if (isFrame) addEventListener('resize', lookAtAll);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) lookAtAll();
  });
  lookAtAll();
}
