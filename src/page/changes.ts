/** Tells when the page's text may have changed. */

/** Attributes by which pages show and hide text, and move what is slotted. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'slot', 'contenteditable', 'popover'];

/** What shows and hides text with no change of the tree: tabs of `:checked`, menus of `:focus-within`, fading in. */
const EVENTS = ['toggle', 'change', 'focusin', 'transitionend'] as const;

export type ChangeWatch = {
  /** Roots to watch from now on; those already watched are kept, and those that left the page cost nothing. */
  readonly watch: (roots: readonly Node[]) => void;
  readonly stop: () => void;
};

/**
 * @param isOwn - Whether a node is ours, so that our card does not wake us.
 * @param onChange - Called within the observer's callback, so it must only note and schedule. It is given the trees whose
 *   text changed, or which left the page; none where text may only be shown or hidden.
 */
export function watchChanges(
  isOwn: (node: EventTarget | null) => boolean,
  onChange: (trees: readonly Node[]) => void,
): ChangeWatch {
  const observed = new WeakSet<Node>();
  const stop = new AbortController();
  const observer = new MutationObserver((records) => {
    const foreign = records.filter((record) => !isOwnRecord(record, isOwn));
    if (foreign.length > 0) onChange(foreign.flatMap(findTrees));
  });
  const onEvent = ({ isTrusted, target }: Event): void => {
    if (isTrusted && !isOwn(target)) onChange([]);
  };
  for (const type of EVENTS) {
    EventTarget.prototype.addEventListener.call(document, type, onEvent, {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
  }
  return {
    watch: (roots) => {
      for (const root of roots) {
        if (observed.has(root)) continue;
        observed.add(root);
        observer.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ATTRIBUTES,
        });
      }
    },
    stop: () => {
      observer.disconnect();
      stop.abort();
    },
  };
}

function isOwnRecord(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOwn: (node: Node) => boolean,
): boolean {
  if (type !== 'childList') return isOwn(target);
  return [...addedNodes, ...removedNodes].every(isOwn);
}

function findTrees({ type, target, removedNodes }: MutationRecord): Node[] {
  if (type === 'characterData') return [target];
  return type === 'childList' ? [...removedNodes] : [];
}
