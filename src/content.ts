/**
 * Wiring of the content script, which the background puts into a frame where the sentinel found something.
 *
 * 1. Read the page, paint its mentions.
 * 2. Whenever the page changes: take wrong paint away at once, read again when the pacer allows.
 * 3. Pointer, focus and tap drive the card.
 * 4. Background and popup reach in through the handle on our world's global object.
 * 5. When switched off, or outlived by a newer version: leave no trace.
 */
import { bundledDataset } from './core/dataset/bundled.ts';
import { buildDatasetIndex } from './core/dataset/dataset-index.ts';
import { chooseForCard } from './core/ranking/choose-for-card.ts';
import { createAnalyser } from './core/report/analyse-text.ts';
import type { CardContent } from './core/report/card-content.ts';
import type { TextSpan } from './core/text/text-span.ts';
import { findCardParent } from './page/card-parent.ts';
import { watchChanges } from './page/changes.ts';
import { isDesignModeOn } from './page/design-mode.ts';
import { findUndefined, isDefined } from './page/late-hosts.ts';
import { createPacer } from './page/pacer.ts';
import { isMentionInPlace, isSamePlace, type PlacedMention } from './page/placed-mention.ts';
import { type Point, watchPointer } from './page/pointer.ts';
import { buildRange, findLineBoxes } from './page/ranges.ts';
import { revealSpan } from './page/reveal.ts';
import { isSameReport } from './page/same-report.ts';
import { type Scan, scanPage } from './page/scan.ts';
import { contains } from './page/unclobbered.ts';
import { askForCard } from './platform/ask-for-card.ts';
import { isExtensionAlive } from './platform/lifetime.ts';
import { type Message, send } from './platform/messages.ts';
import type { PageHandle } from './platform/page-handle.ts';
import { getShadowRoot } from './platform/shadow-roots.ts';
import { createStrings } from './platform/strings.ts';
import { createCardController } from './views/card/card-controller.ts';
import { isCardHost, type MountedCard, mountCard } from './views/card/mount-card.tsx';
import { createPainter } from './views/highlight/painter.ts';

/** How often to look for what nothing tells of: our highlights taken away, our extension gone, elements defined, ms. */
const WATCH_INTERVAL_MS = 1000;

/** How long words that the person asked for stay pointed out, ms. */
const FOUND_DURATION_MS = 4000;

