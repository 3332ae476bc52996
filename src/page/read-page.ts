/**
 * Reads the page's visible text, as a reader would: in the flat tree, so that what is slotted stands where it is shown;
 * block by block; without what is not rendered and without what a person may be typing.
 */
import type { TextSpan } from '../core/text/text-span.ts';
import { type Chunk, drawBreaks, type PageText } from './page-text.ts';
import {
  getDocumentElement,
  getFirstChild,
  getLocalName,
  getNextSibling,
  hasAttribute,
  isElement,
  isText,
} from './unclobbered.ts';

/** The shadow root of an element, closed ones too where the browser gives them to extensions. */
export type GetShadowRoot = (element: Element) => ShadowRoot | null;

/** Never text to read: code, fields, what stands for something that could not be shown, readings beside ruby. */
const SKIPPED = new Set(
  'script style noscript template head title textarea input select datalist iframe frame object embed canvas audio video rt rp'.split(
    ' ',
  ),
);

const BLOCK_GAP = '\n\n';

/** Computed `display` of boxes that go with the text around them, and of those that stand in its line as one thing. */
const INLINE_DISPLAY = /^(?:inline|contents|ruby)/;
const BOX_DISPLAY = /^inline-/;

/** Drawn as one thing in a line whatever their `display`. */
const BOXES = new Set(
  'img svg button input select textarea meter progress canvas audio video iframe object embed'.split(' '),
);

/** Letters of a drop cap, at most: one, and a quotation mark on either side. */
const MAX_DROP_CAP_UNITS = 3;

/** Elements that quote, and those in them that say whom. */
const QUOTING = /^(?:blockquote|q)$/;
const ATTRIBUTING = /^(?:footer|cite|figcaption)$/;

/** A box whose children are being read. */
type Frame = {
  /** Next node to visit: a sibling chain, or a list where the flat tree has its own order. */
  next: Node | null;
  readonly list: readonly Node[] | null;
  index: number;
  readonly style: TextStyle;
  readonly apart: Apart;
  readonly name: string;
};

/** How an element's text is set apart from what stands before and after it. */
type Apart = 'by a gap' | 'by a space' | 'not at all';

/** What a text node takes from the element around it. */
type TextStyle = { readonly isVisible: boolean; readonly keepsLines: boolean };

/**
 * Iterative, for pages nest deeper than the stack. Forces style, not layout.
 *
 * @param isOwn - Whether an element is ours, to be passed over.
 */
export function readPage(
  document: Document,
  getShadowRoot: GetShadowRoot,
  isOwn: (element: Element) => boolean,
): PageText {
  const parts: string[] = [];
  const chunks: Chunk[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  let length = 0;
  let nodes = 0;
  let endsInGap = true;

  const push = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const quoted = createQuotedSpans(() => length);
  const setApart = (apart: Apart): void => {
    if (endsInGap || apart === 'not at all') return;
    if (apart === 'by a gap') {
      push(BLOCK_GAP);
      endsInGap = true;
    } else if (parts.at(-1) !== ' ') push(' ');
  };

  const root = getDocumentElement(document);
  const stack: Frame[] = [];
  /** @returns Whether there is anything in it to read. */
  const enter = (element: Element): boolean => {
    const name = getLocalName(element);
    if (isOwn(element)) return false;
    if (SKIPPED.has(name)) {
      if (BOXES.has(name)) setApart('by a space');
      return false;
    }
    if (name === 'br') {
      push('\n');
      return false;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.contentVisibility === 'hidden' || isEditable(element)) return false;
    const apart = findApart(element, name, style);
    setApart(apart);
    const textStyle = {
      isVisible: style.visibility === 'visible',
      keepsLines: style.whiteSpaceCollapse?.startsWith('preserve') ?? style.whiteSpace.startsWith('pre'),
    };
    const { first, list } = findChildren(element, getShadowRoot, roots);
    stack.push({ next: first, list, index: 0, style: textStyle, apart, name });
    quoted.enter(name);
    return true;
  };

  if (root) enter(root);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.list ? (frame.list[frame.index++] ?? null) : frame.next;
    if (!node) {
      quoted.leave(frame.name);
      setApart(frame.apart);
      stack.pop();
      continue;
    }
    if (!frame.list) frame.next = getNextSibling(node);
    nodes++;
    if (isText(node)) {
      if (!frame.style.isVisible || node.length === 0) continue;
      const data = frame.style.keepsLines ? node.data : drawBreaks(node.data);
      chunks.push({ start: length, end: length + data.length, node });
      push(data);
      if (endsInGap && /\S/.test(data)) endsInGap = false;
    } else if (isElement(node)) enter(node);
  }
  const text = parts.join('');
  // Between the words quoted and whom they are by may stand a gap alone.
  const spans = quoted.spans.filter(({ start, end }) => /\S/.test(text.slice(start, end)));
  return { text, chunks, quoted: spans, roots, nodes };
}

/** @param now - How long the text is by now. */
function createQuotedSpans(now: () => number) {
  const spans: TextSpan[] = [];
  let quotes = 0;
  let names = 0;
  let start = 0;
  const begin = (): void => {
    start = now();
  };
  const end = (): void => {
    if (now() > start) spans.push({ start, end: now() });
  };
  return {
    spans,
    enter: (name: string): void => {
      if (QUOTING.test(name) && quotes++ === 0) begin();
      else if (quotes > 0 && ATTRIBUTING.test(name) && names++ === 0) end();
    },
    leave: (name: string): void => {
      if (QUOTING.test(name) && --quotes === 0) end();
      else if (quotes > 0 && ATTRIBUTING.test(name) && --names === 0) begin();
    },
  };
}

function findApart(element: Element, name: string, { display, cssFloat }: CSSStyleDeclaration): Apart {
  if (cssFloat !== 'none' && isDropCap(element)) return 'not at all';
  if (!INLINE_DISPLAY.test(display)) return 'by a gap';
  return BOX_DISPLAY.test(display) || BOXES.has(name) ? 'by a space' : 'not at all';
}

/** A letter that floats beside the rest of its word. */
function isDropCap(element: Element): boolean {
  let only = getFirstChild(element);
  while (only && isElement(only) && !getNextSibling(only)) only = getFirstChild(only);
  if (!only || !isText(only) || getNextSibling(only)) return false;
  const letters = only.data.trim();
  return letters.length > 0 && letters.length <= MAX_DROP_CAP_UNITS && /\p{L}$/u.test(letters);
}

const isContentEditable = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'isContentEditable')?.get;

/** `contenteditable` and `designMode`, inherited ones too. Elements that are not HTML are never edited themselves. */
const isEditable = (element: Element): boolean =>
  element instanceof HTMLElement && isContentEditable?.call(element) === true;

/** The children of an element in the flat tree. */
function findChildren(
  element: Element,
  getShadowRoot: GetShadowRoot,
  roots: (Document | ShadowRoot)[],
): { first: Node | null; list: readonly Node[] | null } {
  const name = getLocalName(element);
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? []; // a `slot` that is not HTML has none
    return assigned.length > 0
      ? { first: null, list: assigned }
      : { first: getFirstChild(element), list: null };
  }
  if (name === 'details' && !hasAttribute(element, 'open')) {
    let child: Node | null = getFirstChild(element);
    while (child && !(isElement(child) && getLocalName(child) === 'summary')) child = getNextSibling(child);
    return { first: null, list: child ? [child] : [] };
  }
  const shadow = getShadowRoot(element);
  if (!shadow) return { first: getFirstChild(element), list: null };
  roots.push(shadow);
  return { first: getFirstChild(shadow), list: null };
}
