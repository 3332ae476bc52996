/** A real browser with the built extension in it, in a fresh profile. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type FoundBrowser, isRoot } from './browsers.ts';
import { waitUntil } from './wait-until.ts';

export type LaunchSettings = {
  readonly browser: FoundBrowser;
  /** Folder of the built extension: `dist/firefox` for Firefox, `dist/chromium` for all others. */
  readonly dist: string;
  /** Without a window, and then also without motion: nobody waits for it, and a screenshot would catch it half way. */
  readonly headless: boolean;
  /** What pages are told the person prefers. Default: light when headless, else as the system says. */
  readonly colorScheme?: 'light' | 'dark';
  /** CSS pixels. Default: 1280 × 800 when headless, else the window's. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Further command line arguments of the browser. */
  readonly args?: readonly string[];
  /** Further preferences; read by Firefox only. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
};

export type LaunchedBrowser = {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Root of the extension's own pages, with the slash at the end: `chrome-extension://abc…/`. */
  readonly baseUrl: string;
  /**
   * A page of the extension in a tab of its own, loaded, in front. The extension's API is there as `chrome`.
   *
   * In Firefox `page.url()` stays `about:blank` and `page.goto` times out on such a page; ask for `location.href`.
   *
   * @param pagePath - Below the extension's root: `src/views/popup/popup.html?tab=3`.
   */
  openExtensionPage(pagePath: string): Promise<Page>;
  /** Ends the browser and deletes its profile. Does nothing the second time. */
  close(): Promise<void>;
};

/** Known before the start, so that pages of the extension have an address; any UUID will do. */
const FIREFOX_UUID = '5c0a7e07-2017-4913-9d7e-1701de5c07e8';

const DEFAULT_VIEWPORT = { width: 1280, height: 800 };

/**
 * Start a browser and load the extension into it.
 *
 * @throws if the browser does not start or refuses the extension; nothing is left running then.
 */
export async function launchWithExtension(settings: LaunchSettings): Promise<LaunchedBrowser> {
  const isFirefox = settings.browser.name === 'firefox';
  const options = isFirefox ? await firefoxOptions(settings) : chromiumOptions(settings);
  const profile = await createProfile();
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    profile.remove();
  };
  try {
    browser = await puppeteer.launch({
      executablePath: settings.browser.executable,
      userDataDir: profile.folder,
      ...(profile.scratch ? { env: { ...process.env, TMPDIR: profile.scratch } } : {}),
      headless: settings.headless,
      defaultViewport: settings.viewport ?? (settings.headless ? DEFAULT_VIEWPORT : null),
      ...options,
    });
    const extensionId = await browser.installExtension(path.resolve(settings.dist));
    const baseUrl = isFirefox ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${extensionId}/`;
    const started = browser;
    return {
      browser,
      extensionId,
      baseUrl,
      openExtensionPage: (pagePath) => openExtensionPage(started, new URL(pagePath, baseUrl).href, isFirefox),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Profile = {
  readonly folder: string;
  /** Where the browser is to keep what is temporary, below `folder`; `null`: where it likes. */
  readonly scratch: string | null;
  readonly remove: () => void;
};

/**
 * A folder for one run. Puppeteer's own temporary profile would stay behind after Ctrl-C, when it kills the browser and
 * ends the process at once.
 */
async function createProfile(): Promise<Profile> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'source-context-'));
  // Chromium leaves its socket there when it is killed. On macOS the path would grow too long for a socket.
  const scratch = process.platform === 'linux' ? path.join(folder, 'scratch') : null;
  if (scratch) await mkdir(scratch);
  const remove = (): void => {
    process.off('exit', remove);
    // Processes of the browser that are just ending may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  process.on('exit', remove);
  return { folder, scratch, remove };
}

/** The browser must ask nobody for anything: tests run where every such call is refused. */
export function quietChromiumArgs(): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    // Chromium does not start as root with its sandbox on.
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}

function chromiumOptions({ headless, colorScheme, args = [] }: LaunchSettings): LaunchOptions {
  return {
    // Chrome 137 and later ignore --load-extension; what is left is a command that they take over a pipe only.
    pipe: true,
    enableExtensions: true,
    args: [
      ...quietChromiumArgs(),
      ...(headless ? ['--force-prefers-reduced-motion'] : []),
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...args,
    ],
  };
}

async function firefoxOptions(settings: LaunchSettings): Promise<LaunchOptions> {
  const { headless, colorScheme, args = [], firefoxPrefs = {} } = settings;
  return {
    browser: 'firefox',
    // Without it Firefox (153) refuses to navigate to moz-extension: addresses.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await readGeckoId(settings.dist)]: FIREFOX_UUID }),
      // Pages from disk are closed to extensions until the person opens them (Firefox 153); Chromium opens them for an
      // extension loaded in this way.
      'extensions.webextensions.fileSchemeAccess.requireOptIn': false,
      ...(headless ? { 'ui.prefersReducedMotion': 1 } : {}),
      ...(colorScheme ? { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 } : {}),
      ...firefoxPrefs,
    },
  };
}

async function readGeckoId(dist: string): Promise<string> {
  const file = path.join(dist, 'manifest.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  // Our own build wrote it; what is missing shows in the check.
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: unknown } } })
    .browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${file}: browser_specific_settings.gecko.id is missing.`);
  return id;
}

async function openExtensionPage(browser: Browser, url: string, isFirefox: boolean): Promise<Page> {
  const page = await browser.newPage();
  // The page moves to the extension's process, and Firefox (153) never reports the end of that navigation to puppeteer.
  await page.goto(url, { waitUntil: isFirefox ? [] : 'load' });
  await waitUntil(`${url} to load`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
  return page;
}
