/**
 * Wiring of the content script, which the background puts into a frame where the sentinel found something.
 *
 * 1. Look at the page, ask the background what its text holds, paint mentions and quotations.
 * 2. Whenever the page changes: take wrong paint away at once, look again when the pacer allows.
 * 3. Pointer, focus and tap drive the card.
 * 4. Background and popup reach in through the handle on our world's global object.
 * 5. When switched off, or outlived by a newer version: leave no trace.
 */
import type { CardContent } from './core/report/card-content.ts';
import { askAboutMention, askAboutQuotation } from './core/report/card-question.ts';
import { isSameQuestion } from './core/report/text-question.ts';
import type { TextSpan } from './core/text/text-span.ts';
import { findCardParent } from './page/card-parent.ts';
import { watchChanges } from './page/changes.ts';
import { isDesignModeOn } from './page/design-mode.ts';
import { findUndefined, isDefined } from './page/late-hosts.ts';
import { createPacer } from './page/pacer.ts';
import { isSamePlace, isTargetInPlace, type PlacedTarget } from './page/placed-target.ts';
import { type Point, watchPointer } from './page/pointer.ts';
import { buildRange, findLineBoxes } from './page/ranges.ts';
import { createReadings } from './page/readings.ts';
import { revealSpan } from './page/reveal.ts';
import { isSameReport } from './page/same-report.ts';
import { lookAtPage, placeReport, type Scan } from './page/scan.ts';
import { contains } from './page/unclobbered.ts';
import { askForCard, askForReport } from './platform/ask-background.ts';
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

