import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Messages of the script, none of which is answered. */
let sent: unknown[] = [];

// What the browser gives a content script, as much as it uses at its start.
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sent = [];
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal(
    'Highlight',
    class {
      priority = 0;
    },
  );
  vi.stubGlobal('chrome', {
    runtime: { id: 'source-context' },
    dom: { openOrClosedShadowRoot: () => null },
  });
  vi.stubGlobal('browser', {
    runtime: { id: 'source-context', sendMessage: async (message: unknown) => void sent.push(message) },
    i18n: { getMessage: (key: string) => key },
  });
});
afterEach(() => {
  globalThis.sourceContext?.detach();
  globalThis.sourceContext = undefined;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The script is run as it is put into a page. @param isAlive - Whether its extension is still there by then. */
async function run(isAlive: boolean): Promise<void> {
  const { default: browser } = await import('webextension-polyfill');
  if (!isAlive) Object.assign(browser.runtime, { id: undefined });
  await import('../src/content.ts');
}

test('leaves a handle, and asks about the page', async () => {
  await run(true);
  expect(globalThis.sourceContext?.isWaiting()).toBe(true);
  expect(sent).toMatchObject([{ type: 'analyse' }]);
});

test('leaves NO handle where the extension is gone before the first reading', async () => {
  await run(false);
  expect(globalThis.sourceContext).toBeUndefined();
  expect(sent).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
