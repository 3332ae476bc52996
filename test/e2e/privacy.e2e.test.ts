/** Nothing leaves: every request of a page or of our own pages is for that page's files, or for ours. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tools/wait-until.ts';
import {
  BROWSERS,
  type Harness,
  hover,
  openDemo,
  startHarness,
  type Tab,
  waitForCard,
  waitForText,
} from './harness.ts';

describe.each(BROWSERS)('all that is asked for in %s', (name) => {
  let harness: Harness;
  const asked: string[] = [];
  beforeAll(async () => {
    harness = await startHarness(name);
    const listen = (page: Page | null): void => {
      page?.on('request', (request) => asked.push(request.url()));
    };
    for (const page of await harness.launched.browser.pages()) listen(page);
    harness.launched.browser.on('targetcreated', async (target) => {
      listen(await target.page().catch(() => null));
    });
  });
  afterAll(() => harness.close());

  const press = (popup: Page, name: RegExp): Promise<true> =>
    waitUntil(`the button ${name}`, () =>
      popup.evaluate((source) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        const found = buttons.find((button) => new RegExp(source).test(button.textContent ?? ''));
        found?.click();
        return found !== undefined || null;
      }, name.source),
    );

  test('is the page’s own or the extension’s: reading, card, popup, record, scan, on and off', async () => {
    const tab: Tab = await openDemo(harness);
    await hover(tab.page, 'BOD 17-01');
    await waitForCard(harness, tab);
    const popup = await harness.openPopup(tab);
    await waitForText(popup, /\d+ mentions on this page/);
    await press(popup, /^Show all/);
    await press(popup, /^The record$/);
    await waitForText(popup, /Facts \d+/);
    for (const part of [/^Positions/, /^Differences/, /^Sources/]) await press(popup, part);
    await press(popup, /^This page$/);
    await press(popup, /On all sites/);
    await waitForText(popup, 'Off on all sites');
    await harness.inExtension.evaluate((tab) => chrome.runtime.sendMessage({ type: 'scan', tab }), tab.id);
    await press(popup, /^Turn on$/);
    await waitForText(popup, /\d+ mentions on this page/);

    const own = [harness.server.url, harness.launched.baseUrl, 'data:', 'about:'];
    expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    // The record did work: both kinds were seen.
    expect(asked.some((url) => url.startsWith(harness.server.url))).toBe(true);
    // And the server was asked for nothing but what the demo page refers to, and the icon that browsers look for.
    const files = [...new Set(harness.server.requests)];
    expect(
      files.filter((file) => !/^\/demo\/[\w-]+\.(?:html|css|js|svg)$|^\/favicon\.ico$/.test(file)),
    ).toEqual([]);
  });
});
