/** Brings words of the page before the reader's eyes. */
import type { TextSpan } from '../core/text/text-span.ts';
import { findNodeSpans, type PageText } from './page-text.ts';
import { buildRange, findLineBoxes, isInPlace } from './ranges.ts';

/**
 * Scrolls the words into the middle of the view, in frames and scrolling boxes too.
 *
 * @returns The ranges to point out; none if the words are gone.
 */
export function revealSpan(pageText: PageText, span: TextSpan): StaticRange[] {
  const parts = findNodeSpans(pageText, span).filter(isInPlace);
  const first = parts[0];
  if (!first) return [];
  const element = first.node.parentElement;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (element) {
    Element.prototype.scrollIntoView.call(element, {
      block: 'center',
      inline: 'nearest',
      behavior: 'instant',
    });
  }
  // A paragraph may be taller than the window: then its middle is not where the words are.
  const box = findLineBoxes([first])[0];
  if (box && (box.top < 0 || box.bottom > innerHeight)) {
    scrollBy({ top: box.top - innerHeight / 2, behavior });
  }
  return parts.map(buildRange);
}
