/**
 * DOM properties read off their prototypes.
 *
 * A form's fields and a document's named elements stand in for its own properties (`<form name="body">`,
 * `<input name="firstChild">`): `[LegacyOverrideBuiltIns]` in the HTML Standard. An extension's world is no shelter
 * from that; the prototypes, which are that world's own, are.
 */

const getterOf = <T, V>(prototype: T, name: keyof T): ((target: T) => V) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter for ${String(name)}`);
  return (target) => get.call(target) as V; // the type is said by who asks
};

export const getDocumentElement = getterOf<Document, Element | null>(Document.prototype, 'documentElement');
export const getFirstChild = getterOf<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const getNextSibling = getterOf<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const getParentNode = getterOf<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const getNodeType = getterOf<Node, number>(Node.prototype, 'nodeType');
export const getLocalName = getterOf<Element, string>(Element.prototype, 'localName');
export const getIsConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');

/** Node types are read by number: `instanceof` asks about this world's window, and the node's may be another. */
export const isText = (node: Node): node is Text => {
  const type = getNodeType(node);
  return type === 3 || type === 4;
};
export const isElement = (node: Node): node is Element => getNodeType(node) === 1;

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const contains = (element: Element, node: Node): boolean =>
  Node.prototype.contains.call(element, node);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const getAttribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** @returns In the order of the tree, `max` of them at most. */
export const findAll = (root: Document | Element, selector: string, max: number): Element[] => {
  const { querySelectorAll } = isElement(root) ? Element.prototype : Document.prototype;
  return Array.prototype.slice.call(querySelectorAll.call(root, selector), 0, max);
};
