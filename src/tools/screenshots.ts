/**
 * `npm run screenshots`: page with card, and popup, on the demo page, in both browsers, light and dark, into `output`.
 * The two that README shows go to `test/screenshots`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { launchWithExtension } from './launch.ts';
import { build, ROOT } from './run-command.ts';
import { POPUP, shootCard, shootPopup } from './screenshot.ts';
import { type Server, serve } from './serve.ts';
import { findTabId, waitForTabReport } from './tab-report.ts';
import { waitForDemo } from './wait-for-demo.ts';

const OUTPUT = path.join(ROOT, 'output');
const IN_README = path.join(ROOT, 'test/screenshots');
const VIEWPORT = { width: 1120, height: 1080 };

async function shoot(
  name: 'chromium' | 'firefox',
  colorScheme: 'light' | 'dark',
  server: Server,
): Promise<void> {
  const launched = await launchWithExtension({
    browser: await ensureBrowser(name),
    dist: path.join(ROOT, 'dist', name),
    headless: true,
    colorScheme,
    viewport: VIEWPORT,
  });
  try {
    const page = await launched.browser.newPage();
    await page.goto(server.url);
    await waitForDemo(page);
    const desk = await launched.openExtensionPage(POPUP);
    const tab = await findTabId(desk, server.url);
    const report = await waitForTabReport(desk, tab);
    await desk.close();
    await page.bringToFront();
    await shootCard(page, report, path.join(OUTPUT, `${name}-${colorScheme}-card.png`));
    await shootPopup(launched, tab, report, path.join(OUTPUT, `${name}-${colorScheme}-popup.png`));
  } finally {
    await launched.close();
  }
}

const code = await build(['chromium', 'firefox']);
if (code !== 0) process.exit(code);
await mkdir(OUTPUT, { recursive: true });
await mkdir(IN_README, { recursive: true });
const server = await serve({ folder: path.join(ROOT, 'test/pages/demo') });
try {
  for (const name of ['chromium', 'firefox'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) await shoot(name, colorScheme, server);
  }
} finally {
  await server.close();
}
for (const part of ['card', 'popup']) {
  await copyFile(path.join(OUTPUT, `chromium-light-${part}.png`), path.join(IN_README, `${part}.png`));
}
console.log(`Screenshots in ${path.relative(ROOT, OUTPUT)} and ${path.relative(ROOT, IN_README)}.`);
