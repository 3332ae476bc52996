/** Ranges → `CSS.highlights`. The only thing that marks text; it touches no node of the page. */
import { HIGHLIGHT_NAMES, type HighlightKind } from './highlight-names.ts';

export type Painter = {
  /** Paint these ranges and no others of this kind. All must be connected. For none, nothing of the kind stays registered. */
  readonly paint: (kind: HighlightKind, ranges: readonly AbstractRange[]) => void;
  /**
   * Put back what the page took away or put something else in place of: it can reach the registry, and what is in it.
   * Cheap when nothing is missing.
   */
  readonly restore: () => void;
  /** Take away what is ours. */
  readonly clear: () => void;
};

type Painted = { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] };

export function createPainter(registry: HighlightRegistry): Painter {
  const painted = new Map<HighlightKind, Painted>();
  const paint = (kind: HighlightKind, ranges: readonly AbstractRange[]): void => {
    if (ranges.length === 0) {
      remove(kind);
      return;
    }
    // A fresh Highlight each time: in Firefox one range whose node has left un-paints all of its Highlight (design 4).
    const highlight = new Highlight();
    // One by one: a call takes some ten thousand arguments, and a page may hold more.
    for (const range of ranges) highlight.add(range);
    painted.set(kind, { highlight, ranges });
    registry.set(HIGHLIGHT_NAMES[kind], highlight);
  };
  const remove = (kind: HighlightKind): void => {
    const highlight = painted.get(kind)?.highlight;
    painted.delete(kind);
    // Ours may have been replaced by a newer version of this extension in the same page.
    if (highlight && registry.get(HIGHLIGHT_NAMES[kind]) === highlight)
      registry.delete(HIGHLIGHT_NAMES[kind]);
  };
  return {
    paint,
    restore: () => {
      for (const [kind, { highlight, ranges }] of painted) {
        if (registry.get(HIGHLIGHT_NAMES[kind]) === highlight && highlight.size === ranges.length) continue;
        paint(
          kind,
          ranges.filter(({ startContainer }) => startContainer.isConnected),
        );
      }
    },
    clear: () => {
      for (const kind of [...painted.keys()]) remove(kind);
    },
  };
}
