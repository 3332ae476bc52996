/** `npm run icons`: public/icons/icon.svg as PNG in the sizes that the manifest names. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { quietChromiumArgs } from './launch.ts';
import { ROOT } from './run-command.ts';

/** Pixels. 16 and 32: toolbar; 48: list of extensions; 128: store and installation. */
const SIZES = [16, 32, 48, 128] as const;

const FOLDER = path.join(ROOT, 'public/icons');

const svg = await readFile(path.join(FOLDER, 'icon.svg'), 'utf8');
const { executable } = await ensureBrowser('chromium');
const browser = await puppeteer.launch({ executablePath: executable, args: quietChromiumArgs() });
try {
  const page = await browser.newPage();
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  for (const size of SIZES) {
    const file = path.join(FOLDER, `icon-${size}.png`);
    await page.setViewport({ width: size, height: size });
    await page.screenshot({ path: file as `${string}.png`, omitBackground: true });
    console.log(path.relative(ROOT, file));
  }
} finally {
  await browser.close();
}
