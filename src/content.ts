/**
 * Wiring of the content script, which the background puts into a frame where the sentinel found something.
 *
 * 1. Read the page, paint its mentions.
 * 2. Whenever the page changes: take wrong paint away at the next frame, read again when the pacer allows.
 * 3. Pointer, focus and tap drive the card.
 * 4. Background and popup reach in through the handle on our world's global object.
 * 5. When switched off, or outlived by a newer version: leave no trace.
 */
import { bundledDataset } from './core/dataset/bundled.ts';
import { buildDatasetIndex } from './core/dataset/dataset-index.ts';
import { citeFact, citePosition } from './core/links/cite.ts';
import { chooseForCard } from './core/ranking/choose-for-card.ts';
import { createAnalyser } from './core/report/analyse-text.ts';
import type { TextSpan } from './core/text/text-span.ts';
import { watchChanges } from './page/changes.ts';
import { createPacer } from './page/pacer.ts';
import { isMentionInPlace, isSamePlace, type PlacedMention } from './page/placed-mention.ts';
import { type Point, watchPointer } from './page/pointer.ts';
import { buildRange, findLineBoxes } from './page/ranges.ts';
import { revealSpan } from './page/reveal.ts';
import { type Scan, scanPage } from './page/scan.ts';
import { getDocumentElement } from './page/unclobbered.ts';
import { isExtensionAlive } from './platform/lifetime.ts';
import { type Message, send } from './platform/messages.ts';
import type { PageHandle } from './platform/page-handle.ts';
import { getShadowRoot } from './platform/shadow-roots.ts';
import { createStrings } from './platform/strings.ts';
import type { CardContent } from './views/card/card-content.ts';
import { createCardController } from './views/card/card-controller.ts';
import { type MountedCard, mountCard } from './views/card/mount-card.tsx';
import { createPainter } from './views/highlight/painter.ts';

/** How often to look whether the page took our highlights away, or our extension is gone, ms. */
const WATCH_INTERVAL_MS = 1000;

/** How long words that the person asked for stay pointed out, ms. */
const FOUND_DURATION_MS = 4000;

function start(): PageHandle {
  const index = buildDatasetIndex(bundledDataset);
  const analyser = createAnalyser(index);
  const strings = createStrings();
  const painter = createPainter(CSS.highlights);
  let mounted: MountedCard | null = null;
  let lastPoint: Point | null = null;
  let scan: Scan = scanPage(analyser, getShadowRoot, null);
  let foundTimer: ReturnType<typeof setTimeout> | undefined;
  let repaintFrame = 0;

  const isOwn = (node: EventTarget | null): boolean => mounted !== null && node === mounted.host;

  const tell = (message: Message): void => {
    if (!isExtensionAlive()) detach();
    else send(message).catch(() => isExtensionAlive() || detach());
  };

  const chooseContent = ({ mention }: PlacedMention): CardContent => {
    const choice = chooseForCard(
      { entity: mention.entity, sentence: mention.sentenceSpan },
      scan.report,
      index,
    );
    const { exchange } = choice;
    return {
      entity: index.entity(mention.entity),
      facts: choice.facts.map((fact) => citeFact(fact, index)),
      exchange: exchange && {
        position: citePosition(exchange.position, index),
        reply: citePosition(exchange.reply, index),
      },
    };
  };

  const hideCard = (): void => {
    mounted?.unmount();
    mounted = null;
  };
  const showCard = (placed: PlacedMention): void => {
    hideCard();
    const root = getDocumentElement(document);
    if (!root) return;
    if (!isExtensionAlive()) {
      detach();
      return;
    }
    const dismiss = (): void => card.dispatch({ type: 'dismiss' });
    mounted = mountCard(
      root,
      {
        getBoxes: () => findLineBoxes(placed.parts),
        contextElement: placed.parts[0]?.node.parentElement ?? undefined,
        point: lastPoint,
      },
      chooseContent(placed),
      {
        onClose: dismiss,
        onTurnOffSite: () => tell({ type: 'turn-off', scope: 'site' }),
        onTurnOffEverywhere: () => tell({ type: 'turn-off', scope: 'everywhere' }),
      },
      strings,
      dismiss,
    );
  };
  const card = createCardController(showCard, hideCard, isSamePlace);

  const paint = (): void => {
    const inPlace = scan.mentions.filter(isMentionInPlace);
    painter.paint(
      'mention',
      inPlace.flatMap(({ parts }) => parts.map(buildRange)),
    );
  };

  const read = (): void => {
    const before = fingerprint(scan);
    scan = scanPage(analyser, getShadowRoot, mounted?.host ?? null);
    changes.watch(scan.pageText.roots);
    paint();
    const shown = card.getShown();
    if (shown && !isMentionInPlace(shown)) card.dispatch({ type: 'dismiss' });
    if (fingerprint(scan) !== before) tell({ type: 'report-changed' });
  };
  const pacer = createPacer(read, () => performance.now());

  const onChange = (): void => {
    pacer.request();
    repaintFrame ||= requestAnimationFrame(() => {
      repaintFrame = 0;
      if (!scan.mentions.every(isMentionInPlace)) paint();
    });
  };
  const changes = watchChanges(isOwn, onChange);

  const stopPointer = watchPointer(
    () => scan.hitTest,
    (element) => scan.mentions.find(({ parts }) => parts.some(({ node }) => element.contains(node))) ?? null,
    isOwn,
    {
      onEnter: (mention, at) => {
        lastPoint = at;
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
    if (!isExtensionAlive()) detach();
    else painter.restore();
  }, WATCH_INTERVAL_MS);
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) pacer.request();
  };
  addEventListener('pageshow', onPageShow);
  addEventListener('resize', pacer.request);

  const reveal = (span: TextSpan): void => {
    painter.paint('found', revealSpan(scan.pageText, span));
    clearTimeout(foundTimer);
    foundTimer = setTimeout(() => painter.paint('found', []), FOUND_DURATION_MS);
  };

  function detach(): void {
    clearInterval(watchTimer);
    clearTimeout(foundTimer);
    cancelAnimationFrame(repaintFrame);
    removeEventListener('pageshow', onPageShow);
    removeEventListener('resize', pacer.request);
    pacer.stop();
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

/** What makes a report another: all but the time it took. */
const fingerprint = ({ report }: Scan): string => JSON.stringify({ ...report, ms: 0 });

// Where no sentinel came before us, an element of the page with that id may answer to the name.
if (typeof globalThis.sourceContext?.refresh === 'function') globalThis.sourceContext.refresh();
else globalThis.sourceContext = start();
