import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserMissingError, findBrowser } from '../../src/tools/browsers.ts';

let folder: string;
let edge: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'browsers-'));
  edge = path.join(folder, 'microsoft-edge');
  await writeFile(edge, '');
  await chmod(edge, 0o755);
});

afterAll(() => rm(folder, { recursive: true }));

/** Edge is on its PATH; no other name is looked for below, for this machine may have the others at fixed places. */
const machine = (env: Record<string, string> = {}) => ({
  platform: 'linux' as const,
  env: { PATH: folder, ...env },
  home: folder,
});

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  it('finds what is on the PATH', async () => {
    expect(await findBrowser(['edge'], machine())).toEqual({ name: 'edge', executable: edge });
  });

  it('takes the executable that CHROMIUM_PATH names before any other', async () => {
    const found = await findBrowser(['chromium'], machine({ CHROMIUM_PATH: edge }));
    expect(found).toEqual({ name: 'chromium', executable: edge });
  });

  it('refuses a CHROMIUM_PATH that names no executable, and says so', async () => {
    const wrong = machine({ CHROMIUM_PATH: path.join(folder, 'gone') });
    await expect(findBrowser(['chromium'], wrong)).rejects.toThrow(BrowserMissingError);
    await expect(findBrowser(['chromium'], wrong)).rejects.toThrow(/CHROMIUM_PATH is ".*gone"/);
  });

  it('returns null if none of the names is there', async () => {
    expect(await findBrowser([], machine())).toBeNull();
  });
});
