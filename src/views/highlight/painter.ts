/** Ranges → `CSS.highlights`. The only thing that marks text; it touches no node of the page. */
import { HIGHLIGHT_NAMES, type HighlightKind } from './highlight-names.ts';

export type Painter = {
  /** Paint these ranges and no others of this kind. All must be connected. */
  readonly paint: (kind: HighlightKind, ranges: readonly AbstractRange[]) => void;
  /** Put back what the page took away, as `CSS.highlights.clear()` does. Cheap when nothing is missing. */
  readonly restore: () => void;
  /** Take away what is ours. */
  readonly clear: () => void;
};

export function createPainter(registry: HighlightRegistry): Painter {
  const painted = new Map<HighlightKind, Highlight>();
  return {
    paint: (kind, ranges) => {
      // A fresh Highlight each time: in Firefox one range whose node has left un-paints all of its Highlight (design 4).
      const highlight = new Highlight(...ranges);
      painted.set(kind, highlight);
      registry.set(HIGHLIGHT_NAMES[kind], highlight);
    },
    restore: () => {
      for (const [kind, highlight] of painted) {
        if (!registry.has(HIGHLIGHT_NAMES[kind])) registry.set(HIGHLIGHT_NAMES[kind], highlight);
      }
    },
    clear: () => {
      for (const [kind, highlight] of painted) {
        // Ours may have been replaced by a newer version of this extension in the same page.
        if (registry.get(HIGHLIGHT_NAMES[kind]) === highlight) registry.delete(HIGHLIGHT_NAMES[kind]);
      }
      painted.clear();
    },
  };
}