function start(): PageHandle {
  const index = buildDatasetIndex(bundledDataset);
  const analyser = createAnalyser(index.dataset);
  const strings = createStrings();
  const painter = createPainter(CSS.highlights);
  let mounted: MountedCard | null = null;
  let lastPoint: Point | null = null;
  let scan: Scan = scanPage(analyser, getShadowRoot, isCardHost);
  let undefinedElements = findUndefined(scan.pageText.roots);
  let wasDesignModeOn = isDesignModeOn();
  let foundTimer: ReturnType<typeof setTimeout> | undefined;
  /** Trees that may hold mentions which are no longer as they are painted. */
  let suspects: Node[] = [];

  const tell = (message: Message): void => {
    if (!isExtensionAlive()) detach();
    else send(message).catch(() => isExtensionAlive() || detach());
  };

  /** The words of a mention's card, asked for once: when the pointer comes near, so that they are here when it opens. */
  const contents = new WeakMap<PlacedMention, Promise<CardContent | null>>();
  const prepareCard = (placed: PlacedMention): Promise<CardContent | null> => {
    const known = contents.get(placed);
    if (known) return known;
    const { entity, ambiguous, sentenceSpan } = placed.mention;
    const content = askForCard(
      chooseForCard({ entity, ambiguous, sentence: sentenceSpan }, scan.report, index),
    )
      .catch(() => {
        if (!isExtensionAlive()) detach();
        return null;
      })
      .then((answer) => {
        // Asked again next time: the background may have been on its way out.
        if (!answer) contents.delete(placed);
        return answer;
      });
    contents.set(placed, content);
    return content;
  };

  const hideCard = (): void => {
    mounted?.unmount();
    mounted = null;
  };
  const showCard = (placed: PlacedMention, content: CardContent): boolean => {
    const words = placed.parts[0]?.node;
    const parent = words && isMentionInPlace(placed) ? findCardParent(words) : null;
    if (!parent) return false;
    if (!isExtensionAlive()) {
      detach();
      return false;
    }
    const dismiss = (): void => card.dispatch({ type: 'dismiss' });
    mounted = mountCard(
      parent,
      { getBoxes: () => findLineBoxes(placed.parts), point: lastPoint },
      content,
      {
        onClose: dismiss,
        // An embedded document without an address of its own has its parent's origin.
        onTurnOffSite: /^https?:/.test(self.origin) ? () => tell({ type: 'turn-off', scope: 'site' }) : null,
        onTurnOffEverywhere: () => tell({ type: 'turn-off', scope: 'everywhere' }),
      },
      strings,
      dismiss,
    );
    return mounted !== null;
  };
  const card = createCardController({ prepare: prepareCard, show: showCard, hide: hideCard }, isSamePlace);

  const paint = (): void => {
    const ranges = scan.mentions.filter(isMentionInPlace).flatMap(({ parts }) => parts.map(buildRange));
    const isPassing = scan.report.coverage === 'passing';
    painter.paint('mention', isPassing ? [] : ranges);
    painter.paint('passing', isPassing ? ranges : []);
  };

  const read = (): void => {
    if (!isExtensionAlive()) {
      detach();
      return;
    }
    const before = scan.report;
    scan = scanPage(analyser, getShadowRoot, isCardHost);
    undefinedElements = findUndefined(scan.pageText.roots);
    wasDesignModeOn = isDesignModeOn();
    changes.watch(scan.pageText.roots);
    paint();
    const shown = card.getShown();
    if (shown && !isMentionInPlace(shown)) card.dispatch({ type: 'dismiss' });
    if (!isSameReport(scan.report, before)) tell({ type: 'report-changed' });
  };
  const pacer = createPacer(read, () => performance.now());

  const checkSuspects = (): void => {
    const trees = suspects;
    suspects = [];
    if (trees.some((tree) => !scan.index.within(tree).every(isMentionInPlace))) paint();
  };
  const repaintPacer = createPacer(checkSuspects, () => performance.now(), 0);

  const changes = watchChanges(isCardHost, (trees) => {
    pacer.request();
    if (trees.length === 0) return;
    suspects = suspects.concat(trees);
    repaintPacer.request();
  });

  const stopPointer = watchPointer(
    () => scan.hitTest,
    (element) => scan.mentions.find(({ parts }) => parts.some(({ node }) => contains(element, node))) ?? null,
    isCardHost,
    {
      onEnter: (mention, at) => {
        lastPoint = at;
        void prepareCard(mention);
        card.dispatch({ type: 'enter', mention });
      },
      onLeave: () => card.dispatch({ type: 'leave' }),
      onEnterCard: () => card.dispatch({ type: 'enterCard' }),
      onTap: (mention, at) => {
        lastPoint = at;
        card.dispatch({ type: 'press', mention });
      },
      onPressElsewhere: () => card.dispatch({ type: 'dismiss' }),
      onEscape: () => card.dispatch({ type: 'dismiss' }),
    },
  );

  const watchTimer = setInterval(() => {
    if (!isExtensionAlive()) {
      detach();
      return;
    }
    painter.restore();
    if (isDesignModeOn() !== wasDesignModeOn || undefinedElements.some(isDefined)) pacer.request();
  }, WATCH_INTERVAL_MS);

  // A page that comes back from the back/forward cache heard nothing while it was there.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    pacer.request();
    tell({ type: 'report-changed' });
    // Where highlights were turned off meanwhile, nobody could reach it.
    send({ type: 'check-in' }).then(
      (mayStay) => mayStay === false && detach(),
      () => isExtensionAlive() || detach(),
    );
  };
  // The count is over all frames of the tab, and this one goes.
  const onPageHide = (): void => {
    if (window !== window.top) tell({ type: 'report-changed' });
  };
  addEventListener('pageshow', onPageShow);
  addEventListener('pagehide', onPageHide);
  addEventListener('resize', pacer.request);

  const reveal = (span: TextSpan): void => {
    painter.paint('found', revealSpan(scan.pageText, span));
    clearTimeout(foundTimer);
    foundTimer = setTimeout(() => painter.paint('found', []), FOUND_DURATION_MS);
  };

  function detach(): void {
    clearInterval(watchTimer);
    clearTimeout(foundTimer);
    removeEventListener('pageshow', onPageShow);
    removeEventListener('pagehide', onPageHide);
    removeEventListener('resize', pacer.request);
    pacer.stop();
    repaintPacer.stop();
    changes.stop();
    stopPointer();
    card.stop();
    painter.clear();
    globalThis.sourceContext = undefined;
  }

  changes.watch(scan.pageText.roots);
  paint();
  tell({ type: 'report-changed' });
  return { report: () => scan.report, reveal, refresh: read, detach };
}

// Where no sentinel came before us, an element of the page with that id may answer to the name.
if (typeof globalThis.sourceContext?.refresh === 'function') globalThis.sourceContext.refresh();
else globalThis.sourceContext = start();
