/** Custom elements whose definition has not come yet. It may bring a shadow root, and no observer tells of that. */
import { matches } from './unclobbered.ts';

/** @param roots - As the page was read from. */
export function findUndefined(roots: readonly (Document | ShadowRoot)[]): Element[] {
  return roots.flatMap((root) => {
    const query = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
    return [...query.querySelectorAll.call(root, ':not(:defined)')];
  });
}

export const isDefined = (element: Element): boolean => matches(element, ':defined');