/** The handle is there before the first reading, which takes it away again where the extension is gone. */
function start(): void {
  const strings = createStrings();
  const painter = createPainter(CSS.highlights);
  let mounted: MountedCard | null = null;
  let lastPoint: Point | null = null;
  /** The last reading that was answered. */
  let scan: Scan | null = null;
  let undefinedElements: Element[] = [];
  let wasDesignModeOn = false;
  let foundTimer: ReturnType<typeof setTimeout> | undefined;
  /** Trees that may hold mentions which are no longer as they are painted. */
  let suspects: Node[] = [];

  const tell = (message: Message): void => {
    if (!isExtensionAlive()) detach();
    else send(message).catch(() => isExtensionAlive() || detach());
  };

  /** Where the background does not answer: it is asked again at the next occasion, unless it is gone for good. */
  const checkAlive = <A>(answer: A): A => {
    if (answer === null && !isExtensionAlive()) detach();
    return answer;
  };

  /** The words of a card, asked for once: when the pointer comes near, so that they are here when it opens. */
  const contents = new WeakMap<PlacedTarget, Promise<CardContent | null>>();
  const prepareCard = (placed: PlacedTarget): Promise<CardContent | null> => {
    const known = contents.get(placed);
    if (known) return known;
    if (!scan) return Promise.resolve(null);
    const question =
      placed.kind === 'mention'
        ? askAboutMention(placed.mention, scan.report)
        : askAboutQuotation(placed.quotation);
    const content = askForCard(question).then((answer) => {
      if (!answer) contents.delete(placed);
      return checkAlive(answer);
    });
    contents.set(placed, content);
    return content;
  };

  const hideCard = (): void => {
    mounted?.unmount();
    mounted = null;
  };
  const showCard = (placed: PlacedTarget, content: CardContent): boolean => {
    const words = placed.parts[0]?.node;
    const parent = words && isTargetInPlace(placed) ? findCardParent(words) : null;
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
  const card = createCardController(
    {
      prepare: prepareCard,
      isWide: ({ kind }) => kind === 'quotation',
      show: showCard,
      hide: hideCard,
    },
    isSamePlace,
  );

  const paint = (): void => {
    const ranges = (scan?.mentions ?? [])
      .filter(isTargetInPlace)
      .flatMap(({ parts }) => parts.map(buildRange));
    const isPassing = scan?.report.coverage === 'passing';
    painter.paint('mention', isPassing ? [] : ranges);
    painter.paint('passing', isPassing ? ranges : []);
    painter.paint(
      'quotation',
      (scan?.quotations ?? []).filter(isTargetInPlace).flatMap(({ painted }) => painted.map(buildRange)),
    );
  };

  const readings = createReadings({
    look: () => {
      const look = lookAtPage(getShadowRoot, isCardHost);
      undefinedElements = findUndefined(look.pageText.roots);
      wasDesignModeOn = isDesignModeOn();
      changes.watch(look.pageText.roots);
      return look;
    },
    isSame: (a, b) => isSameQuestion(a.question, b.question),
    ask: ({ question }) => askForReport(question).then(checkAlive),
    onAnswer: (look, report, isKnown) => {
      const before = scan?.report;
      scan = placeReport(look, report);
      paint();
      const shown = card.getShown();
      if (shown && !isTargetInPlace(shown)) card.dispatch({ type: 'dismiss' });
      const isNews = !before || !isSameReport(scan.report, before);
      if (!isKnown) pacer.rest(report.ms, isNews);
      if (isNews) tell({ type: 'report-changed' });
    },
    onFail: () => {
      pacer.rest(0, false);
      // The popup may be open, and say that the answer is on its way.
      tell({ type: 'report-changed' });
    },
    onFree: () => pacer.request(),
  });
  const read = (): void => {
    if (isExtensionAlive()) readings.read();
    else detach();
  };
  const pacer = createPacer(read, () => performance.now());

  const checkSuspects = (): void => {
    const trees = suspects;
    suspects = [];
    const { index } = scan ?? {};
    if (!index || trees.every((tree) => index.within(tree).every(isTargetInPlace))) return;
    paint();
    pacer.request(true);
  };
  const repaintPacer = createPacer(checkSuspects, () => performance.now(), 0);

  const changes = watchChanges(isCardHost, (trees) => {
    pacer.request();
    if (trees.length === 0) return;
    suspects = suspects.concat(trees);
    repaintPacer.request();
  });

  const stopPointer = watchPointer(
    (x, y) => scan?.hitTest(x, y) ?? null,
    (element) =>
      scan?.mentions.find(({ parts }) => parts.some(({ node }) => contains(element, node))) ?? null,
    isCardHost,
    {
      onEnter: (target, at) => {
        lastPoint = at;
        void prepareCard(target);
        card.dispatch({ type: 'enter', target });
      },
      onLeave: () => card.dispatch({ type: 'leave' }),
      onEnterCard: () => card.dispatch({ type: 'enterCard' }),
      onTap: (target, at) => {
        lastPoint = at;
        card.dispatch({ type: 'press', target });
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
  const onResize = (): void => pacer.request();
  addEventListener('pageshow', onPageShow);
  addEventListener('pagehide', onPageHide);
  addEventListener('resize', onResize);

  const reveal = (span: TextSpan): void => {
    if (!scan) return;
    painter.paint('found', revealSpan(scan.pageText, span));
    clearTimeout(foundTimer);
    foundTimer = setTimeout(() => painter.paint('found', []), FOUND_DURATION_MS);
  };

  function detach(): void {
    clearInterval(watchTimer);
    clearTimeout(foundTimer);
    removeEventListener('pageshow', onPageShow);
    removeEventListener('pagehide', onPageHide);
    removeEventListener('resize', onResize);
    readings.stop();
    pacer.stop();
    repaintPacer.stop();
    changes.stop();
    stopPointer();
    card.stop();
    painter.clear();
    globalThis.sourceContext = undefined;
  }

  const report: PageHandle['report'] = () => scan?.report ?? null;
  globalThis.sourceContext = { report, isWaiting: readings.isWaiting, reveal, refresh: read, detach };
  read();
}

// Where no sentinel came before us, an element of the page with that id may answer to the name.
if (typeof globalThis.sourceContext?.refresh === 'function') globalThis.sourceContext.refresh();
else start();
