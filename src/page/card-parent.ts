/** Where an element that is to float over words of the page has to be put. */
import { getDocumentElement, getLocalName, getParentNode, isElement, matches } from './unclobbered.ts';

/**
 * The root element, or the modal dialog that holds the words: while it is open, nothing outside of it can be used.
 * `null` in a drawing and other documents without HTML, which have no place for it.
 * Dialogs in shadow trees are left out, for the pointer's events do not tell there what they are about.
 */
export function findCardParent(words: Node): Element | null {
  for (let node: Node | null = words; node; node = getParentNode(node)) {
    if (isElement(node) && getLocalName(node) === 'dialog' && matches(node, ':modal')) {
      if (Node.prototype.getRootNode.call(node) === document) return node;
    }
  }
  const root = getDocumentElement(document);
  return root instanceof HTMLElement ? root : null;
}
