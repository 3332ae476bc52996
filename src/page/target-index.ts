/** Text node → what stands in it that a card can be about. */
import type { PlacedTarget } from './placed-target.ts';
import { isText } from './unclobbered.ts';

const TEXT = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

export type TargetIndex = {
  readonly at: (node: Text) => readonly PlacedTarget[];
  /**
   * Those in a tree that may have left the page; those in shadow trees always, for one may hang anywhere in it.
   * Takes as long as the tree is large.
   */
  readonly within: (tree: Node) => PlacedTarget[];
};

export function indexTargets(targets: readonly PlacedTarget[]): TargetIndex {
  const byNode = new WeakMap<Text, PlacedTarget[]>();
  const inShadow = targets.filter(({ parts }) =>
    parts.some(({ node }) => node.getRootNode() instanceof ShadowRoot),
  );
  for (const placed of targets) {
    for (const { node } of placed.parts) {
      const known = byNode.get(node);
      if (known) known.push(placed);
      else byNode.set(node, [placed]);
    }
  }
  const at = (node: Text): readonly PlacedTarget[] => byNode.get(node) ?? [];
  return {
    at,
    within: (tree) => {
      if (isText(tree)) return [...at(tree)];
      const found = [...inShadow];
      const walker = Document.prototype.createTreeWalker.call(document, tree, TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (isText(node)) found.push(...at(node));
      }
      return found;
    },
  };
}
