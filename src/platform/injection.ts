/** Puts our style sheet and script into frames. */
import browser from 'webextension-polyfill';

export type Payload = {
  /** Path of the content script in the built extension. */
  readonly script: string;
  readonly css: string;
};

/**
 * @param frames - `null` for all frames of the tab.
 * @throws if the page may not be scripted, or is gone.
 */
export async function inject({ script, css }: Payload, tab: number, frames: number[] | null): Promise<void> {
  const target = frames ? { tabId: tab, frameIds: frames } : { tabId: tab, allFrames: true };
  // Chromium paints AUTHOR rules in shadow trees too and drops USER backgrounds; Firefox reaches them only as USER
  // (design 4).
  await Promise.all([
    browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' }),
    browser.scripting.insertCSS({ target, css, origin: 'USER' }),
  ]);
  await browser.scripting.executeScript({ target, files: [script] });
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
