/** Shadow roots, closed ones too: both browsers give them to extensions, each in its own way (design 4). */

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Hosts by the DOM Standard: custom elements, and these. Asking only them saves a call on every other element. */
const BUILT_IN_HOST = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

// Off the prototype: a form's field named `localName` stands in for the property.
const localNameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;

/** @throws if this script has outlived its extension. */
export function getShadowRoot(element: Element): ShadowRoot | null {
  const name: string = localNameOf?.call(element) ?? '';
  if (!name.includes('-') && !BUILT_IN_HOST.test(name)) return null;
  const root = (element as FirefoxElement).openOrClosedShadowRoot;
  if (root !== undefined) return root;
  // Throws for elements that are not HTML.
  return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
}
