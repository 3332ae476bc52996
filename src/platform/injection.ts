/** Puts our style sheet and script into frames, and takes them out again. */
import browser, { type Scripting } from 'webextension-polyfill';
import { chooseFrames } from './frame-size.ts';
import './page-handle.ts';

export type Payload = {
  /** Path of the content script in the built extension. */
  readonly script: string;
  readonly css: string;
};

/**
 * Chromium paints AUTHOR rules in shadow trees too and drops USER backgrounds; Firefox reaches them only as USER
 * (design 4).
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

/**
 * Style sheet and script into one frame.
 *
 * @throws if the page may not be scripted, or is gone.
 */
export async function inject({ script, css }: Payload, tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  // A frame that was left and woken again must not have the rules twice: one removal takes one copy.
  await removeSheets(css, target);
  await Promise.all(ORIGINS.map((origin) => browser.scripting.insertCSS({ target, css, origin })));
  await browser.scripting.executeScript({ target, files: [script] });
}

/**
 * Frames of a tab that are large enough to be read. The browser leaves out those that no extension may script.
 *
 * @throws if no extension may script this tab, or it is gone.
 */
export async function listReadableFrames(tab: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => [innerWidth, innerHeight],
  });
  const sizes = results.flatMap(({ frameId, result }) => {
    const [width, height]: unknown[] = Array.isArray(result) ? result : [];
    return typeof width === 'number' && typeof height === 'number' ? [{ frame: frameId, width, height }] : [];
  });
  return chooseFrames(sizes);
}

/**
 * Script and style sheet leave; frames without them stay as they are.
 *
 * @param frame - `null` for all frames of the tab.
 * @throws if no extension may script this tab, or it is gone.
 */
export async function detach(
  { css }: Pick<Payload, 'css'>,
  tab: number,
  frame: number | null,
): Promise<void> {
  const target = frame === null ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, func: () => globalThis.sourceContext?.detach?.() });
  await removeSheets(css, target);
}

async function removeSheets(css: string, target: Scripting.InjectionTarget): Promise<void> {
  await Promise.all(ORIGINS.map((origin) => browser.scripting.removeCSS({ target, css, origin })));
}

/** The sentinel into pages that were open before the extension was. Never throws. */
export async function injectSentinels(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  const tabs = await browser.tabs.query({});
  // Most failures are pages that no extension may script; they are as many as the tabs of the browser's own.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }),
    ),
  );
}
