/** Text node → the mentions that stand in it. */
import type { PlacedMention } from './placed-mention.ts';
import { isText } from './unclobbered.ts';

const TEXT = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

export type MentionIndex = {
  readonly at: (node: Text) => readonly PlacedMention[];
  /**
   * Those in a tree that may have left the page; mentions in shadow trees always, for one may hang anywhere in it.
   * Takes as long as the tree is large.
   */
  readonly within: (tree: Node) => PlacedMention[];
};

export function indexMentions(mentions: readonly PlacedMention[]): MentionIndex {
  const byNode = new WeakMap<Text, PlacedMention[]>();
  const inShadow = mentions.filter(({ parts }) =>
    parts.some(({ node }) => node.getRootNode() instanceof ShadowRoot),
  );
  for (const placed of mentions) {
    for (const { node } of placed.parts) {
      const known = byNode.get(node);
      if (known) known.push(placed);
      else byNode.set(node, [placed]);
    }
  }
  const at = (node: Text): readonly PlacedMention[] => byNode.get(node) ?? [];
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
