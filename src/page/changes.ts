/** Tells when the page's text may have changed. */

/** Attributes by which pages show and hide text, and move what is slotted. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'slot', 'contenteditable'];

export type ChangeWatch = {
  /** Roots to watch from now on; those already watched are kept, and those that left the page cost nothing. */
  readonly watch: (roots: readonly Node[]) => void;
  readonly stop: () => void;
};

/**
 * @param isOwn - Whether a node is ours, so that our card does not wake us.
 * @param onChange - Called within the observer's callback, so it must only note and schedule.
 */
export function watchChanges(isOwn: (node: Node) => boolean, onChange: () => void): ChangeWatch {
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwnRecord(record, isOwn))) onChange();
  });
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
    stop: () => observer.disconnect(),
  };
}

function isOwnRecord(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOwn: (node: Node) => boolean,
): boolean {
  if (type !== 'childList') return isOwn(target);
  return [...addedNodes, ...removedNodes].every(isOwn);
}
